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

/// <summary>
/// One exercise of a session. Where it is open, each set asks for as many clean reps as leave <paramref name="Rir"/>, at most
/// <paramref name="Hi"/>, about <paramref name="Aim"/> (2.1); else for <paramref name="Aim"/>, a source's own dose.
/// </summary>
/// <param name="Exercise">What is done today.</param>
/// <param name="Sets">1–5.</param>
/// <param name="Aim">What is expected: reps or seconds, each side where it has sides.</param>
/// <param name="Lo">The bottom of its range.</param>
/// <param name="Hi">The most that a set asks for.</param>
/// <param name="Load">The weight in each hand, or on the bar, where it takes one.</param>
/// <param name="Rir">Reps in reserve asked for, 0–5; of a hold, fives of seconds.</param>
/// <param name="Rest">Seconds between sets.</param>
/// <param name="RestAfter">Seconds before the next exercise.</param>
/// <param name="Reasons">Why it is asked so, strongest first.</param>
/// <param name="Stage">What the coach is doing with it.</param>
/// <param name="IsSlow">Three seconds down, one at the bottom, one up (1.1).</param>
/// <param name="First">The side that starts, where one is weaker.</param>
/// <param name="Owned">The weights that it can be done with, rising.</param>
/// <param name="InRestsOf">The exercise in whose rests its sets are done; nothing where it stands alone.</param>
/// <param name="IsOpen">Whether its sets are open.</param>
/// <param name="Ability">What the family's ability was taken to be, thousandths; 0 in sessions of earlier versions.</param>
/// <param name="Top">The top of its range: above it something harder is looked for; 0 in sessions of earlier versions.</param>
/// <param name="From">The weight of the last time, where a new phase asks for a heavier one: the first set takes half of the step (2.3).</param>
public sealed record Prescribed(
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
    ExerciseId? InRestsOf = null,
    bool IsOpen = false,
    int Ability = 0,
    Kilograms? From = null,
    int Top = 0)
{
    /// <summary>The movement that it belongs to.</summary>
    public Family Family => Catalogue.Get(Exercise).Family;
}

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
