using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>Two sessions a week; the week before had eight sets in each.</summary>
public class VolumeTests
{
    private static readonly LocalDate Monday = new(2026, 11, 2);

    [Theory]
    [InlineData(0, 0, 11)] // a fifth of sixteen sets is three more
    [InlineData(1, 11, 8)] // spent in the first session
    [InlineData(1, 9, 10)]
    [InlineData(2, 19, 8)] // never less than usual
    public void The_sets_of_a_week_rise_by_a_fifth_at_most(int sessions, int sets, int allowed) =>
        Volume.Allowed(Situation(usual: 8, sessions, sets)).ShouldBe(allowed);

    [Fact]
    public void Or_by_one_set_where_a_fifth_is_less() => Volume.Allowed(Situation(usual: 2, 0, 0)).ShouldBe(3);

    [Fact]
    public void The_first_week_has_nothing_to_be_measured_by() =>
        Volume.Allowed(new(A.Runner().Profile, Progress.None, A.Tuesday, Monday.PlusDays(1).At(new LocalTime(18, 0)), null)).ShouldBeNull();

    [Fact]
    public void An_eased_week_is_no_measure()
    {
        var now = Situation(usual: 8, 0, 0);
        now = now with { Progress = now.Progress with { Week = new(Monday.PlusDays(-7), 2, 8, 0, true), Usual = 8 } };
        Volume.Allowed(now).ShouldBe(11);
    }

    [Fact]
    public void One_exercise_gets_a_set_more_and_the_legs_come_first()
    {
        var grown = Volume.Grow(Items("plank 2, squat 2, calf-raise 2"), _ => 3, Situation(usual: 8, 0, 0));
        grown.Select(item => item.Sets).ShouldBe([2, 3, 2]);
        grown[1].Reasons.ShouldBe([new Reason.SetAdded(2, 3, 4)]);
        grown[1].Stands!.Sets.ShouldBe(3);
    }

    [Fact]
    public void An_exercise_that_was_missed_gets_none()
    {
        var items = Items("squat 2, plank 2");
        items = items.SetItem(0, items[0] with { Stands = items[0].Stands! with { Misses = 1 } });
        Volume.Grow(items, _ => 3, Situation(usual: 8, 0, 0)).Select(item => item.Sets).ShouldBe([2, 3]);
    }

    [Fact]
    public void What_is_too_much_goes_from_the_least_important_and_every_exercise_keeps_a_set()
    {
        Volume.Grow(Items("squat 4, plank 4, push-up 4"), _ => 4, Situation(usual: 8, 0, 0)).Select(item => item.Sets).ShouldBe([4, 4, 3]);
        Volume.Grow(Items("squat 4, plank 4, push-up 4"), _ => 4, Situation(usual: 2, 0, 0)).Select(item => item.Sets).ShouldBe([1, 1, 1]);
    }

    private static Situation Situation(double usual, int sessions, int sets) => new(
        A.Runner().Profile,
        Progress.None with { Weeks = 3, LastDay = Monday.PlusDays(-3), Usual = usual, Week = sessions == 0 ? new(Monday.PlusDays(-7), 1, (int)usual, 0, false) : new(Monday, sessions, sets, 0, false) },
        A.Tuesday, Monday.PlusDays(1).At(new LocalTime(18, 0)), null);

    private static ImmutableArray<Prescribed> Items(string items) => [.. items.Split(", ").Select(item => item.Split(' ')).Select(item =>
    {
        var id = new ExerciseId(item[0]);
        return new Prescribed(id, id, int.Parse(item[1]), 10, 8, 15, null, 3, 90, 120, [],
            Stands: Lift.On(Catalogue.Get(id), Kit.Nothing) with { Sets = int.Parse(item[1]), Sessions = 3, OnRung = 3 });
    })];
}
