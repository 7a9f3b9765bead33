using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Programme;
using RunnerStrength.Domain.Safety;
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

    /// <summary>Progress after a closed session. What was not done changes nothing.</summary>
    /// <param name="kit">What the next rung or weight must be possible with.</param>
    public Progress After(Session closed, Kit kit)
    {
        var stations = Course.Of(closed).Stations;
        var pains = Pains.SetItems(closed.Facts.OfType<Fact.Hurt>()
            .Where(hurt => hurt.Area is not null)
            .Select(hurt => KeyValuePair.Create(hurt.Area!.Value, closed.Day)));
        var unquiet = PainRules.Unquiet(this with { Pains = pains }, closed.Day);
        var lifts = stations
            .Where(station => station.Hurt || station.Logged.Any(set => set.Exercise == station.Item.Exercise))
            .Where(station => !station.Item.Reasons.Any(reason => reason is Reason.SparesArea))
            .Aggregate(Lifts, (all, station) => all.SetItem(
                station.Item.Lift.Value,
                Rules.Apply(new(Stand(station.Item), Result.Of(station), unquiet, kit, Phase.IsCalibration(Sessions)))));

        return stations.Any(station => station.Logged.Length > 0)
            ? new(Sessions + 1, closed.Day, lifts, pains)
            : this with { Lifts = lifts, Pains = pains };
    }

    /// <summary>Where a lift stood when this was asked of it.</summary>
    private Lift Stand(Prescribed item) =>
        Lifts.GetValueOrDefault(item.Lift.Value) is { } lift && lift.Exercise == item.Exercise
            ? lift
            : new(item.Exercise, item.Sets, item.Aim, item.Load, 0, 0, 0, [], null);
}

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
public sealed record Lift(
    ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, int Tops, int Misses, int OnRung,
    ImmutableArray<int> Last, Reason? Why)
{
    /// <summary>A lift that starts on an exercise, with its dose and the lightest weight at hand.</summary>
    public static Lift On(Exercise exercise, Kit kit) => new(
        exercise.Id, Phase.Sets, exercise.Dose.Aim,
        exercise.Loaded && !kit.Weights.IsEmpty ? kit.Weights[0] : null,
        0, 0, 0, [], null);

    /// <inheritdoc/>
    public bool Equals(Lift? other) =>
        other is not null && Exercise == other.Exercise && Sets == other.Sets && Aim == other.Aim && Load == other.Load
        && Tops == other.Tops && Misses == other.Misses && OnRung == other.OnRung
        && Last.SequenceEqual(other.Last) && Why == other.Why;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Exercise, Sets, Aim, Tops, Misses, OnRung);
}
