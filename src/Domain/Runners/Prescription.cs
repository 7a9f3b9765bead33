using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>What a session asks for. Kept as it was issued.</summary>
/// <param name="Items">In the order they are done.</param>
/// <param name="Week">The week of the block, over all blocks, from 1.</param>
/// <param name="Ease">What makes it easier; nothing for a full session.</param>
/// <param name="Readiness">How the runner said they are; nothing where they did not.</param>
/// <param name="Reasons">Why the session as a whole is as it is.</param>
public sealed record Prescription(
    Sequence<Prescribed> Items, int Week = 1, Ease? Ease = null, Readiness? Readiness = null, Sequence<Reason> Reasons = default)
{
    /// <summary>Why there is no session; nothing where there is one.</summary>
    public Bar? Bar => Reasons.OfType<Reason.NoSession>().Select(none => (Bar?)none.Bar).FirstOrDefault();
}

/// <summary>One exercise of a session.</summary>
/// <param name="Lift">The place in the programme that it progresses, named by the exercise it started from.</param>
/// <param name="Exercise">The rung that is done today.</param>
/// <param name="Sets">1–5.</param>
/// <param name="Aim">Reps or seconds, each side where it has sides.</param>
/// <param name="Lo">Below it a set is a miss.</param>
/// <param name="Hi">From here the exercise advances.</param>
/// <param name="Load">The weight in each hand, where it takes one.</param>
/// <param name="Rir">Reps in reserve asked for, 0–5.</param>
/// <param name="Rest">Seconds between sets.</param>
/// <param name="RestAfter">Seconds before the next exercise.</param>
/// <param name="Reasons">Why it changed since the last time, strongest first; empty where it did not.</param>
/// <param name="Stage">What the coach is doing with it.</param>
/// <param name="IsSlow">Three seconds down, one at the bottom, one up (1.1).</param>
/// <param name="First">The side that starts, where one is weaker.</param>
/// <param name="Owned">The weights that it can be done with, rising.</param>
/// <param name="Stands">Where the lift stood, before anything made the session easier.</param>
/// <param name="InRestsOf">The heavy lift in whose rests its sets are done; nothing where it stands alone.</param>
public sealed record Prescribed(
    ExerciseId Lift,
    ExerciseId Exercise,
    int Sets,
    int Aim,
    int Lo,
    int Hi,
    Kilograms? Load,
    int Rir,
    int Rest,
    int RestAfter,
    Sequence<Reason> Reasons,
    Stage Stage = Stage.Building,
    bool IsSlow = false,
    Side? First = null,
    Sequence<Kilograms> Owned = default,
    Lift? Stands = null,
    ExerciseId? InRestsOf = null);

/// <summary>What the coach is doing with an exercise (2.3).</summary>
public enum Stage
{
    /// <summary>Learning what fits.</summary>
    Calibrating,

    /// <summary>Reps, rungs and loads rise.</summary>
    Building,

    /// <summary>Kept where it is.</summary>
    Holding,

    /// <summary>A week with half the work.</summary>
    Deloading,

    /// <summary>Back after a gap.</summary>
    Returning,
}
