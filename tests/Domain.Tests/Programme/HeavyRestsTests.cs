using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests.Programme;

/// <summary>What is done in the long rests of heavy lifts. A row is exercise, sets × aim, with a weight: <c>goblet-squat 3×6 20kg</c>.</summary>
public class HeavyRestsTests
{
    // Three minutes of rest hold the way there and back, half a minute each, and two minutes of work.
    [Theory]
    [InlineData("goblet-squat 3×6 20kg", "push-up 3×10", 20, "goblet-squat 3, push-up 2 in goblet-squat")]
    [InlineData("goblet-squat 3×6 20kg", "push-up 3×10", 29, "goblet-squat 3, push-up 2 in goblet-squat")]
    [InlineData("goblet-squat 3×6 20kg", "push-up 3×10", 30, "goblet-squat 3")] // only in short sessions
    [InlineData("goblet-squat 4×6 20kg", "push-up 2×10", 20, "goblet-squat 4, push-up 2 in goblet-squat")] // as many as it has
    [InlineData("goblet-squat 2×6 20kg", "push-up 3×10", 20, "goblet-squat 2, push-up 1 in goblet-squat")] // no rest follows the last
    [InlineData("goblet-squat 1×6 20kg", "push-up 3×10", 20, "goblet-squat 1")] // no rest at all
    [InlineData("goblet-squat 3×7 20kg", "push-up 3×10", 20, "goblet-squat 3")] // not heavy
    [InlineData("squat 3×6", "push-up 3×10", 20, "squat 3")] // without a weight neither
    [InlineData("goblet-squat 3×6 20kg", "plank 2×120", 20, "goblet-squat 3, plank 2 in goblet-squat")]
    [InlineData("goblet-squat 3×6 20kg", "plank 2×125", 20, "goblet-squat 3")] // does not fit
    [InlineData("goblet-squat 3×6 20kg", "glute-bridge 2×10", 20, "goblet-squat 3")] // legs rest
    [InlineData("goblet-squat 3×6 20kg", "glute-bridge 2×10, plank 2×30", 20, "goblet-squat 3, plank 2 in goblet-squat")]
    [InlineData("goblet-squat 3×6 20kg, plank 2×30", "plank 2×30", 20, "goblet-squat 3, plank 2 in goblet-squat")] // not twice
    [InlineData("goblet-squat 3×6 20kg, plank 2×30, push-up 2×10", "plank 2×30, push-up 2×10", 20, "goblet-squat 3, plank 2 in goblet-squat, push-up 2")]
    [InlineData("goblet-squat 3×6 20kg, dumbbell-step-up 3×6 20kg", "plank 2×30, push-up 2×10", 20,
        "goblet-squat 3, plank 2 in goblet-squat, dumbbell-step-up 3, push-up 2 in dumbbell-step-up")]
    public void Short_sessions_fill_the_rests_of_heavy_lifts(string items, string others, int minutes, string filled) =>
        string.Join(", ", HeavyRests.Fill(Items(items), [.. Items(items), .. Items(others)], minutes)
            .Select(item => $"{item.Exercise} {item.Sets}{(item.InRestsOf is { } heavy ? $" in {heavy}" : "")}")).ShouldBe(filled);

    private static ImmutableArray<Prescribed> Items(string items) => [.. items.Split(", ").Select(item => item.Split(' ', '×')).Select(item =>
    {
        var (id, sets, aim) = (new ExerciseId(item[0]), int.Parse(item[1]), int.Parse(item[2]));
        return new Prescribed(id, id, sets, aim, 4, aim, item.Length > 3 ? new Kilograms(20) : null, 2, Rests.Heavy.BetweenSets, Rests.Heavy.After, []);
    })];
}
