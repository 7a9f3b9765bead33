using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Programme;

/// <summary>Rests in seconds: between the sets of an exercise, and before the next one.</summary>
public readonly record struct Rests(int BetweenSets, int After)
{
    /// <summary>Bodyweight and light loads (S3).</summary>
    public static readonly Rests Standard = new(90, 120);

    /// <summary>Core work: 30–60 s (1.3); the choice within it is ours.</summary>
    public static readonly Rests Core = new(45, 60);

    public static Rests For(Pattern pattern) =>
        pattern is Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack ? Core : Standard;
}
