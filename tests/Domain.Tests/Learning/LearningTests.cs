using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Learning;

/// <summary>What sets teach of a movement. A squat by body weight is 0.9; before the first set 1.75 is assumed.</summary>
public class LearningTests
{
    private static readonly LocalDate Day = new(2026, 11, 3);
    private static readonly Profile Profile = A.Runner().Profile;

    // Worked by hand: 900 × (1 + (done + left + 0.95 + 0.25 for each above twelve) ÷ 30), for a first session; halves to the even number.
    [Theory]
    [InlineData(10, null, null, 1318)] // a number alone: three were asked to be left
    [InlineData(10, Effort.Right, null, 1318)]
    [InlineData(10, Effort.Hard, null, 1258)] // one
    [InlineData(10, Effort.TooHard, null, 1228)]
    [InlineData(10, null, 2, 1288)]
    [InlineData(16, null, null, 1528)] // four above twelve: one more
    [InlineData(20, null, null, 1750)] // the cap: no less, and more is assumed already
    [InlineData(10, Effort.TooEasy, null, 1750)] // five and more left: never lowers
    public void A_first_set_says_what_is_possible(int done, Effort? effort, int? left, int ability) =>
        After(Set(done, effort, left)).Lifts[Family.Squat].Ability.ShouldBe(ability);

    [Fact]
    public void A_bound_above_what_is_known_raises_it_at_once() => Fold(Knows(1200, 0), Set(20, null, null)).Lifts[Family.Squat].ShouldSatisfyAllConditions(
        lift => lift.Ability.ShouldBe(1678), // 900 × (1 + (20 + 3 + 0.95 + 2) ÷ 30)
        lift => lift.Known.ShouldBe(0),
        lift => lift.Capped.ShouldBeTrue());

    // The first session counts whole, the second half, all others a third: in logarithms, from 1601 towards the 1318.5 that ten with three left show.
    [Theory]
    [InlineData(0, 1318)]
    [InlineData(1, 1453)]
    [InlineData(2, 1501)]
    [InlineData(5, 1501)]
    public void Later_sessions_weigh_less(int known, int ability) =>
        Fold(Knows(1601, known), Set(10, null, null)).Lifts[Family.Squat].Ability.ShouldBe(ability);

    [Theory]
    [InlineData(12, 1750)] // done without a word: no more than a bound
    [InlineData(6, 1108)] // fewer left nothing: 900 × (1 + 6.95 ÷ 30)
    public void A_fixed_dose(int done, int ability) => After(Set(done, null, null) with { Goal = null }).Lifts[Family.Squat].Ability.ShouldBe(ability);

    [Fact]
    public void A_stand_in_and_a_weight_share_the_history() =>
        After(Set(10, null, null) with { Exercise = new("goblet-squat"), Load = new(14) }).Lifts[Family.Squat].ShouldSatisfyAllConditions(
            lift => lift.Ability.ShouldBe(1611), // 0.9 + 14 ÷ 70 = 1.1
            lift => (lift.Exercise.Value, lift.Load).ShouldBe(("goblet-squat", new Kilograms(14))));

    [Fact]
    public void A_weight_at_an_exercise_that_takes_none_counts() =>
        After(Set(10, null, null) with { Load = new(14) }).Lifts[Family.Squat].ShouldSatisfyAllConditions(
            lift => lift.Ability.ShouldBe(1611),
            lift => lift.Load.ShouldBeNull());

    [Fact]
    public void What_hurt_teaches_nothing_and_returns_a_rung_easier()
    {
        var session = Session(Set(3, null, null));
        session = session with { Facts = session.Facts.Insert(1, new Fact.Hurt(0, Area.Knee, A.Tuesday, 4)) };
        var lift = Progress.None.After(session, Profile).Lifts[Family.Squat];
        (lift.Ability, lift.Exercise.Value, lift.Why).ShouldBe((1750, "supported-squat", new Reason.EasedForPain(new("squat"), new("supported-squat"))));
    }

    // Hundredths of a rep: 20 for a set that was too hard, 3 off for any other, 200 at most.
    [Theory]
    [InlineData(0, Effort.TooHard, 20)]
    [InlineData(190, Effort.Failed, 200)]
    [InlineData(20, Effort.Hard, 17)]
    [InlineData(1, null, 0)]
    public void Who_overreaches_is_asked_to_leave_more(int before, Effort? effort, int after) =>
        Fold(Progress.None with { Overreach = before }, Set(10, effort, null)).Overreach.ShouldBe(after);

    [Theory]
    [InlineData(950, 950, true)]
    [InlineData(950, 951, false)]
    public void Two_movements_down_by_a_twentieth_over_three_sessions_bring_a_deload(int calf, int push, bool follows)
    {
        Lift Tired(int now) => new(now, 5, new("squat"), Sessions: 5, Day: Day, Past: [1000, 1000, 980, now]);
        var before = Progress.None with { Lifts = Progress.None.Lifts.Add(Family.Calf, Tired(calf)).Add(Family.Push, Tired(push)) };
        Fold(before, Set(10, null, null)).Deload.ShouldBe(follows ? Day.PlusDays(1) : null);
    }

    [Fact]
    public void Progress_can_be_folded_anew_from_the_facts()
    {
        var (one, two) = (Session(Set(10, null, null)), Session(Set(12, Effort.Hard, null)) with { Number = 2, Day = Day.PlusDays(3) });
        var note = new Note.Ached(Area.Knee, 4, false, Day.PlusDays(1));
        Progress.Anew([], [(one, [note]), (two, [])], Profile)
            .Lifts[Family.Squat].ShouldBe(Progress.None.After(one, Profile).After(note, Profile).After(two, Profile).Lifts[Family.Squat]);
    }

    [Fact]
    public void Progress_is_seen_in_the_runners_terms()
    {
        var progress = Fold(Fold(Progress.None, Set(10, null, null)), Set(15, null, null));
        var squat = new ExerciseId("squat");
        Gain.Of(progress, Kit.Nothing).ShouldBe([new Gain.OfReps(squat, new(13, squat), new(16, squat))]); // 1319 and, half way to 1491, 1402
    }

    private static Progress Knows(int ability, int known) => Progress.None with { Lifts = Progress.None.Lifts.Add(Family.Squat, new(ability, known, new("squat"), Sessions: known)) };

    private static Fact.SetLogged Set(int done, Effort? effort, int? left) =>
        new(0, new("squat"), 1, 12, Done.Of(done), null, effort, A.Tuesday, null, left, new Goal(3, 20));

    private static Progress After(Fact.SetLogged set) => Fold(Progress.None, set);

    private static Progress Fold(Progress before, Fact.SetLogged set) => before.After(Session(set), Profile);

    private static Session Session(Fact.SetLogged set) => new(
        1, Day, A.Tuesday,
        new([new(new("squat"), 1, 12, 8, 20, null, 3, 90, 120, [], IsOpen: true)]), [set, new Fact.Closed(Ending.Finished, A.Tuesday)]);
}
