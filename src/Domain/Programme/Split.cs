using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Programme;

/// <summary>
/// The coach's own programme: three sessions in turn, each with legs, trunk and upper body. The squat is in all of them,
/// so that what changed shows the very next time; the rest takes turns. A session that must spare the legs takes its turn
/// from trunk and upper body alone.
/// </summary>
public static class Split
{
    public static readonly ImmutableArray<ImmutableArray<ExerciseId>> Whole =
    [
        Lifts("squat", "calf-raise", "plank", "push-up"),
        Lifts("squat", "walking-lunge", "back-extension", "dumbbell-row", "glute-bridge"),
        Lifts("squat", "single-leg-deadlift", "leg-raise", "triceps-dip", "step-up"),
    ];

    public static readonly ImmutableArray<ImmutableArray<ExerciseId>> WithoutLegs =
    [
        Lifts("plank", "push-up", "back-extension", "dumbbell-row"),
        Lifts("leg-raise", "triceps-dip", "back-extension", "dumbbell-row"),
    ];

    /// <summary>The lifts of a session.</summary>
    /// <param name="done">Sessions done so far.</param>
    /// <param name="legs">Whether it may train the legs.</param>
    public static ImmutableArray<ExerciseId> After(int done, bool legs) =>
        legs ? Whole[done % Whole.Length] : WithoutLegs[done % WithoutLegs.Length];

    private static ImmutableArray<ExerciseId> Lifts(params string[] ids) => [.. ids.Select(id => new ExerciseId(id))];
}
