using System.Collections.Immutable;

namespace RunnerStrength.Domain.Sessions;

/// <summary>How long a session may take.</summary>
public static class MinuteBudget
{
    /// <summary>Minutes a runner may choose (1.3).</summary>
    public static readonly ImmutableArray<int> Choices = [15, 20, 30, 45];

    /// <summary>Minutes (1.3).</summary>
    public const int Default = 20;
}
