using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>What is known of one movement, and where it stands: folded from sets, never set by hand (2.3).</summary>
/// <param name="Ability">
/// What would be possible once, in thousandths on the family's scale of difficulty: 1,800 holds a difficulty of 1,200 for
/// 15 reps. Whole, so that the same history gives the same number everywhere.
/// </param>
/// <param name="Known">Sessions that showed it; sets that ended at the cap only show that it is no less.</param>
/// <param name="Exercise">The rung on which it goes on.</param>
/// <param name="Load">The weight, where the rung takes one.</param>
/// <param name="IsSlow">Whether it is done slowly, 3-1-1 (1.1).</param>
/// <param name="Sessions">Sessions in which it was done.</param>
/// <param name="OnRung">Sessions on this rung.</param>
/// <param name="IsSought">Whether the weight is still looked for: until the last reps are tough (S3), or after two sessions that were too easy.</param>
/// <param name="Capped">Whether every set of the last time ended at the cap.</param>
/// <param name="Silent">Sessions running in which the expected number came without a word (2.2).</param>
/// <param name="Easies">Sessions running that were too easy.</param>
/// <param name="Last">The sets of the last time, the lower side of each.</param>
/// <param name="LastOf">Of which exercise they were.</param>
/// <param name="Left">Reps (or fives of seconds) that the first of them left: as said, else as asked; nothing where it was not open.</param>
/// <param name="Past">The ability after the last sessions, newest last.</param>
/// <param name="Day">The day on which it was last done.</param>
/// <param name="Raised">The day of the last rise in load.</param>
/// <param name="Top">The top of the range of the last time: a lower one is another phase.</param>
/// <param name="Start">The ability after the first session that showed it; 0 before.</param>
/// <param name="Lean">Sessions running with the sides apart: negative where the left is the weaker one.</param>
/// <param name="Why">Why it stands on this rung, where pain or a gap put it there.</param>
public sealed record Lift(
    int Ability, int Known, ExerciseId Exercise, Kilograms? Load = null, bool IsSlow = false,
    int Sessions = 0, int OnRung = 0, bool IsSought = false, bool Capped = false, int Silent = 0, int Easies = 0,
    Sequence<int> Last = default, ExerciseId? LastOf = null, int? Left = null, Sequence<int> Past = default,
    LocalDate? Day = null, LocalDate? Raised = null, int Top = 0, int Start = 0, int Lean = 0, Reason? Why = null)
{
    /// <summary>Sessions of a lift in which the coach learns what fits (2.6).</summary>
    public const int CalibrationSessions = 2;

    /// <summary>Sessions running with the sides apart after which the weak one starts.</summary>
    public const int LeanSessions = 3;

    /// <summary>The sides have been apart for three sessions running: the weak one starts (ours, after S0's imbalances).</summary>
    public Side? Weak => Lean <= -LeanSessions ? Side.Left : Lean >= LeanSessions ? Side.Right : null;
}

/// <summary>Reps (or seconds) between which an exercise is built.</summary>
/// <param name="Lo">Below it something easier is looked for.</param>
/// <param name="Hi">Above it something harder.</param>
public readonly record struct RepRange(int Lo, int Hi);
