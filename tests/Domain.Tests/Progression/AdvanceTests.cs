using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using Case = RunnerStrength.Domain.Training.Case;

namespace RunnerStrength.Domain.Tests.Progression;

/// <summary>A goblet squat with 20 kg, 2 × 8–12, after two sessions on the rung.</summary>
public class AdvanceTests
{
    private static readonly LocalDate Day = new(2026, 11, 17);
    private static readonly Kit Kit = new(Equipment.Dumbbells, [Kg(16), Kg(18), Kg(20), Kg(21), Kg(22), Kg(30)]);
    private static readonly ExerciseId Goblet = new("goblet-squat");

    private static readonly Lift Goblets = Lift.On(Catalogue.Get(Goblet), Kit) with
    {
        Load = Kg(20),
        Aim = 12,
        OnRung = 2,
        Sessions = 4,
        Tops = 1,
        Range = new(8, 12),
    };

    [Fact]
    public void The_top_twice_takes_the_owned_weight_five_per_cent_up_and_starts_at_the_bottom()
    {
        var after = Apply(Goblets, "12 12");
        (after.Load, after.Aim, after.Raised, after.Why).ShouldBe((Kg(21), 8, Day, new Reason.Heavier(Kg(20), Kg(21), 12)));
    }

    [Theory]
    [InlineData(13, 0, null, "HeldForDays")]
    [InlineData(14, 0, null, "Heavier")]
    [InlineData(5, 1, Effort.TooEasy, "Heavier")] // too easy in two sessions running
    [InlineData(5, 1, Effort.Easy, "HeldForDays")]
    [InlineData(5, 0, Effort.TooEasy, "HeldForDays")]
    public void Fourteen_days_lie_between_two_rises_or_two_sessions_that_were_too_easy(int days, int easies, Effort? last, string why) =>
        Apply(Goblets with { Raised = Day.PlusDays(-days), Easies = easies }, "12 12", last).Why!.GetType().Name.ShouldBe(why);

    [Theory]
    [InlineData(1, "Heavier")]
    [InlineData(2, "HeldForWeek")]
    public void Two_exercises_advance_in_a_week_at_most(int advances, string why) =>
        Apply(Goblets, "12 12", advances: advances).Why!.GetType().Name.ShouldBe(why);

    [Theory]
    [InlineData(Ease.Deload)]
    [InlineData(Ease.Taper)]
    [InlineData(Ease.Return)]
    [InlineData(Ease.Tired)]
    [InlineData(Ease.Lite)]
    [InlineData(Ease.Illness)]
    [InlineData(Ease.Maintenance)]
    public void An_eased_session_changes_nothing(Ease ease)
    {
        var top = Apply(Goblets, "12 12", Effort.TooEasy, eased: ease);
        var miss = Apply(Goblets, "3 3", eased: ease);
        (top.Load, top.Aim, top.Sets, top.Tops, top.Why).ShouldBe((Goblets.Load, Goblets.Aim, Goblets.Sets, 1, new Reason.NoTest(ease)));
        (miss.Load, miss.Aim, miss.Misses).ShouldBe((Goblets.Load, Goblets.Aim, 0));
    }

    [Fact]
    public void A_large_step_is_bridged_with_reps_before_it_is_taken()
    {
        // 30 kg is more than a tenth above 27: 13 reps with 27 kg come first.
        var kit = Kit with { Weights = [Kg(27), Kg(30)] };
        var heavy = Goblets with { Load = Kg(27) };
        Apply(heavy, "12 12", kit: kit).ShouldSatisfyAllConditions(
            lift => lift.Load.ShouldBe(Kg(27)),
            lift => lift.Why.ShouldBeOfType<Reason.Bridging>());
        Apply(heavy, "13 13", kit: kit, hi: 13).ShouldSatisfyAllConditions(
            lift => lift.Load.ShouldBe(Kg(30)),
            lift => lift.Aim.ShouldBe(8));
    }

    [Fact]
    public void Without_a_heavier_weight_comes_the_next_rung_then_slow_then_a_set_more()
    {
        var kit = new Kit(Equipment.Dumbbells | Equipment.Bench, [Kg(20)]);
        var rung = Apply(Goblets, "12 12", kit: kit);
        rung.Why.ShouldBeOfType<Reason.HarderRung>();

        var last = Goblets with { Exercise = new("single-leg-chair-squat"), Load = null, Aim = 15, Range = null };
        var slow = Apply(last, "15 15", kit: kit, hi: 15);
        (slow.IsSlow, slow.Aim, slow.Why).ShouldBe((true, 11, new Reason.Slower(15))); // three quarters of the reps
        Apply(last, "15 15", Effort.TooEasy, kit: kit, hi: 15).Aim.ShouldBe(15); // all of them, where they were too easy
        var more = Apply(last with { IsSlow = true }, "15 15", kit: kit, hi: 15);
        (more.Sets, more.Why).ShouldBe((3, new Reason.MoreSets(2, 3)));
        Apply(last with { IsSlow = true, Sets = 5 }, "15 15 15 15 15", kit: kit, hi: 15).Why.ShouldBeOfType<Reason.AtTheTop>();
    }

    [Fact]
    public void A_lighter_weight_than_asked_counts_from_there_and_is_no_top()
    {
        var after = Rules.Apply(Seen(Goblets, [Set(1, 12, null, Kg(16)), Set(2, 12, null, Kg(16))], 12, Kit, null, 0));
        (after.Load, after.Why).ShouldBe((Kg(16), new Reason.OwnWeight(Kg(20), Kg(16))));
    }

    [Fact]
    public void A_miss_with_a_lighter_weight_raises_no_reps()
    {
        var after = Rules.Apply(Seen(Goblets with { Aim = 9 }, [Set(1, 11, null, Kg(16)), Set(2, 7, null, Kg(16)), Set(3, 11, Effort.TooHard, Kg(16))], 12, Kit, null, 0));
        (after.Load, after.Aim).ShouldBe((Kg(16), 8));
        var stopped = Rules.Apply(Seen(Goblets with { Aim = 9 }, [Set(1, 11, Effort.TooHard, Kg(16))], 12, Kit, null, 0, allDone: false));
        (stopped.Load, stopped.Aim).ShouldBe((Kg(16), 9));
    }

    [Fact]
    public void Too_easy_counts_also_where_the_last_set_got_no_word()
    {
        var goblets = Goblets with { Aim = 9, Tops = 0 };
        Rules.Apply(Seen(goblets, [Set(1, 9, null, Kg(20)) with { Asked = 9 }, Set(2, 9, Effort.TooEasy, Kg(20)) with { Asked = 9 }, Set(3, 9, null, Kg(20)) with { Asked = 9 }], 12, Kit, null, 0))
            .Aim.ShouldBe(11);
    }

    [Fact]
    public void A_heavier_weight_of_ones_own_in_a_part_of_the_sets_is_nothing_that_was_found()
    {
        var after = Rules.Apply(Seen(Goblets with { OnRung = 0 }, [Set(1, 10, null, Kg(30))], 12, Kit, null, 0, Stage.Calibrating, allDone: false));
        (after.Load, after.Why).ShouldBe((Kg(20), null));
    }

    [Theory]
    [InlineData(null, 20)]
    [InlineData(Effort.Easy, 20)]
    [InlineData(Effort.TooHard, 18)]
    public void While_calibrating_the_weight_of_the_last_set_stands_or_goes_a_step_down(Effort? last, int kg)
    {
        var after = Apply(Goblets with { OnRung = 0, Aim = 10 }, "10 10", last, stage: Stage.Calibrating);
        (after.Load, after.OnRung, after.Why).ShouldBe((Kg(kg), 1, new Reason.WeightFound(Kg(kg))));
    }

    // A part of it, or a miss, shows no heavier weight than the one that was asked: 20 kg.
    [Theory]
    [InlineData("10 10 10", "20 21 22", 22)]
    [InlineData("10 10", "20 22", 20)] // the third set is left out
    [InlineData("10 10", "20 16", 16)]
    [InlineData("10 10 5", "20 21 22", 20)] // a miss takes a step down, 21, and no more than was asked
    [InlineData("10 10 5", "20 20 20", 18)]
    public void While_calibrating_only_all_three_sets_find_a_heavier_weight(string sets, string weights, int kg)
    {
        var lift = Goblets with { OnRung = 0, Aim = 10, Tops = 0, Sets = 3 };
        var logged = sets.Split(' ').Zip(weights.Split(' ')).Select((set, i) => Set(i + 1, int.Parse(set.First), null, Kg(int.Parse(set.Second))) with { Asked = 10 }).ToImmutableArray();
        var seen = Seen(lift, logged, 12, Kit, null, 0, Stage.Calibrating, allDone: logged.Length == 3);
        Rules.Apply(seen with { Result = seen.Result with { Item = seen.Result.Item with { Sets = 3 } } }).Load.ShouldBe(Kg(kg));
    }

    [Theory]
    [InlineData("10 10", Effort.TooEasy, "feet-raised-push-up")]
    [InlineData("10 10", Effort.TooHard, "push-up")] // hard, but done
    [InlineData("15 15", Effort.Easy, "feet-raised-push-up")] // the top with ease, as ever
    [InlineData("15 15", null, "push-up")]
    [InlineData("5 4", null, "knee-push-up")]
    [InlineData("10 10", null, "push-up")]
    public void While_calibrating_another_rung_is_found(string sets, Effort? last, string exercise)
    {
        var lift = Lift.On(Catalogue.Get(new("push-up")), Kit) with { Aim = 10 };
        var all = Kit with { Has = Equipment.Bench | Equipment.Dumbbells };
        Apply(lift, sets, last, kit: all, stage: Stage.Calibrating, hi: 15).Exercise.Value.ShouldBe(exercise);
    }

    [Fact]
    public void While_calibrating_the_top_of_the_last_rung_goes_slow_at_once()
    {
        var last = Lift.On(Catalogue.Get(new("plank-jack")), Kit) with { Aim = 15 };
        var after = Apply(last, "15 15", Effort.TooEasy, stage: Stage.Calibrating, hi: 15);
        (after.IsSlow, after.Aim, after.Why).ShouldBe((true, 15, new Reason.Slower(15)));
    }

    [Theory]
    [InlineData(3, -1)]
    [InlineData(2, null)]
    public void Three_sessions_with_the_sides_apart_make_the_weak_one_start(int sessions, int? weak)
    {
        var lift = Lift.On(Catalogue.Get(new("step-up")), Kit) with { Aim = 10 };
        for (var i = 0; i < sessions; i++)
            lift = lift with { Lean = Asymmetry.After(lift.Lean, [new(0, lift.Exercise, 1, 10, new(8, 10), null, null, A.Tuesday, null)]) };
        lift.Weak.ShouldBe(weak is null ? null : Side.Left);
        Asymmetry.After(lift.Lean, [new(0, lift.Exercise, 1, 10, new(9, 10), null, null, A.Tuesday, null)]).ShouldBe(0);
        Asymmetry.After(lift.Lean, [new(0, lift.Exercise, 1, 10, new(10, 8), null, null, A.Tuesday, null)]).ShouldBe(1);
    }

    private static Lift Apply(
        Lift lift, string sets, Effort? last = null, Kit? kit = null, Stage stage = Stage.Building, Ease? eased = null, int advances = 0, int hi = 12)
    {
        var amounts = sets.Split(' ').Select(int.Parse).ToList();
        var logged = amounts.Select((amount, i) => Set(i + 1, amount, i == amounts.Count - 1 ? last : null, lift.Load) with { Exercise = lift.Exercise, Asked = lift.Aim });
        return Rules.Apply(Seen(lift, [.. logged], hi, kit ?? Kit, eased, advances, stage));
    }

    private static Case Seen(
        Lift lift, ImmutableArray<Fact.SetLogged> sets, int hi, Kit kit, Ease? eased, int advances, Stage stage = Stage.Building, bool allDone = true) => new(
        lift,
        new(new(lift.Exercise, lift.Exercise, sets.Length, lift.Aim, 8, hi, lift.Load, 3, 90, 120, [], stage, Owned: kit.Weights), sets, false, allDone),
        [], kit.Allows, kit, Day, eased, advances);

    private static Fact.SetLogged Set(int number, int done, Effort? effort, Kilograms? load) =>
        new(0, Goblet, number, 12, Done.Of(done), load, effort, A.Tuesday, null);

    private static Kilograms Kg(double kg) => new((decimal)kg);
}
