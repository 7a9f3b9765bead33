using RunnerStrength.VirtualRunners.Engines;

namespace RunnerStrength.VirtualRunners.Results;

/// <summary>Ours against one baseline in one figure of one cohort.</summary>
internal sealed record Verdict(Engine Baseline, string Cohort, string Figure, double Ours, double Theirs, bool Passes);

/// <summary>The bar: clearly better over all cohorts, and on no cohort worse by more than a twentieth.</summary>
internal static class Comparison
{
    /// <summary>What "clearly" is: so much more, or less, than theirs. For strength it is enough not to lose.</summary>
    public const double Clearly = 0.05;

    /// <summary>By how much a cohort may be worse.</summary>
    public const double Tolerance = 0.05;

    private static readonly (string Name, Func<Summary, double> Value, bool MoreIsBetter, double Lead)[] Figures =
    [
        ("sets within 1 RIR", summary => summary.OnPhase, true, Clearly),
        ("sets failed", summary => summary.Failed, false, Clearly),
        ("overload days", summary => summary.OverloadDays, false, Clearly),
        ("strength gained", summary => summary.StrengthGained, true, 0),
    ];

    public static IEnumerable<Verdict> Of(IReadOnlyDictionary<Engine, Summary[]> engines) =>
        from baseline in engines.Keys
        where baseline is not Engine.Ours
        from pair in engines[Engine.Ours].Zip(engines[baseline])
        from figure in Figures
        let ours = figure.Value(pair.First)
        let theirs = figure.Value(pair.Second)
        let lead = pair.First.Cohort == "all" ? figure.Lead : -Tolerance
        select new Verdict(
            baseline, pair.First.Cohort, figure.Name, ours, theirs,
            figure.MoreIsBetter ? ours >= theirs * (1 + lead) : ours <= theirs * (1 - lead));
}
