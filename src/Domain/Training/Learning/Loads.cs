using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Which weight comes next, out of those that a runner owns (2.3, rule 4).</summary>
public static class Loads
{
    /// <summary>Smallest and largest rise in load, as shares (E11).</summary>
    public const decimal Least = 0.02m, Most = 0.10m;

    /// <summary>The rise that is looked for, as a share: lower body and upper body (2.3, rule 4).</summary>
    public const decimal LowerBody = 0.05m, UpperBody = 0.025m;

    /// <summary>Reps beyond the range by which a step that is too large may be bridged (2.3, rule 4).</summary>
    public const int BridgeReps = 4;

    /// <summary>A lighter weight must be this share of the present one, or it would be another exercise (ours).</summary>
    public const decimal Nearest = 0.75m;

    /// <summary>Reps in Epley's formula: one rep more is worth a thirtieth of the load (2.3, rule 7).</summary>
    public const int Epley = 30;

    /// <summary>The lightest weight for an exercise; nothing where it takes none.</summary>
    public static Kilograms? Lightest(Exercise exercise, Kit kit) =>
        kit.For(exercise) is [var lightest, ..] ? lightest : null;

    /// <summary>What a rise in load would be.</summary>
    /// <param name="owned">The weights at hand, rising.</param>
    /// <param name="lo">Where the range starts again at the new weight.</param>
    /// <param name="hi">The top of the range at the present one.</param>
    public static Rise Next(ImmutableArray<Kilograms> owned, Kilograms load, bool legs, int lo, int hi)
    {
        var within = owned.Where(weight => weight.Value >= load.Value * (1 + Least) && weight.Value <= load.Value * (1 + Most)).ToList();
        if (within.Count > 0)
            return new Rise.To(
                within.FindLast(weight => weight.Value <= load.Value * (1 + (legs ? LowerBody : UpperBody))) is { Value: > 0 } wanted
                    ? wanted
                    : within[0]);

        if (owned.FirstOrDefault(weight => weight.Value > load.Value * (1 + Most)) is not { Value: > 0 } next)
            return new Rise.None();
        var reps = Math.Max(hi, (int)Math.Ceiling(Epley * (next.Value / load.Value * (1 + lo / (decimal)Epley) - 1)));
        return reps <= Math.Min(hi + BridgeReps, Math.Max(hi, Rules.MostReps)) ? new Rise.Bridged(next, reps) : new Rise.None();
    }

    /// <summary>The heaviest owned weight up to a limit; nothing where all are heavier.</summary>
    public static Kilograms? UpTo(ImmutableArray<Kilograms> owned, decimal limit) =>
        owned.LastOrDefault(weight => weight.Value <= limit) is { Value: > 0 } found ? found : null;

    /// <summary>
    /// A share of a weight where an owned one is near it: kits with large steps keep the weight and cut sets instead
    /// (ours).
    /// </summary>
    public static Kilograms Lighter(ImmutableArray<Kilograms> owned, Kilograms load, decimal share) =>
        UpTo(owned, load.Value * share) is { } near && near.Value >= load.Value * Nearest ? near
        : owned.LastOrDefault(weight => weight < load) is { } step && step.Value >= load.Value * Nearest ? step
        : load;

    /// <summary>The load that is as hard for other reps, by Epley, at most a tenth more (2.3, rule 7).</summary>
    public static Kilograms Fit(ImmutableArray<Kilograms> owned, Kilograms load, int reps, int aim) =>
        UpTo(owned, Math.Min(load.Value * (Epley + reps) / (Epley + aim), load.Value * (1 + Most))) ?? load;
}

/// <summary>What a rise in load would be.</summary>
public abstract record Rise
{
    private Rise() { }

    /// <summary>An owned weight within 2–10 %.</summary>
    public sealed record To(Kilograms Weight) : Rise;

    /// <summary>The next weight is more than a tenth up: so many reps at the present one come first.</summary>
    public sealed record Bridged(Kilograms Weight, int Reps) : Rise;

    /// <summary>Nothing heavier that can be reached.</summary>
    public sealed record None : Rise;
}
