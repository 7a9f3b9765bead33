using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>A lighter set before a loaded leg lift: shown with it, not logged as work (2.2).</summary>
public sealed record RampUp(int Reps, Kilograms Load)
{
    /// <summary>Shares of the weight, and their reps (ours).</summary>
    private static readonly ImmutableArray<(decimal Share, int Reps)> Table = [(0.5m, 8), (0.75m, 4)];

    /// <summary>Seconds that one takes with its rest (ours).</summary>
    public const int Seconds = 45;

    /// <summary>The ramp-up sets of an exercise, lightest first: none without a weight, or where nothing lighter is owned.</summary>
    public static ImmutableArray<RampUp> Of(Prescribed item) => item.Load is not { } load || !Block.Ranges(Catalogue.Get(item.Exercise)) ? [] :
    [
        .. Table.Select(row => (row.Reps, Load: Loads.UpTo(item.Owned, load.Value * row.Share)))
            .Where(row => row.Load is { } lighter && lighter < load)
            .Select(row => new RampUp(row.Reps, row.Load!.Value))
            .DistinctBy(set => set.Load),
    ];
}
