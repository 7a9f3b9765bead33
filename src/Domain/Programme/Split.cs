using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Programme;

/// <summary>
/// The coach's own programme: three sessions in turn, each with legs, trunk and upper body. The squat is in all of them,
/// so that what changed shows the very next time; the rest takes turns. First come, first in: what the minutes do not
/// hold is left out from the end.
/// </summary>
public static class Split
{
    public static readonly ImmutableArray<ImmutableArray<ExerciseId>> Sessions =
    [
        Lifts("squat", "plank", "push-up", "calf-raise"),
        Lifts("squat", "back-extension", "dumbbell-row", "walking-lunge", "glute-bridge"),
        Lifts("squat", "leg-raise", "triceps-dip", "step-up", "single-leg-deadlift"),
    ];

    /// <summary>The lifts of the next session.</summary>
    /// <param name="done">Sessions done so far.</param>
    public static ImmutableArray<ExerciseId> After(int done) => Sessions[done % Sessions.Length];

    private static ImmutableArray<ExerciseId> Lifts(params string[] ids) => [.. ids.Select(id => new ExerciseId(id))];
}
