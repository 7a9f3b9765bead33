namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>What was said, held against what should have been said.</summary>
/// <param name="Lost">Said never.</param>
/// <param name="Repeated">Said once more, right after the first time.</param>
/// <param name="Misplaced">Said at a place where it does not belong.</param>
public sealed record Retelling(IReadOnlyList<string> Lost, IReadOnlyList<string> Repeated, IReadOnlyList<string> Misplaced)
{
    public static Retelling Of(IReadOnlyList<string> said, IReadOnlyList<string> expected)
    {
        var (repeated, misplaced) = (new List<string>(), new List<string>());
        var next = 0;
        foreach (var words in said)
            if (next < expected.Count && words == expected[next])
                next++;
            else if (next > 0 && words == expected[next - 1])
                repeated.Add(words);
            else
                misplaced.Add(words);
        return new([.. expected.Skip(next).Except(misplaced)], repeated, misplaced);
    }
}
