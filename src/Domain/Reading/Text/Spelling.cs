using System.Collections.Frozen;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>Which of our words a misspelt one was meant to be.</summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are taken as they are: one letter makes another word of them.</summary>
    private const int Shortest = 4;

    /// <summary>In shorter words another letter makes another word.</summary>
    private const int Short = 6;

    /// <summary>Longer than any word of ours with a slip in it.</summary>
    private const int Longest = 24;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _real, _exact;
    private readonly FrozenDictionary<string, Sense> _senses;
    private readonly FrozenDictionary<string, string[]> _near;

    public Spelling(IReadOnlyList<(string Phrase, Sense Sense)> phrases, IEnumerable<string> exact, IEnumerable<string> lookalikes)
    {
        _words = phrases.SelectMany(row => row.Phrase.Split(' ')).ToFrozenSet();
        _real = lookalikes.ToFrozenSet();
        _senses = phrases
            .Where(row => !row.Phrase.Contains(' '))
            .GroupBy(row => row.Phrase)
            .ToFrozenDictionary(same => same.Key, same => same.First().Sense);
        _exact = exact.ToFrozenSet();
        _near = phrases
            .Where(row => row.Sense is not Sense.Unknown)
            .SelectMany(row => row.Phrase.Split(' '))
            .Distinct()
            .Where(word => word.Length >= Shortest && word.All(char.IsLetter))
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

    public bool IsLookalike(string word) => _real.Contains(word);

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>
    /// The word that was meant; nothing where none is near enough, or more than one. A word of the language is never
    /// another one.
    /// </summary>
    public string? Meant(string word) =>
        _words.Contains(word) ? word
        : word.Length is < Shortest or > Longest || _real.Contains(word) ? null
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

    /// <summary>
    /// The likeliest of the words that are one slip away; nothing where two that mean different things are equally
    /// likely.
    /// </summary>
    private string? Near(string word)
    {
        var near = Shortenings(word).Append(word)
            .SelectMany(key => _near.GetValueOrDefault(key, []))
            .Distinct()
            .Select(candidate => (Word: candidate, Cost: Slip.Cost(word, candidate)))
            .Where(candidate => candidate.Cost <=
                (_exact.Contains(candidate.Word) ? Slip.Swapped : word.Length < Short ? Slip.Letter : Slip.Any))
            .OrderBy(candidate => candidate.Cost)
            .ToList();
        if (near is not [(var best, var cost), ..])
            return null;
        var likeliest = near.TakeWhile(candidate => candidate.Cost == cost).Select(candidate => candidate.Word).ToList();
        return likeliest.Count == 1 ? best
            : likeliest.Where(_senses.ContainsKey).Take(2).ToList() is [var only] ? only
            : likeliest.TrueForAll(_senses.ContainsKey) && likeliest.Select(candidate => _senses[candidate]).Distinct().Count() == 1 ? best
            : null;
    }

    private static IEnumerable<string> Shortenings(string word)
    {
        for (var at = 0; at < word.Length; at++)
            yield return word.Remove(at, 1);
    }
}
