using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Programme;

/// <summary>The ten-exercise routine of S3, with its exact doses and rests.</summary>
public static class Classic
{
    public static readonly ImmutableArray<ExerciseId> Exercises =
    [
        .. new[]
        {
            "push-up", "dumbbell-row", "triceps-dip", "step-up", "squat",
            "walking-lunge", "single-leg-deadlift", "back-extension", "glute-bridge", "leg-raise",
        }.Select(id => new ExerciseId(id)),
    ];

    /// <summary>The whole routine as the source gives it: about 49 minutes without warm-up.</summary>
    public static Prescription Routine() => new([.. Exercises.Select(Catalogue.Get).Select(exercise => new Prescribed(
        exercise.Id, exercise.Id, exercise.Dose.Sets, exercise.Dose.Aim, exercise.Dose.Lo, exercise.Dose.Hi, null,
        Phase.FoundationRir, Rests.Standard.BetweenSets, Rests.Standard.After, []))]);
}
