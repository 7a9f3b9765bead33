using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>An exercise of a routine, with the source's own dose and rests.</summary>
public sealed record RoutineItem(ExerciseId Exercise, Rests Rests)
{
    public Exercise As => Catalogue.Get(Exercise);
}

/// <summary>
/// The routines of the five sources, as they stand. Their doses are the catalogue's; rests where a source is silent are ours.
/// </summary>
public static class Routine
{
    /// <summary>The rest between planks (S2), seconds.</summary>
    public const int PlankRest = 30;

    /// <summary>The exercises of a routine in their order; nothing for the coach's own plans.</summary>
    public static ImmutableArray<RoutineItem>? Of(Plan plan) => plan switch
    {
        Plan.Block or Plan.Maintenance => null,
        Plan.Track => Items(
            "push-up", "dumbbell-row", "triceps-dip", "step-up", "squat",
            "walking-lunge", "single-leg-deadlift", "back-extension"),
        Plan.BestFive => Items("push-up", "squat", "walking-lunge", "plank", "back-extension"),
        Plan.FourLifts => [.. Items("lunge", "deadlift", "calf-raise"), new(new("plank"), Rests.Standard with { BetweenSets = PlankRest })],
        Plan.Classic => Items(
            "push-up", "dumbbell-row", "triceps-dip", "step-up", "squat",
            "walking-lunge", "single-leg-deadlift", "back-extension", "glute-bridge", "leg-raise"),
        Plan.Three => Items("squat", "plank", "glute-bridge"),
    };

    private static ImmutableArray<RoutineItem> Items(params string[] ids) =>
        [.. ids.Select(id => new RoutineItem(new(id), Rests.Standard))];
}
