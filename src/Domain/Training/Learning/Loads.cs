using System.Collections.Immutable;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Which weight comes next, out of those that a runner owns (2.3).</summary>
public static class Loads
{
    /// <summary>Smallest and largest rise in load, as shares (E11); and where a phase asks for fewer reps (2.3).</summary>
    public const decimal Least = 0.02m, Most = 0.10m, MostInNewPhase = 0.20m;

    /// <summary>The rise that is looked for, as a share: lower body and upper body (ours, in E11's range).</summary>
    public const decimal LowerBody = 0.05m, UpperBody = 0.025m;

    /// <summary>A lighter weight must be this share of the present one, or it would be another exercise (ours).</summary>
    public const decimal Nearest = 0.75m;

    /// <summary>The next weight: about 5 % more for legs and 2.5 % above, 2–10 % in any case; where the kit has none, the next it has.</summary>
    /// <param name="owned">The weights at hand, rising.</param>
    public static Kilograms? Next(ImmutableArray<Kilograms> owned, Kilograms load, bool legs)
    {
        var within = owned.Where(weight => weight.Value >= load.Value * (1 + Least) && weight.Value <= load.Value * (1 + Most)).ToList();
        return within.Count == 0 ? owned.Where(weight => weight.Value > load.Value * (1 + Most)).Select(weight => (Kilograms?)weight).FirstOrDefault()
            : within.FindLast(weight => weight.Value <= load.Value * (1 + (legs ? LowerBody : UpperBody))) is { Value: > 0 } wanted ? wanted
            : within[0];
    }

    /// <summary>The heaviest owned weight up to a limit; nothing where all are heavier.</summary>
    public static Kilograms? UpTo(ImmutableArray<Kilograms> owned, decimal limit) =>
        owned.LastOrDefault(weight => weight.Value <= limit) is { Value: > 0 } found ? found : null;

    /// <summary>A share of a weight where an owned one is near it: kits with large steps keep the weight and cut sets instead (ours).</summary>
    public static Kilograms Lighter(ImmutableArray<Kilograms> owned, Kilograms load, decimal share) =>
        UpTo(owned, load.Value * share) is { } near && near.Value >= load.Value * Nearest ? near
        : owned.LastOrDefault(weight => weight < load) is { Value: > 0 } step && step.Value >= load.Value * Nearest ? step
        : load;
}
