using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Progression;

namespace RunnerStrength.Domain.Sessions;

/// <summary>What a session asks for. Kept as it was issued.</summary>
/// <param name="Items">In the order they are done.</param>
public sealed record Prescription(ImmutableArray<Prescribed> Items)
{
    /// <inheritdoc/>
    public bool Equals(Prescription? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
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
    ImmutableArray<Reason> Reasons)
{
    /// <inheritdoc/>
    public bool Equals(Prescribed? other) =>
        other is not null && Lift == other.Lift && Exercise == other.Exercise && Sets == other.Sets && Aim == other.Aim
        && Lo == other.Lo && Hi == other.Hi && Load == other.Load && Rir == other.Rir && Rest == other.Rest
        && RestAfter == other.RestAfter && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lift, Exercise, Sets, Aim, Load);
}
