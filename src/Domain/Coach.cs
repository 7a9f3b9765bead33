using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain;

/// <summary>What follows from what was heard, and what the runner is like afterwards. Pure: no clock, no chance, no I/O.</summary>
public static class Coach
{
    /// <summary>What happens. Everything said or tapped yields at least one; only alarms may yield nothing.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Heard heard, Instant now) => throw new NotImplementedException();

    /// <summary>The runner afterwards.</summary>
    public static Runner Evolve(Runner runner, ImmutableArray<Happened> happened) => throw new NotImplementedException();
}
