namespace RunnerStrength.VirtualRunners;

/// <summary>What a throw of the dice is for. Each has its own sequence, so that one more throw here moves nothing there.</summary>
internal enum Chance { Person, Life, Body, Voice, Asking, Home, Doing }

/// <summary>Reproducible chance (SplitMix64): the same seed, runner, purpose and day throw the same on every machine.</summary>
internal sealed class Dice(int seed, int runner, Chance purpose, int day = 0)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = Mixed(Mixed(Mixed((ulong)seed + Golden) + (ulong)runner) + (ulong)purpose * 1_000_003 + (ulong)day * 31);

    /// <summary>0 to 1, 1 excluded.</summary>
    public double Next() => (Mixed(state += Golden) >> 11) * (1.0 / (1UL << 53));

    /// <summary>The bell curve, by Box and Muller.</summary>
    public double Normal(double mean, double spread) =>
        mean + spread * Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    /// <summary>A factor around 1: a spread of 0.1 is about ten percent up or down.</summary>
    public double Factor(double spread) => Math.Exp(Normal(0, spread));

    public bool Hits(double probability) => Next() < probability;

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Next() * (most - least + 1));

    /// <summary>One of them, by their weights.</summary>
    public T Of<T>(params ReadOnlySpan<(double Weight, T Value)> choices)
    {
        var total = 0.0;
        foreach (var (weight, _) in choices)
            total += weight;
        var left = Next() * total;
        foreach (var (weight, value) in choices)
            if ((left -= weight) < 0)
                return value;
        return choices[^1].Value;
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
