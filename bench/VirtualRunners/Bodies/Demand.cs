using System.Collections.Frozen;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>
/// How much an exercise asks of its pattern, on one scale for all rungs and weights: the resistance as a share of body
/// weight, at the pattern's main lift. A body that is able to do 1.0 once holds 0.5 for about thirty reps.
/// </summary>
internal static class Demand
{
    /// <summary>Share of the average ability that an exercise asks where the table is silent (ours).</summary>
    private const double Middle = 0.5;

    /// <summary>How much more a rep asks that is done slowly, 3-1-1: about a quarter fewer reps at fifteen (ours; in direction Sakamoto and Sinclair 2006).</summary>
    public const double Slow = 1.1;

    /// <summary>What an exercise asks by its body weight alone. Push-ups: Ebben 2011; the others ours, so that the norms of docs/simulation.md come out.</summary>
    private static readonly FrozenDictionary<string, double> OfBody = Table(
    [
        ("chair-squat", 0.70), ("squat", 0.88), ("goblet-squat", 0.88), ("barbell-squat", 0.88), ("bulgarian-split-squat", 1.35), ("single-leg-chair-squat", 1.45), ("wall-squat", 1.00),
        ("step-up", 1.10), ("dumbbell-step-up", 1.10),
        ("split-squat", 1.05), ("lunge", 1.12), ("walking-lunge", 1.15), ("dumbbell-walking-lunge", 1.15),
        ("supported-single-leg-deadlift", 0.60), ("single-leg-deadlift", 0.75), ("dumbbell-single-leg-deadlift", 0.75),
        ("hip-hinge-drill", 0.45), ("deadlift", 0.30),
        ("floor-calf-raise", 0.60), ("calf-raise", 0.75), ("single-leg-calf-raise", 1.20), ("bent-knee-calf-raise", 1.25), ("dumbbell-calf-raise", 1.20),
        ("glute-bridge", 0.50), ("single-leg-glute-bridge", 0.85), ("hamstring-bridge", 0.95),
        ("donkey-kick", 0.45), ("side-lying-leg-raise", 0.60), ("band-side-step", 0.70),
        ("wall-push-up", 0.30), ("knee-push-up", 0.49), ("push-up", 0.64), ("feet-raised-push-up", 0.74),
        ("triceps-dip", 0.60), ("overhead-press", 0.10), ("overhead-triceps-extension", 0.05),
        ("table-row", 0.52), ("straight-leg-table-row", 0.65), ("band-row", 0.45), ("dumbbell-row", 0.08), ("shoulder-blade-squeeze", 0.30),
        ("knee-plank", 0.40), ("plank", 0.55), ("plank-hip-dip", 0.65), ("plank-jack", 0.75),
        ("dead-bug", 0.55), ("leg-raise", 0.70), ("crunch", 0.55), ("v-sit", 0.85),
        ("supported-squat", 0.75), ("paused-squat", 0.97), ("staggered-squat", 1.12), ("assisted-single-leg-squat", 1.25), ("dumbbell-bulgarian-split-squat", 1.35), ("single-leg-squat", 1.62),
        ("supported-split-squat", 0.92), ("half-split-squat", 0.76), ("heel-bridge", 0.57), ("deficit-lunge", 1.25), ("paused-lunge", 1.24), ("skater-squat", 1.48),
        ("staggered-hinge", 0.53), ("dumbbell-deadlift", 0.30), ("reaching-single-leg-deadlift", 0.88),
        ("staggered-calf-raise", 0.80), ("assisted-single-leg-calf-raise", 0.98), ("floor-single-leg-calf-raise", 1.10), ("paused-single-leg-calf-raise", 1.28),
        ("two-leg-bent-knee-calf-raise", 0.78), ("staggered-bent-knee-calf-raise", 0.92), ("assisted-bent-knee-calf-raise", 1.08), ("dumbbell-bent-knee-calf-raise", 1.25),
        ("marching-bridge", 0.60), ("staggered-bridge", 0.70), ("long-bridge", 0.68), ("sliding-curl", 0.85), ("single-leg-sliding-curl", 1.12),
        ("hip-hike", 0.70), ("paused-side-lying-leg-raise", 0.72), ("knee-side-plank-leg-raise", 0.82), ("side-plank-leg-raise", 0.98),
        ("kneeling-push-up", 0.40), ("table-push-up", 0.42), ("lowering-push-up", 0.58), ("close-push-up", 0.71), ("archer-push-up", 0.85),
        ("prone-arm-raise", 0.37), ("prone-pull", 0.45), ("floor-slide-pull", 0.54), ("feet-raised-table-row", 0.72),
        ("long-lever-plank", 0.74), ("knee-side-plank", 0.46), ("side-plank-dip", 0.68), ("side-plank-reach", 0.78), ("swimmer", 0.80), ("v-up", 0.97), ("star-side-plank", 0.88), ("plank-bird-dog", 0.92), ("feet-raised-single-leg-bridge", 1.02),
        ("ankle-pogo", 0.90), ("skip", 1.08), ("squat-jump", 1.30), ("single-leg-hop", 1.56), ("march-in-place", 0.90), ("calf-stretch", 0.90),
        ("side-plank", 0.55), ("copenhagen-plank", 0.90),
        ("back-extension", 0.60), ("arms-forward-back-extension", 0.72), ("bird-dog", 0.50),
    ]);

    /// <summary>
    /// What a weight adds, as a multiple of its share of body weight: how many are held, times the leverage against the
    /// pattern's main lift (ours: a press overhead is 2.4 times as hard as the same share in a push-up).
    /// </summary>
    private static readonly FrozenDictionary<string, double> OfWeight = Table(
    [
        ("dumbbell-bulgarian-split-squat", 2.0), ("dumbbell-deadlift", 2.0), ("dumbbell-bent-knee-calf-raise", 1.2),
        ("goblet-squat", 1.0), ("dumbbell-step-up", 2.0), ("dumbbell-walking-lunge", 2.0), ("dumbbell-single-leg-deadlift", 2.0), ("deadlift", 1.0),
        ("barbell-squat", 1.0), ("dumbbell-calf-raise", 1.2),
        ("overhead-press", 4.8), ("overhead-triceps-extension", 4.5), ("dumbbell-row", 1.9),
    ]);

    private static readonly FrozenDictionary<ExerciseId, double> All =
        Catalogue.All.ToFrozenDictionary(exercise => exercise.Id, OfRung);

    /// <summary>The demand of an exercise with a weight.</summary>
    /// <param name="bodyWeight">kg.</param>
    public static double Of(Exercise exercise, Kilograms? load, double bodyWeight) =>
        All[exercise.Id] + (load is { } weight ? Leverage(exercise) * (double)weight.Value / bodyWeight : 0);

    /// <summary>The weight that makes an exercise so demanding, kg.</summary>
    public static double WeightFor(Exercise exercise, double demand, double bodyWeight) =>
        Math.Max(0, (demand - All[exercise.Id]) / Leverage(exercise) * bodyWeight);

    private static double Leverage(Exercise exercise) =>
        OfWeight.TryGetValue(exercise.Id.Value, out var leverage) ? leverage
        : exercise.Needs.HasFlag(Equipment.Dumbbells) ? 2.0
        : 1.0;

    private static FrozenDictionary<string, double> Table((string Exercise, double Value)[] rows) =>
        rows.ToFrozenDictionary(row => row.Exercise, row => row.Value);

    /// <summary>From the table; a rung that is not in it asks what its movement's middle does.</summary>
    private static double OfRung(Exercise exercise) =>
        OfBody.TryGetValue(exercise.Id.Value, out var known) ? known : Ability.Average(exercise.Pattern) * Middle;
}
