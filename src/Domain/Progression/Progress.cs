using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Progression;

/// <summary>How far a runner is: folded from closed sessions, never set by hand.</summary>
/// <param name="Sessions">Closed sessions in which something was done.</param>
/// <param name="LastDay">The local day of the latest of them.</param>
/// <param name="Lifts">Where each lift of the programme stands, by the exercise it started from.</param>
/// <param name="Pains">The last day on which each area hurt.</param>
public sealed record Progress(
    int Sessions,
    LocalDate? LastDay,
    ImmutableSortedDictionary<string, Lift> Lifts,
    ImmutableSortedDictionary<Area, LocalDate> Pains)
{
    public static readonly Progress None = new(
        0, null, ImmutableSortedDictionary<string, Lift>.Empty, ImmutableSortedDictionary<Area, LocalDate>.Empty);

    /// <summary>Progress after a closed session.</summary>
    public Progress After(Session closed, Kit kit) => throw new NotImplementedException();
}

/// <summary>Where one lift stands: what is asked next, and what the rules remember.</summary>
/// <param name="Exercise">The rung.</param>
/// <param name="Sets">Sets, 1–5.</param>
/// <param name="Aim">Reps or seconds asked next.</param>
/// <param name="Load">The weight, where it takes one.</param>
/// <param name="Tops">Sessions running at the top of the range.</param>
/// <param name="Misses">Sessions running that were a miss.</param>
/// <param name="OnRung">Sessions done on this rung.</param>
/// <param name="Last">The sets of the last time, lowest side each.</param>
/// <param name="Why">Why it stands so.</param>
public sealed record Lift(
    ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, int Tops, int Misses, int OnRung,
    ImmutableArray<int> Last, Reason? Why);
