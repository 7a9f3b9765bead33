using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Asking;

/// <summary>Which rung and weight a movement is done with, given what is known of it.</summary>
public class ChoosingTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);

    // No kit, week 1, three asked to be left. Squats: supported 0.74, squat 0.9, paused 1.02, staggered 1.17, assisted 1.3, single-leg 1.6.
    [Theory]
    [InlineData("squat", 1400, "squat", 13, "LastTime")] // 16.7 possible
    [InlineData("paused-squat", 1700, "staggered-squat", 10, "HarderRung")] // 20 possible, 17 expected, over 15
    [InlineData("single-leg-squat", 1700, "staggered-squat", 10, "EasierRung")] // 1 possible: too few; assisted 6 are under its 8, staggered 10 are not
    [InlineData("squat", 1100, "supported-squat", 11, "EasierRung")] // 6 possible, 3 expected; 14 there
    public void By_what_is_expected_it_goes_up_or_down(string stands, int ability, string asked, int aim, string why)
    {
        var item = Of(new Lift(ability, 5, new(stands), Sessions: 5, OnRung: 3, Last: [10], LastOf: new(stands), Left: 3));
        (item.Exercise.Value, item.Aim, item.Reasons[0].GetType().Name).ShouldBe((asked, aim, why));
    }

    [Fact]
    public void What_hurt_lately_holds_it() =>
        Of(new Lift(1700, 5, new("paused-squat"), Sessions: 5, OnRung: 3), progress => progress with { Pains = progress.Pains.Add(Area.Knee, Day.PlusDays(-3)) })
            .ShouldSatisfyAllConditions(item => item.Exercise.Value.ShouldBe("paused-squat"), item => item.Reasons[0].ShouldBe(new Reason.HeldForPain(Area.Knee)));

    [Fact]
    public void Two_advances_a_week_hold_the_third() =>
        Prescriber.Of(Family.Squat, Situation(new Lift(1700, 5, new("paused-squat"), Sessions: 5, OnRung: 3)), advances: 2)!
            .Reasons[0].ShouldBe(new Reason.HeldForWeek(2));

    [Fact]
    public void In_an_easy_week_nothing_advances() =>
        Of(new Lift(1700, 5, new("paused-squat"), Sessions: 5, OnRung: 3), progress => progress with { Deload = Day }).Exercise.Value.ShouldBe("paused-squat");

    [Fact]
    public void With_nothing_harder_it_goes_on_slowly() =>
        Of(new Lift(2700, 5, new("single-leg-squat"), Sessions: 5, OnRung: 3))
            .ShouldSatisfyAllConditions(item => item.IsSlow.ShouldBeTrue(), item => item.Reasons[0].ShouldBe(new Reason.Slower(new("single-leg-squat"))));

    // Dumbbells of 5, 8 and 10 kg from week 3 on: a goblet squat of 10 kg is 1.04.
    [Theory]
    [InlineData(1, Experience.Some, "paused-squat")]
    [InlineData(3, Experience.Some, "goblet-squat")]
    [InlineData(1, Experience.Regular, "goblet-squat")]
    public void Weights_take_over_as_soon_as_they_fit(int week, Experience experience, string asked)
    {
        var runner = A.Runner(new Kit(Equipment.Dumbbells, [new(5), new(8), new(10)]), experience);
        var now = Situation(new Lift(1450, 5, new("paused-squat"), Sessions: 5, OnRung: 3), runner, week);
        Prescriber.Of(Family.Squat, now)!.Exercise.Value.ShouldBe(asked);
    }

    [Fact]
    public void A_new_phase_takes_the_weight_by_what_the_ability_gives_a_fifth_more_at_most_and_half_of_it_first()
    {
        var kit = new Kit(Equipment.Dumbbells, [.. Enumerable.Range(8, 40).Select(kg => new Kilograms(kg))]);
        var lift = new Lift(1800, 5, new("goblet-squat"), new(20), Sessions: 5, OnRung: 3, LastOf: new("goblet-squat"), Top: 12);
        var item = Prescriber.Of(Family.Squat, Situation(lift, A.Runner(kit), week: 5))!;
        (item.Load, item.From, item.Hi).ShouldBe((new Kilograms(24), new Kilograms(20), 10));
        NextSet.Load(Station(item)).ShouldBe(new Kilograms(22));
    }

    [Fact]
    public void A_stand_in_for_missing_kit_uses_the_same_ability()
    {
        var item = Of(new Lift(1500, 5, new("goblet-squat"), new(10), Sessions: 5, OnRung: 3));
        item.Ability.ShouldBe(1500);
        item.Reasons[0].ShouldBe(new Reason.NoKit(new("goblet-squat")));
    }

    [Fact]
    public void The_why_line_says_what_the_last_time_showed()
    {
        var squat = new ExerciseId("squat");
        Of(new Lift(1400, 5, squat, Sessions: 5, OnRung: 3, Last: [12, 11], LastOf: squat, Left: 3)).Reasons[^1]
            .ShouldBe(new Reason.LastTime(new(12, squat), new(3, squat), new(16, squat), new(13, squat)));
    }

    // A week of the runner's two sessions: what is asked first, and what is lacking after it.
    [Fact]
    public void A_week_lacks_what_it_must_hold_until_it_was_done()
    {
        Needs.Lacking(Progress.None, Day).Select(lack => (lack.Need, lack.Sets)).ShouldBe(
            [(Need.Calf, 4), (Need.Legs, 4), (Need.Hamstring, 3), (Need.Hip, 2), (Need.Trunk, 2), (Need.Pull, 2), (Need.Push, 2)]);
        var week = new WeekOfSets(Day.PlusDays(-1), 1, 8, false, ImmutableSortedDictionary<Family, int>.Empty.Add(Family.Calf, 2).Add(Family.Lunge, 4).Add(Family.Push, 3));
        Needs.Lacking(Progress.None with { Week = week }, Day).Select(lack => (lack.Need, lack.Sets)).ShouldBe(
            [(Need.Calf, 2), (Need.Hamstring, 3), (Need.Hip, 2), (Need.Trunk, 2), (Need.Pull, 2)]);
    }

    [Fact]
    public void Leg_sets_are_paired_with_trunk_or_arms()
    {
        var items = Prescriber.For(A.Runner(Kit.Nothing), A.Tuesday).Items;
        items.Count(item => item.InRestsOf is not null).ShouldBeGreaterThanOrEqualTo(2);
        items.Where(item => item.InRestsOf is not null && item.Family.Pattern.IsLegs).ShouldAllBe(item => item.Family == Family.Abductors);
        SessionTime.Of(items).ShouldBe(Pairs.Seconds(items.Items));
    }

    private static Station Station(Prescribed item) =>
        Course.Of(new(1, Day, A.Tuesday, new([item]), [])).Stations[0];

    private static Prescribed Of(Lift lift, Func<Progress, Progress>? with = null)
    {
        var now = Situation(lift);
        return Prescriber.Of(Family.Squat, with is null ? now : new(now.Profile, with(now.Progress), now.Instant, now.At, null))!;
    }

    private static Situation Situation(Lift lift, Runner? runner = null, int week = 1) => new(
        (runner ?? A.Runner(Kit.Nothing)).Profile,
        Progress.None with { Sessions = 5, Weeks = week - 1, LastDay = Day.PlusDays(-4), Lifts = Progress.None.Lifts.Add(Family.Squat, lift with { Day = Day.PlusDays(-4) }) },
        A.Tuesday, Day.At(new(18, 0)), null);
}
