using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Domain.Reading.Safety;

/// <summary>
/// The words of a language for the concepts of red flags: "pain", "hurt*" with any ending, "*schmerz*" within a word, "can not"
/// of several words.
/// </summary>
internal sealed class DangerWords
{
    /// <summary>Stems are at least so long.</summary>
    private const int ShortestStem = 2;

    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _words, _stems;
    private readonly ImmutableArray<Phrase> _within;
    private readonly FrozenSet<string> _any;
    private readonly int _longestStem;

    public DangerWords(IEnumerable<(string Phrase, Concept Concept)> rows)
    {
        var phrases = rows.Select(row => new Phrase([.. row.Phrase.Split(' ')], row.Concept)).ToList();
        _words = Under(phrases.Where(phrase => !phrase.Words[0].Contains('*')));
        _stems = Under(phrases.Where(phrase => phrase.Words[0] is [not '*', .., '*']));
        _within = [.. phrases.Where(phrase => phrase.Words[0][0] == '*')];
        _longestStem = _stems.Keys.Select(stem => stem.Length).DefaultIfEmpty().Max();
        _any = phrases.SelectMany(phrase => phrase.Words).Where(word => !word.Contains('*')).ToFrozenSet();
        var whole = phrases.Where(phrase => phrase.Words.Length == 1 && !phrase.Words[0].Contains('*')).ToList();
        Whole = [.. whole.Where(phrase => phrase.Concept < Concept.Not).Select(phrase => phrase.Words[0]).Distinct()];
        Signals =
        [
            .. whole
                .Where(phrase => phrase.Concept is >= Concept.HeartAttack and < Concept.Not)
                .Select(phrase => phrase.Words[0])
                .Distinct(),
        ];
    }

    /// <summary>The single words for what is wrong, and where, that have no endings left open.</summary>
    public ImmutableArray<string> Whole { get; }

    /// <summary>The single words that are a red flag by themselves.</summary>
    public ImmutableArray<string> Signals { get; }

    /// <summary>Whether a word stands in any of the phrases.</summary>
    public bool Has(string word)
    {
        var plain = word.Replace("'", "", StringComparison.Ordinal);
        return _any.Contains(plain)
            || Enumerable.Range(ShortestStem, Math.Max(0, Math.Min(plain.Length, _longestStem) - 1))
                .Any(length => _stems.ContainsKey(plain[..length]))
            || _within.Any(phrase => plain.Contains(phrase.Words[0].Trim('*'), StringComparison.Ordinal));
    }

    /// <summary>The phrases that start at a place, and how many words each takes.</summary>
    public void At(ReadOnlySpan<string> words, List<(Concept Concept, int Length)> found)
    {
        found.Clear();
        if (words[0] is not { Length: > 0 } word)
            return;
        Add(_words.GetValueOrDefault(word, []), words, found);
        for (var length = ShortestStem; length <= Math.Min(word.Length, _longestStem); length++)
            if (_stems.TryGetValue(word[..length], out var phrases))
                Add(phrases, words, found);
        foreach (var phrase in _within)
            if (word.Contains(phrase.Words[0].Trim('*'), StringComparison.Ordinal))
                found.Add((phrase.Concept, 1));
    }

    private static void Add(ImmutableArray<Phrase> phrases, ReadOnlySpan<string> words, List<(Concept, int)> found)
    {
        foreach (var phrase in phrases)
            if (phrase.StartsAt(words))
                found.Add((phrase.Concept, phrase.Words.Length));
    }

    private static FrozenDictionary<string, ImmutableArray<Phrase>> Under(IEnumerable<Phrase> phrases) =>
        phrases.GroupBy(phrase => phrase.Words[0].TrimEnd('*')).ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());

    private sealed record Phrase(ImmutableArray<string> Words, Concept Concept)
    {
        /// <summary>Whether the words after the first follow there.</summary>
        public bool StartsAt(ReadOnlySpan<string> words)
        {
            if (words.Length < Words.Length)
                return false;
            for (var at = 1; at < Words.Length; at++)
                if (Words[at] is [.., '*']
                    ? !words[at].StartsWith(Words[at].AsSpan(0, Words[at].Length - 1), StringComparison.Ordinal)
                    : words[at] != Words[at])
                    return false;
            return true;
        }
    }
}
