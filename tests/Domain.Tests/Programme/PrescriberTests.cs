using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>What a session asks of a lift, given where it stands. The weights at hand are 5, 8 and 10 kg.</summary>
public class PrescriberTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    private static readonly Lift Goblet = new(new("goblet-squat"), 3, 9, new(8), 0, 0, 5, [9], null, Sessions: 8);

    private static readonly Lift Push = new(new("push-up"), 3, 11, null, 0, 0, 5, [11], null, Sessions: 8);

    // Foundation asks for 2 sets of 8–15, strength for 3 of 6–10, heavy for 4 of 4–6.
    [Theory]
    [InlineData(1, Plan.Block, 3, 9, 0, 10)]
    [InlineData(5, Plan.Block, 3, 9, 0, 10)]
    [InlineData(5, Plan.Block, 2, 9, 1, 10)] // the second session too
    [InlineData(9, Plan.Block, 3, 9, 0, 6)] // within the range of the phase
    [InlineData(5, Plan.Block, 3, 9, 2, 9)] // found: as it stands
    [InlineData(1, Plan.Three, 3, 9, 0, 9)] // a routine keeps its own dose
    public void A_weight_is_found_with_three_times_ten(int week, Plan plan, int sets, int aim, int onRung, int asked)
    {
        var item = Of(Goblet with { Sets = sets, Aim = aim, OnRung = onRung }, week, plan);
        (item.Sets, item.Aim).ShouldBe((3, asked));
        item.Stands!.Aim.ShouldBe(aim); // where it stands stays
        item.Stage.ShouldBe(onRung < 2 ? Stage.Calibrating : Stage.Building);
    }

    // A first time. Those who train regularly start at the top of the range, but for holds, weights and light work.
    [Theory]
    [InlineData(Experience.New, false, "push-up", "knee-push-up", 10)]
    [InlineData(Experience.Some, false, "push-up", "push-up", 10)]
    [InlineData(Experience.Regular, false, "push-up", "feet-raised-push-up", 15)]
    [InlineData(Experience.Regular, true, "push-up", "push-up", 10)]
    [InlineData(Experience.Regular, false, "leg-raise", "v-sit", 20)]
    [InlineData(Experience.Regular, false, "walking-lunge", "dumbbell-walking-lunge", 10)]
    public void Where_somebody_starts(Experience experience, bool careful, string lift, string exercise, int aim)
    {
        var profile = A.Runner(experience: experience).Profile with { Screening = careful ? new([Topic.Heart], Day) : A.Healthy };
        var item = Prescriber.Of(new(lift), new(profile, Progress.None, A.Tuesday, Day.At(new LocalTime(18, 0)), null))!;
        (item.Exercise.Value, item.Aim).ShouldBe((exercise, aim));
    }

    [Fact]
    public void What_is_too_long_for_the_minutes_gets_two_sets_today_and_keeps_what_it_reached()
    {
        var lifts = Progress.None.Lifts.SetItems(
            from lift in Turns.On(new(A.Runner().Profile, Progress.None, A.Tuesday, Day.At(new LocalTime(18, 0)), null))
            select KeyValuePair.Create(lift.Value, Lift.On(Catalogue.Get(lift), A.FullKit) with { Sets = 3, Sessions = 9, OnRung = 9, Day = Day.PlusDays(-2) }));
        var before = Progress.None with { Sessions = 9, LastDay = Day.PlusDays(-2), Weeks = 5, Lifts = lifts };
        var runner = A.Runner() with { Before = before };
        var items = Prescriber.For(runner with { Profile = runner.Profile with { Minutes = 15 } }, A.Tuesday).Items;
        items.Select(item => (item.Lift.Value, item.Sets, item.Stands!.Sets)).ShouldBe([("squat", 3, 3), ("calf-raise", 2, 3)]);
    }

    [Theory]
    [InlineData(1, Plan.Block, 4, false, 2)]
    [InlineData(5, Plan.Block, 4, false, 3)]
    [InlineData(5, Plan.Block, 2, false, 2)] // as many as it has reached
    [InlineData(5, Plan.Block, 5, true, 5)] // slow ones keep what they got
    [InlineData(1, Plan.Three, 4, false, 4)] // a routine's own
    [InlineData(5, Plan.Three, 2, false, 2)]
    public void The_sets_are_those_of_the_week_at_most(int week, Plan plan, int stands, bool slow, int sets) =>
        Of(Push with { Sets = stands, IsSlow = slow }, week, plan).Sets.ShouldBe(sets);

    [Theory]
    [InlineData(11, 11)]
    [InlineData(6, 6)] // below its range it starts from where it stands
    [InlineData(17, 15)]
    public void The_aim_stays_in_the_range(int stands, int aim)
    {
        var item = Of(Push with { Aim = stands }, 5);
        (item.Aim, item.Stands!.Aim).ShouldBe((aim, aim));
    }

    // Reps in reserve: three to week 6, two after it, four while something is learnt or health answers ask for care.
    [Theory]
    [InlineData(5, false, 5, 3)]
    [InlineData(7, false, 5, 2)]
    [InlineData(7, false, 1, 4)]
    [InlineData(7, true, 5, 4)]
    [InlineData(5, true, 1, 4)]
    public void The_reps_in_reserve(int week, bool restricted, int onRung, int rir)
    {
        var now = Situation(Goblet with { OnRung = onRung }, week);
        if (restricted)
            now = now with { Profile = now.Profile with { Screening = new([Topic.Heart], Day) } };
        Prescriber.Of(new("squat"), now)!.Rir.ShouldBe(rir);
    }

    [Theory]
    [InlineData(8, true, "", 10)]
    [InlineData(8, false, "", 8)] // found
    [InlineData(10, true, "", 10)] // the heaviest
    [InlineData(8, true, "tired", 8)]
    [InlineData(8, true, "hurt0", 8)] // the knee, which a squat loads
    [InlineData(8, true, "hurt7", 8)]
    [InlineData(8, true, "hurt8", 10)]
    [InlineData(8, true, "elsewhere", 10)]
    public void A_weight_that_is_still_looked_for_goes_a_step_up_unless_eased_or_something_hurts(int kg, bool seeks, string what, int asked)
    {
        var now = Situation(Goblet with { Load = new(kg), Seeks = seeks }, 5);
        now = what switch
        {
            "" => now,
            "tired" => now with { Readiness = new(Form.Tired) },
            "elsewhere" => now with { Progress = now.Progress with { Pains = now.Progress.Pains.Add(Area.Achilles, Day) } },
            _ => now with { Progress = now.Progress with { Pains = now.Progress.Pains.Add(Area.Knee, Day.PlusDays(-int.Parse(what[4..]))) } },
        };
        var item = Prescriber.Of(new("squat"), now)!;
        item.Load.ShouldBe(new Kilograms(asked));
        item.Reasons.OfType<Reason.StillEasy>().ShouldBe(asked == kg ? [] : [new Reason.StillEasy(new(kg), new(asked))]);
    }

    [Fact]
    public void A_new_phase_says_what_it_does_to_the_weight() =>
        Of(Goblet with { Aim = 8, Range = new(8, 12) }, 5).Reasons.ShouldBe([new Reason.NewRange(5, new(8), new(8), 6, 10)]);

    [Fact]
    public void What_a_lift_remembers_and_the_weak_side_are_said_last() =>
        Of(Push with { Why = new Reason.Hit(10, 10, 11), Lean = 3 }, 5).ShouldSatisfyAllConditions(
            item => item.Reasons.ShouldBe([new Reason.Hit(10, 10, 11), new Reason.WeakSide(Side.Right)]),
            item => item.First.ShouldBe(Side.Right));

    // Nine weeks in, four sets: three where less than half an hour is there.
    [Theory]
    [InlineData(30, 4)]
    [InlineData(45, 4)]
    [InlineData(20, 3)]
    public void A_heavy_lift_gets_four_sets_where_half_an_hour_is_there(int minutes, int sets)
    {
        var runner = Runner(Goblet with { Aim = 5, Range = new(4, 6) }, 9);
        runner = runner with { Profile = runner.Profile with { Minutes = minutes } };
        Prescriber.For(runner, A.Tuesday).Items.Single(item => item.Lift.Value == "squat").Sets.ShouldBe(sets);
    }

    [Fact]
    public void A_session_is_made_easier_by_what_the_runner_says()
    {
        var runner = Runner(Push, 5);
        var (full, eased) = (Prescriber.For(runner, A.Tuesday), Prescriber.For(runner, A.Tuesday, new Readiness(Form.Wrecked)));
        (full.Ease, eased.Ease).ShouldBe((null, Ease.Lite));
        eased.Items.Sum(item => item.Sets).ShouldBe(Math.Max(full.Items.Length, full.Items.Sum(item => item.Sets) / 2));
    }

    [Fact]
    public void A_session_without_legs_says_so()
    {
        var runner = Runner(Push, 5);
        runner = runner with { Before = runner.Before with { LegsAt = A.Tuesday - Duration.FromHours(24) } };
        Prescriber.For(runner, A.Tuesday).Reasons.ShouldBe([new Reason.LegsSpared(LegBar.LegsLately)]);
        Prescriber.For(Runner(Push, 5), A.Tuesday).Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Sessions_ahead_count_on_no_legs_that_were_not_trained_yet()
    {
        var runner = Runner(Push, 5);
        runner = runner with { Before = runner.Before with { LegsAt = A.Tuesday - Duration.FromHours(24) } };
        var monday = A.Tuesday + Duration.FromDays(6);
        Prescriber.Ahead(runner, [A.Tuesday, monday, monday + Duration.FromDays(1)]).Select(session => session.Reasons.Length).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public void Where_everything_hurts_there_is_no_session()
    {
        var runner = Runner(Push, 5);
        runner = runner with
        {
            Profile = runner.Profile with { Plan = Plan.Three },
            Before = runner.Before with { Sores = Enum.GetValues<Area>().ToImmutableSortedDictionary(area => area, _ => Sore.Hurt(null, Day, 8, false, null)) },
        };
        var session = Prescriber.For(runner, A.Tuesday);
        session.Items.ShouldBeEmpty();
        session.Reasons.ShouldBe([new Reason.NoSession(Bar.Pain)]);
        session.Bar.ShouldBe(Bar.Pain);
    }

    private static Prescribed Of(Lift lift, int week, Plan plan = Plan.Block)
    {
        var now = Situation(lift, week);
        return Prescriber.Of(new(lift.Exercise.Value == "goblet-squat" ? "squat" : lift.Exercise.Value), now with { Profile = now.Profile with { Plan = plan } })!;
    }

    private static Situation Situation(Lift lift, int week) =>
        Prescriber.Now(Runner(lift, week), A.Tuesday);

    private static Runner Runner(Lift lift, int week) => A.Runner() with
    {
        Before = Progress.None with
        {
            Sessions = 20,
            Weeks = week - 1,
            LastDay = Day.PlusDays(-4),
            Lifts = Progress.None.Lifts.Add(lift.Exercise.Value == "goblet-squat" ? "squat" : lift.Exercise.Value, lift),
        },
    };
}
