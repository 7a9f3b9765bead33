using System.Collections.Frozen;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>Which of our words a misspelt one was meant to be.</summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are taken as they are: one letter makes another word of them.</summary>
    private const int Shortest = 4;

    /// <summary>Longer than any word of ours with a slip in it.</summary>
    private const int Longest = 24;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _phrases;
    private readonly FrozenDictionary<string, string[]> _near;

    public Spelling(IReadOnlyList<(string Phrase, Sense Sense)> phrases, IEnumerable<string> exact)
    {
        _words = phrases.SelectMany(row => row.Phrase.Split(' ')).ToFrozenSet();
        _phrases = phrases.Select(row => row.Phrase).ToFrozenSet();
        var never = exact.ToHashSet();
        _near = phrases
            .Where(row => row.Sense is not Sense.Unknown)
            .SelectMany(row => row.Phrase.Split(' '))
            .Distinct()
            .Where(word => word.Length >= Shortest && word.All(char.IsLetter) && !never.Contains(word))
            .SelectMany(word => Shortenings(word).Append(word).Select(key => (Key: key, Word: word)))
            .GroupBy(row => row.Key)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => row.Word).Distinct().ToArray());
        Unstuck = phrases
            .Where(row => row.Phrase.Contains(' ') && row.Sense is not (Sense.Unknown or Sense.Filler))
            .GroupBy(row => row.Phrase.Replace(" ", ""))
            .ToFrozenDictionary(same => same.Key, same => same.First().Phrase.Split(' '));
    }

    /// <summary>Phrases by their letters alone: "tooeasy".</summary>
    public FrozenDictionary<string, string[]> Unstuck { get; }

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The word that was meant; nothing where none is near enough, or more than one. Two letters that changed places are the likeliest
    /// slip; then a word that is a phrase by itself.</summary>
    public string? Meant(string word) =>
        _words.Contains(word) ? word
        : word.Length is < Shortest or > Longest ? null
        : Calm(word) ?? Near(word);

    /// <summary>"sooo" is "so", "yesss" is "yes".</summary>
    private string? Calm(string word)
    {
        for (var at = 2; at < word.Length; at++)
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
                return Drawn(word, 1) is var once && _words.Contains(once) ? once
                    : Drawn(word, 2) is var twice && _words.Contains(twice) ? twice
                    : null;
        return null;
    }

    private static string Drawn(string word, int most)
    {
        var text = new System.Text.StringBuilder(word.Length);
        var run = 0;
        foreach (var letter in word)
        {
            run = text.Length > 0 && text[^1] == letter ? run + 1 : 1;
            if (run <= most || !IsDrawn(word, letter))
                text.Append(letter);
        }
        return text.ToString();
    }

    private static bool IsDrawn(string word, char letter) => word.Contains(new string(letter, 3), StringComparison.Ordinal);

    private string? Near(string word)
    {
        var near = Shortenings(word).Append(word)
            .SelectMany(key => _near.GetValueOrDefault(key, []))
            .Distinct()
            .Where(candidate => IsOneSlipAway(word, candidate))
            .ToList();
        return One(near)
            ?? One(near.Where(candidate => candidate.Length == word.Length && IsSwapped(Rest(word, candidate), Rest(candidate, word))))
            ?? One(near.Where(_phrases.Contains));
    }

    private static string? One(IEnumerable<string> words) => words.Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<string> Shortenings(string word)
    {
        for (var at = 0; at < word.Length; at++)
            yield return word.Remove(at, 1);
    }

    /// <summary>One letter more, less or other, or two neighbours that changed places.</summary>
    private static bool IsOneSlipAway(string a, string b)
    {
        var restA = Rest(a, b);
        var restB = Rest(b, a);
        return restA.Length == restB.Length
            ? restA is [_, .. var afterA] && restB is [_, .. var afterB] && (afterA.SequenceEqual(afterB) || IsSwapped(restA, restB))
            : restA.Length == restB.Length + 1 ? restA[1..].SequenceEqual(restB)
            : restB.Length == restA.Length + 1 && restB[1..].SequenceEqual(restA);
    }

    /// <summary>What follows the letters that both begin with.</summary>
    private static ReadOnlySpan<char> Rest(string word, string other) => word.AsSpan(word.AsSpan().CommonPrefixLength(other));

    private static bool IsSwapped(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a is [var first, var second, .. var restA] && b is [var other, var another, .. var restB]
        && first == another && second == other && restA.SequenceEqual(restB);
}
