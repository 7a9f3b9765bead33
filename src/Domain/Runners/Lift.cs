using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>Where one lift stands: what is asked next, and what the rules remember.</summary>
/// <param name="Exercise">The rung.</param>
/// <param name="Sets">Sets, 1–5.</param>
/// <param name="Aim">Reps or seconds asked next.</param>
/// <param name="Load">The weight, where it takes one.</param>
/// <param name="Tops">Sessions running at the top of the range.</param>
/// <param name="Misses">Sessions running that were a miss.</param>
/// <param name="OnRung">Sessions done on this rung.</param>
/// <param name="Last">The sets of the last time, the lower side of each.</param>
/// <param name="Why">Why it stands so; nothing where nothing changed.</param>
/// <param name="Range">The range that it is built in; nothing before a phase gave it one.</param>
/// <param name="Sessions">Sessions in which it was done, on whatever rung.</param>
/// <param name="Easies">Sessions running that were too easy.</param>
/// <param name="IsSlow">Whether it is done slowly, 3-1-1 (1.1): the way on where there is no heavier weight and no rung.</param>
/// <param name="Raised">The day of the last rise in load.</param>
/// <param name="Day">The day on which it was last done.</param>
/// <param name="Overreached">The day of the last third miss running.</param>
/// <param name="Lean">Sessions running with the sides apart: negative where the left is the weaker one.</param>
/// <param name="Seeks">Whether what fits is still looked for, or again: a weight until its last reps are tough (S3), anything
/// that was too easy twice.</param>
public sealed record Lift(
    ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, int Tops, int Misses, int OnRung,
    Sequence<int> Last, Reason? Why,
    RepRange? Range = null, int Sessions = 0, int Easies = 0, bool IsSlow = false,
    LocalDate? Raised = null, LocalDate? Day = null, LocalDate? Overreached = null, int Lean = 0, bool Seeks = false)
{
    /// <summary>Sessions of a lift in which the coach learns what fits (2.6).</summary>
    public const int CalibrationSessions = 2;

    /// <summary>Sessions running with the sides apart after which the weak one starts.</summary>
    public const int LeanSessions = 3;

    /// <summary>
    /// The coach still learns what fits: the first two sessions of the lift, and of a rung that takes a weight (2.6), or
    /// longer.
    /// </summary>
    public bool IsCalibrating => Seeks || (OnRung < CalibrationSessions && (Load is not null || Sessions < CalibrationSessions));

    /// <summary>The sides have been apart for three sessions running: the weak one starts (ours, after S0's imbalances).</summary>
    public Side? Weak => Lean <= -LeanSessions ? Side.Left : Lean >= LeanSessions ? Side.Right : null;
}

/// <summary>Reps (or seconds) between which an exercise is built.</summary>
/// <param name="Lo">Below it a set is a miss.</param>
/// <param name="Hi">From here it advances.</param>
public readonly record struct RepRange(int Lo, int Hi);
