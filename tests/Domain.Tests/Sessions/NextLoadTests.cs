using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Sessions;

/// <summary>A goblet squat asked for 10 reps, range 8–12, with three in reserve.</summary>
public class NextLoadTests
{
    // 2.5 % for each rep of the gap, at most 10 % down and 5 % up, rounded down to an owned weight; never the reps as well.
    [Theory]
    [InlineData("20 21 22", 20, 3, 10, null, 20, 10)]
    [InlineData("20 20.5 21", 20, 3, 10, Effort.TooEasy, 21, 10)] // two more than asked: 5 % up
    [InlineData("20 20.5 21", 20, 3, 10, Effort.Easy, 20.5, 10)]
    [InlineData("20 22.5", 20, 3, 10, Effort.TooEasy, 20, 10)] // nothing within 5 %
    [InlineData("18 19 20", 20, 3, 10, Effort.Hard, 19, 10)] // two fewer: 5 % down
    [InlineData("18 19 20", 20, 3, 10, Effort.TooHard, 18, 10)] // three fewer: 7.5 % down
    [InlineData("10 20", 20, 3, 10, Effort.TooHard, 20, 8)] // no weight near: fewer reps instead
    [InlineData("18 19 20", 20, 3, 6, null, 18, 10)] // a miss
    public void The_next_set_of_a_lift_under_load(string owned, double load, int rir, int done, Effort? effort, double next, int reps)
    {
        var station = Station(owned, Stage.Building, rir, (load, done, effort));
        (NextSet.Load(station), NextSet.Aim(station)).ShouldBe((new Kilograms((decimal)next), reps));
    }

    [Theory]
    [InlineData("5", "Easy", 7.5)]
    [InlineData("5 7.5", "Easy Easy", 10)]
    [InlineData("5 7.5", "Easy Right", 7.5)] // as asked: it is found
    [InlineData("5 7.5", "Easy TooHard", 5)]
    [InlineData("5 7.5 10 12.5", "Easy Easy Easy Easy", 12.5)] // three rises, no more
    public void While_the_weight_is_found_it_rises_as_long_as_it_is_easy(string loads, string efforts, double next)
    {
        var sets = loads.Split(' ').Zip(efforts.Split(' '), (load, effort) => (double.Parse(load, System.Globalization.CultureInfo.InvariantCulture), 10, (Effort?)Enum.Parse<Effort>(effort)));
        NextSet.Load(Station("5 7.5 10 12.5 15", Stage.Calibrating, 4, [.. sets])).ShouldBe(new Kilograms((decimal)next));
    }

    [Fact]
    public void A_number_of_reps_left_counts_more_than_the_word()
    {
        var set = new Fact.SetLogged(0, new("goblet-squat"), 1, 10, Done.Of(10), new Kilograms(20), Effort.Right, A.Tuesday, null, Rir: 0);
        (set.LeftOf(3), (set with { Rir = null }).LeftOf(3), (set with { Rir = null, Effort = null }).LeftOf(3)).ShouldBe((0, 3, null));
    }

    private static Station Station(string owned, Stage stage, int rir, params ImmutableArray<(double Load, int Done, Effort? Effort)> sets)
    {
        var id = new ExerciseId("goblet-squat");
        ImmutableArray<Kilograms> weights = [.. owned.Split(' ').Select(kg => new Kilograms(decimal.Parse(kg, System.Globalization.CultureInfo.InvariantCulture)))];
        return new(
            0, new(id, id, 5, 10, 8, 12, new Kilograms((decimal)sets[0].Load), rir, 90, 120, [], stage, Owned: weights), id,
            [.. sets.Select((set, i) => new Fact.SetLogged(0, id, i + 1, 10, Done.Of(set.Done), new Kilograms((decimal)set.Load), set.Effort, A.Tuesday, null))],
            false, false, false, 5);
    }
}
