using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Progression;

public class RulesTests
{
    /// <summary>The order is the rule: the first that can move, moves.</summary>
    [Fact]
    public void The_rules_in_their_order() => Rules.All.Select(rule => rule.Name).ShouldBe(
    [
        "pain eases the exercise",
        "an eased session is no test",
        "while calibrating, the weight is found",
        "a part of it raises nothing",
        "while calibrating, a harder rung that was tried counts",
        "while calibrating, the rung is found",
        "a lighter weight than asked counts from there",
        "a third miss running takes an easier rung",
        "a second miss running takes a set less",
        "a first miss asks the same again",
        "ready to advance, but held",
        "the top twice, or once with ease, advances",
        "too easy in two sessions running: what fits is looked for again",
        "the top for the first time is asked once more",
        "a hit that was hard is asked again",
        "too easy: two steps more",
        "a hit: a step more",
    ]);

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

    // Sets where the lift stands, and those that were asked, which a hard run before it may have made fewer.
    [Theory]
    [InlineData(3, 3, 2)]
    [InlineData(3, 2, 1)]
    [InlineData(2, 3, 1)]
    public void A_second_miss_running_takes_a_set_off_the_fewer_of_what_stands_and_what_was_asked(int stands, int asked, int sets)
    {
        var lift = Lift("push-up", 10) with { Misses = 1, Sets = stands };
        var logged = Enumerable.Range(1, asked).Select(number => Set(lift, number, 10, 7));
        var after = Rules.Apply(new(lift, new(Item(lift) with { Sets = asked }, [.. logged], false, true), [], A.FullKit.Allows, A.FullKit, Day));
        (after.Sets, after.Misses, after.Why).ShouldBe((sets, 2, new Reason.MissedTwice(stands, sets)));
    }

    // Four in reserve were asked: two fewer are hard. An aim below the range, from where the runner is, stays there.
    [Theory]
    [InlineData(10, 10, 3, "Hit", 11)]
    [InlineData(10, 10, 2, "HitHard", 10)]
    [InlineData(10, 10, 1, "HitHard", 10)]
    [InlineData(10, 9, 2, "HitHard", 9)]
    [InlineData(10, 12, 2, "HitHard", 10)]
    [InlineData(6, 6, 2, "HitHard", 6)]
    public void A_hit_that_left_two_fewer_than_asked_is_asked_again(int aim, int done, int left, string why, int asked)
    {
        var lift = Lift("push-up", aim);
        var after = Rules.Apply(new(
            lift, new(Item(lift), [Set(lift, 1, aim, done), Set(lift, 2, aim, done) with { Rir = left }], false, true), [], A.FullKit.Allows, A.FullKit, Day));
        (after.Why!.GetType().Name, after.Aim).ShouldBe((why, asked));
    }

    // A set is left out: what it would have been asked for counts, where that is less than what was done.
    [Theory]
    [InlineData(10, 10, 10)]
    [InlineData(10, 9, 9)]
    [InlineData(12, 8, 8)]
    [InlineData(12, 6, 8)] // the range it keeps
    [InlineData(9, null, 9)]
    [InlineData(14, 14, 10)] // nothing rises
    public void A_part_shows_no_more_than_was_done_of_it(int done, int? due, int aim)
    {
        var lift = Lift("push-up", 10);
        var after = Rules.Apply(new(lift, new(Item(lift), [Set(lift, 1, 10, done)], false, false, Due: due), [], A.FullKit.Allows, A.FullKit, Day));
        (after.Aim, after.Why, after.OnRung).ShouldBe((aim, null, 2));
    }

    [Theory]
    [InlineData("10 10", null, 3)]
    [InlineData("10", null, 3)] // a part is a session too
    [InlineData("7 7", null, 3)]
    [InlineData("10 10", Ease.Deload, 3)]
    public void Every_session_counts_and_leaves_its_day(string sets, Ease? eased, int sessions)
    {
        var after = Apply(Lift("push-up", 10), sets, null, eased: eased);
        (after.Sessions, after.Day).ShouldBe((sessions, Day));
    }

    // Sessions running that were too easy before this one, and after it.
    [Theory]
    [InlineData(1, Effort.TooEasy, null, 2)]
    [InlineData(0, Effort.TooEasy, null, 1)]
    [InlineData(1, Effort.TooEasy, Ease.AfterHardRun, 2)] // it still shows what somebody can do
    [InlineData(1, Effort.TooEasy, Ease.Deload, 1)] // an eased one does not count, neither way
    [InlineData(1, Effort.Easy, null, 0)]
    [InlineData(1, null, null, 0)]
    public void Sessions_that_were_too_easy_are_counted_while_they_run(int before, Effort? last, Ease? eased, int after) =>
        Apply(Lift("push-up", 10) with { Easies = before, OnRung = 1 }, "10 10", last, unquiet: [Area.Wrist], eased: eased).Easies.ShouldBe(after);

    // The day of the last rise, and the day on which it was last done, both in days before this session.
    [Theory]
    [InlineData(20, 20, 0)] // lifted for the first time since: the two weeks count from here
    [InlineData(20, 4, 20)]
    [InlineData(null, 4, null)]
    public void A_rise_counts_from_the_session_in_which_it_is_first_lifted(int? raised, int done, int? counts)
    {
        var lift = Lift("overhead-press", 10) with { Raised = raised is { } ago ? Day.PlusDays(-ago) : null, Day = Day.PlusDays(-done) };
        Apply(lift, "10 10", null).Raised.ShouldBe(counts is { } days ? Day.PlusDays(-days) : null);
    }

    [Fact]
    public void A_rise_of_today_is_todays() =>
        Apply(Lift("overhead-press", 15) with { Load = new(8), Tops = 1, Raised = Day.PlusDays(-20), Day = Day.PlusDays(-20) }, "18 18", null, new Kit(Equipment.Dumbbells, [new(8), new(8.5m)]))
            .ShouldSatisfyAllConditions(lift => lift.Load.ShouldBe(new Kilograms(8.5m)), lift => lift.Raised.ShouldBe(Day));

    // The left side was behind in two sessions running; today by so many reps of ten.
    [Theory]
    [InlineData("step-up", 10, 8, false, -3)]
    [InlineData("step-up", 10, 9, false, 0)] // 10 % are even
    [InlineData("step-up", 20, 17, false, 0)] // 15 % too
    [InlineData("step-up", 15, 11, true, 0)] // another rung: the sides are compared anew
    [InlineData("push-up", 10, 8, false, 0)] // it has no sides
    public void The_sides_are_compared_on_one_rung_of_an_exercise_that_has_two(string id, int right, int left, bool hurt, int lean)
    {
        var lift = Lift(id, 8) with { Lean = -2 };
        ImmutableArray<Fact.SetLogged> sets = [.. new[] { 1, 2 }.Select(number => Set(lift, number, 8, 8) with { Done = new(left, right) })];
        var kit = new Kit(Equipment.Bench | Equipment.Dumbbells, [new(5)]);
        var from = hurt ? lift with { Exercise = new("dumbbell-step-up") } : lift;
        Rules.Apply(new(from, new(Item(from), sets, hurt, true), [], kit.Allows, kit, Day)).Lean.ShouldBe(lean);
    }

    // The first two sessions of a push-up; what comes up from a rung below starts at the bottom of the next one's range.
    [Theory]
    [InlineData("push-up", "10 10", Effort.Easy, false, "push-up", 12)] // two reps more
    [InlineData("push-up", "14 14", Effort.Easy, false, "push-up", 15)] // within the range
    [InlineData("push-up", "10 10", Effort.TooEasy, false, "feet-raised-push-up", 8)]
    [InlineData("push-up", "10 10", Effort.TooEasy, true, "push-up", 15)] // without a bench there is no rung: from the top of the range
    [InlineData("push-up", "5 5", null, false, "knee-push-up", 10)] // down it starts from its own dose
    [InlineData("wall-push-up", "5 5", null, false, "wall-push-up", 8)] // nothing below
    public void While_calibrating_the_rung_and_its_aim_are_found(string id, string sets, Effort? last, bool bare, string rung, int aim)
    {
        var after = Apply(Lift(id, 10) with { OnRung = 0, Sessions = 0 }, sets, last, bare ? Kit.Nothing : null, stage: Stage.Calibrating);
        (after.Exercise.Value, after.Aim).ShouldBe((rung, aim));
    }

    [Theory]
    [InlineData("10 10", 0, "TooEasy", 12, false)] // once: two steps more
    [InlineData("10 10", 1, "TooEasy", 15, true)] // twice, and no rung above: from the top of the range, and still looked for
    [InlineData("15 15", 1, "Slower", 15, false)] // at the top already it advances
    public void Too_easy_twice_is_looked_for_again(string sets, int easies, string why, int aim, bool seeks)
    {
        var after = Apply(Lift("push-up", 10) with { Easies = easies }, sets, Effort.TooEasy, Kit.Nothing);
        (after.Why!.GetType().Name, after.Aim, after.Seeks).ShouldBe((why, aim, seeks));
    }

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
        (after.Aim, after.Overreached).ShouldBe((8, Day));
        after.Why.ShouldBe(lighter is { } found ? new Reason.Lighter(new(kg), new(found)) : new Reason.FromTheBottom(8));
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
        Domain.Runners.Lift.On(Catalogue.Get(new(id)), A.FullKit) with { Aim = aim, OnRung = 2, Sessions = 2 };

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
