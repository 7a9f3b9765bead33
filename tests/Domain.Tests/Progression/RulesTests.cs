using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Programme;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Tests.Progression;

public class RulesTests
{
    // Push-up: 2 × 10, range 8–15; knee push-up below, feet-raised push-up above. Plank: from 30 s to 60 s.
    [Theory]
    [InlineData("push-up", 10, "10 10", null, "Hit", "push-up", 2, 11)]
    [InlineData("push-up", 10, "12 9", null, "Hit", "push-up", 2, 10)]
    [InlineData("push-up", 10, "8 8", null, "Hit", "push-up", 2, 9)]
    [InlineData("push-up", 10, "10 10", Effort.TooEasy, "TooEasy", "push-up", 2, 12)]
    [InlineData("push-up", 10, "10 10", Effort.Hard, "HitHard", "push-up", 2, 10)]
    [InlineData("push-up", 13, "13 13", Effort.TooEasy, "Hit", "push-up", 2, 14)]
    [InlineData("push-up", 14, "14 14", null, "Hit", "push-up", 2, 15)]
    [InlineData("push-up", 15, "15 15", null, "ToppedOnce", "push-up", 2, 15)]
    [InlineData("push-up", 15, "15 15", Effort.Easy, "HarderRung", "feet-raised-push-up", 2, 8)]
    [InlineData("push-up", 10, "7 10", null, "MissedOnce", "push-up", 2, 10)]
    [InlineData("push-up", 10, "10", null, null, "push-up", 2, 10)]
    [InlineData("push-up", 10, "8", Effort.TooHard, "MissedOnce", "push-up", 2, 8)] // stopped for effort: no more than it showed
    [InlineData("plank", 30, "30 30", null, "Hit", "plank", 2, 35)]
    [InlineData("plank", 30, "30 30", Effort.TooEasy, "TooEasy", "plank", 2, 40)]
    [InlineData("plank", 60, "60 60", null, "ToppedOnce", "plank", 2, 60)]
    public void What_one_session_changes(
        string id, int aim, string sets, Effort? last, string? reason, string exercise, int setsAfter, int aimAfter)
    {
        var after = Apply(Lift(id, aim), sets, last);
        (after.Why?.GetType().Name, after.Exercise.Value, after.Sets, after.Aim).ShouldBe((reason, exercise, setsAfter, aimAfter));
    }

    [Theory]
    [InlineData(1, 0, "15 15", "HarderRung", "feet-raised-push-up", 8)] // top for the second time running
    [InlineData(0, 1, "7 7", "MissedTwice", "push-up", 10)]
    [InlineData(0, 2, "7 7", "EasierRung", "knee-push-up", 8)]
    [InlineData(0, 2, "10 10", "Hit", "push-up", 11)] // a hit ends a row of misses
    public void What_a_row_of_sessions_changes(int tops, int misses, string sets, string reason, string exercise, int aim)
    {
        var after = Apply(Lift("push-up", 10) with { Tops = tops, Misses = misses }, sets, null);
        (after.Why?.GetType().Name, after.Exercise.Value, after.Aim).ShouldBe((reason, exercise, aim));
    }

    [Fact]
    public void A_second_miss_running_takes_one_set_less_but_never_the_last() =>
        (Apply(Lift("push-up", 10) with { Misses = 1 }, "7 7", null).Sets,
         Apply(Lift("push-up", 10) with { Sets = 1, Misses = 1 }, "7", null).Sets).ShouldBe((1, 1));

    [Fact]
    public void Effort_alone_raises_nothing_in_the_first_two_sessions_of_a_rung_once_calibrated()
    {
        var fresh = Lift("push-up", 10);
        Apply(fresh with { OnRung = 1 }, "10 10", Effort.TooEasy).Aim.ShouldBe(11);
        Apply(fresh with { OnRung = 2 }, "10 10", Effort.TooEasy).Aim.ShouldBe(12);
    }

    [Fact]
    public void At_the_top_with_nothing_harder_to_do_it_stays_and_says_so()
    {
        var after = Apply(Lift("feet-raised-push-up", 15) with { Tops = 1, IsSlow = true, Sets = 5 }, "15 15 15 15 15", null);
        after.ShouldSatisfyAllConditions(
            () => after.Why.ShouldBeOfType<Reason.AtTheTop>(),
            () => after.Aim.ShouldBe(15));
    }

    [Fact]
    public void A_rung_that_the_kit_does_not_allow_is_no_rung() =>
        Apply(Lift("push-up", 15) with { Tops = 1 }, "15 15", null, Kit.Nothing).Why.ShouldBeOfType<Reason.Slower>();

    [Fact]
    public void An_area_that_hurt_within_a_week_holds_the_advance() =>
        Apply(Lift("push-up", 15) with { Tops = 1 }, "15 15", null, unquiet: [Area.Wrist])
            .Why.ShouldBe(new Reason.HeldForPain(Area.Wrist));

    [Fact]
    public void Pain_brings_the_exercise_back_a_rung_easier() =>
        Apply(Lift("push-up", 10), "10", null, hurt: true).Exercise.Value.ShouldBe("knee-push-up");

    [Theory]
    [InlineData(10, 8)]
    [InlineData(5, null)]
    public void A_third_miss_with_a_weight_takes_a_lighter_one_if_there_is_one(int kg, int? lighter)
    {
        var lift = Lift("overhead-press", 12) with { Misses = 2, Load = new Kilograms(kg) };
        var after = Apply(lift, "7 7", null);
        after.Load.ShouldBe(lighter is { } weight ? new Kilograms(weight) : lift.Load);
        after.Aim.ShouldBe(8);
    }

    [Fact]
    public void A_set_is_judged_against_what_was_asked_of_that_very_set()
    {
        // 10 asked, 7 done: the coach cuts the second set to 6 (20 % less, at least lo − 2), and 6 is no second miss.
        var lift = Lift("push-up", 9);
        var (first, second) = (Set(lift, 1, 9, 8), Set(lift, 2, 7, 7));
        Rules.Apply(new(lift, new(Item(lift), [first, second], false, true), [], A.FullKit.Allows, A.FullKit, Day)).Why.ShouldBeOfType<Reason.Hit>();
    }

    private static readonly LocalDate Day = new(2026, 11, 3);

    /// <summary>Two sessions on the rung: calibrated, and effort words count.</summary>
    private static Lift Lift(string id, int aim) =>
        Domain.Progression.Lift.On(Catalogue.Get(new(id)), A.FullKit) with { Aim = aim, OnRung = 2, Sessions = 2 };

    private static Prescribed Item(Lift lift, Stage stage = Stage.Building)
    {
        var exercise = Catalogue.Get(lift.Exercise);
        return new(lift.Exercise, lift.Exercise, lift.Sets, lift.Aim, exercise.Dose.Lo, exercise.Dose.Hi, lift.Load, Block.CalibrationRir, 90, 120, [], stage);
    }

    private static Fact.SetLogged Set(Lift lift, int number, int asked, int done, Effort? effort = null) =>
        new(0, lift.Exercise, number, asked, Done.Of(done), lift.Load, effort, A.Tuesday, null);

    private static Lift Apply(
        Lift lift, string sets, Effort? last, Kit? kit = null, Area[]? unquiet = null, bool hurt = false, Stage stage = Stage.Building, Ease? eased = null, int advances = 0)
    {
        var amounts = sets.Split(' ').Select(int.Parse).ToList();
        var logged = amounts.Select((amount, i) => Set(lift, i + 1, lift.Aim, amount, i == amounts.Count - 1 ? last : null));
        var result = new Result(Item(lift, stage), [.. logged], hurt, amounts.Count >= lift.Sets);
        var has = kit ?? A.FullKit;
        return Rules.Apply(new(lift, result, [.. unquiet ?? []], has.Allows, has, Day, eased, advances));
    }
}
