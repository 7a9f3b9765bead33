namespace RunnerStrength.Infrastructure;

/// <summary>How long to wait after failures that follow each other: doubling, capped, and spread by chance.</summary>
public sealed class BackOff(Random random)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="failures">How many in a row, from 1.</param>
    public TimeSpan After(int failures)
    {
        var whole = TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << Math.Min(failures - 1, 10)));
        return whole / 2 + whole / 2 * Chance();
    }

    /// <summary>A little more than was asked for, so that those who wait do not come back all at once.</summary>
    public TimeSpan AtLeast(TimeSpan asked) => asked + TimeSpan.FromSeconds(Chance());

    private double Chance()
    {
        lock (random) return random.NextDouble();
    }
}
