using System.Collections.Immutable;

namespace RunnerStrength.Domain.Runners;

/// <summary>How long a session may take.</summary>
public static class MinuteBudget
{
    /// <summary>Minutes a runner may choose (1.3).</summary>
    public static readonly ImmutableArray<int> Choices = [15, 20, 30, 45];

    /// <summary>Minutes (1.3).</summary>
    public const int Default = 20;

    /// <summary>Share by which a session may run over, so that a rep more does not cost a whole exercise.</summary>
    public const double Tolerance = 0.1;

    /// <summary>Whether a session of so many seconds fits.</summary>
    public static bool Holds(int minutes, int seconds) => seconds <= minutes * 60 * (1 + Tolerance);
}
