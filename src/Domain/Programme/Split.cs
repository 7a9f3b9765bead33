using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Programme;

/// <summary>
/// The coach's own programme: three sessions in turn, each with legs, trunk and upper body, so that a week of two
/// sessions has all of them and nothing comes round too soon. First come, first in: what the minutes do not hold is
/// left out from the end.
/// </summary>
public static class Split
{
    public static readonly ImmutableArray<ImmutableArray<ExerciseId>> Sessions =
    [
        Lifts("squat", "plank", "push-up", "calf-raise"),
        Lifts("walking-lunge", "back-extension", "dumbbell-row", "glute-bridge"),
        Lifts("step-up", "leg-raise", "triceps-dip", "single-leg-deadlift"),
    ];

    /// <summary>The lifts of the next session.</summary>
    /// <param name="done">Sessions done so far.</param>
    public static ImmutableArray<ExerciseId> After(int done) => Sessions[done % Sessions.Length];

    private static ImmutableArray<ExerciseId> Lifts(params string[] ids) => [.. ids.Select(id => new ExerciseId(id))];
}
