namespace RunnerStrength.Domain.Reading.Text;

/// <summary>One slip of the fingers between two words, and how unlikely it is.</summary>
internal static class Slip
{
    /// <summary>The cost of slips that happen to everybody: doubled or single letters, keys side by side.</summary>
    public const int Likely = 1;

    /// <summary>The cost of two neighbours that changed places: of all slips the surest.</summary>
    public const int Swapped = 0;

    /// <summary>The cost of a letter too many or too few.</summary>
    public const int Letter = 2;

    /// <summary>The cost of another letter; of more than that there is no slip.</summary>
    public const int Any = 3;

    private const int None = int.MaxValue;

    /// <summary>Rows of keys, of English, German and Spanish keyboards; neighbours of other rows stand below each other.</summary>
    private static readonly string[] Keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm"];

    /// <summary>0 for the same word; <see cref="None"/> where there is more than one slip between them.</summary>
    public static int Cost(string typed, string meant)
    {
        if (typed == meant)
            return 0;
        var a = Rest(typed, meant);
        var b = Rest(meant, typed);
        return a.Length == b.Length ? Exchanged(a, b)
            : a.Length == b.Length + 1 && a[1..].SequenceEqual(b) ? More(typed, typed.Length - a.Length)
            : b.Length == a.Length + 1 && b[1..].SequenceEqual(a) ? More(meant, meant.Length - b.Length)
            : None;
    }

    private static int Exchanged(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a is [var first, var second, .. var restA] && b is [var other, var another, .. var restB]
            && first == another && second == other && restA.SequenceEqual(restB) ? Swapped
        : !a[1..].SequenceEqual(b[1..]) ? None
        : AreNeighbours(a[0], b[0]) ? Likely
        : Any;

    /// <summary>A letter twice instead of once, or once instead of twice, is likelier than any letter.</summary>
    private static int More(string longer, int at) =>
        (at > 0 && longer[at - 1] == longer[at]) || (at + 1 < longer.Length && longer[at + 1] == longer[at]) ? Likely : Letter;

    private static bool AreNeighbours(char a, char b)
    {
        foreach (var row in Keys)
            if (row.IndexOf(a) is var one and >= 0 && row.IndexOf(b) is var other and >= 0 && Math.Abs(one - other) == 1)
                return true;
        return false;
    }

    /// <summary>What follows the letters that both begin with.</summary>
    private static ReadOnlySpan<char> Rest(string word, string other) => word.AsSpan(word.AsSpan().CommonPrefixLength(other));
}
