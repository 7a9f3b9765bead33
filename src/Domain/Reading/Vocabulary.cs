using System.Collections.Frozen;
using System.Collections.Immutable;
using RunnerStrength.Domain.Reading.Safety;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading;

/// <summary>What phrases mean in a language, and which of its words may be misspelt.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Node> _first;
    private readonly FrozenSet<string> _joints, _contrasts;
    private readonly Spelling _spelling;
    private readonly ImmutableArray<(string Phrase, Cue Cue)> _cues;
    private readonly FrozenDictionary<string, int> _months;

    /// <param name="rows">The phrases, in any case and with any accents, words parted by one space.</param>
    /// <param name="joints">Fillers at which a new thought begins, such as "then".</param>
    /// <param name="contrasts">Those that take something back, such as "but".</param>
    /// <param name="exact">Words for which nothing else is taken: a slip in them changes the meaning.</param>
    /// <param name="lookalikes">Words of the language that are none of ours and look like one: taken as they stand.</param>
    /// <param name="dangers">What red flags are made of.</param>
    /// <param name="cues">What is heard only where a question asks for it.</param>
    /// <param name="months">The names of the months, and 1–12.</param>
    public Vocabulary(
        IEnumerable<(string Phrase, Sense Sense)> rows, IEnumerable<string> joints, IEnumerable<string> contrasts,
        IEnumerable<string> exact, IEnumerable<string> lookalikes,
        IEnumerable<(string Phrase, Concept Concept)> dangers, IEnumerable<(string Phrase, Cue Cue)> cues,
        IEnumerable<(string Name, int Month)> months)
    {
        var root = new Node();
        _contrasts = contrasts.Select(Cut).ToFrozenSet();
        _joints = joints.Select(Cut).Concat(_contrasts).ToFrozenSet();
        var phrases = rows.Concat(_joints.Select(joint => (Phrase: joint, Sense: (Sense)new Sense.Filler())))
            .SelectMany(row => Spellings(row.Phrase).Select(phrase => (Phrase: phrase, row.Sense))).ToList();
        foreach (var (phrase, sense) in phrases)
            if (root.At(phrase.Split(' ')) is var node && !node.Means(sense))
                throw new ArgumentException($"\"{phrase}\" means both {node.Sense} and {sense}.", nameof(rows));
        Dangers = new(dangers.SelectMany(row => Written(row.Phrase).Select(phrase => (phrase, row.Concept))));
        foreach (var word in Dangers.Signals)
            root.At([word]).MeansAtLeast(new Sense.Says(Meaning.Symptom));
        _first = root.Next.ToFrozenDictionary();
        _spelling = new(
            [.. phrases, .. Dangers.Whole.Select(word => (word, (Sense)new Sense.Says(Meaning.Symptom)))],
            exact.Select(word => Folding.Of(word).Text), lookalikes.Select(word => Folding.Of(word).Text));
        _cues = [.. cues.SelectMany(row => Spellings(row.Phrase).Select(phrase => (phrase, row.Cue)))];
        _months = months.SelectMany(month => Spellings(month.Name).Select(name => (name, month.Month))).Distinct()
            .ToFrozenDictionary(month => month.name, month => month.Month);
    }

    /// <summary>The words of red flags.</summary>
    internal DangerWords Dangers { get; }

    /// <summary>The cues in a text, each a run of whole words; none where a longer one says something else.</summary>
    internal ImmutableArray<Cue> Cues(string text)
    {
        var words = $" {Cut(text)} ";
        var found = _cues.Where(cue => words.Contains($" {cue.Phrase} ", StringComparison.Ordinal)).ToList();
        return
        [
            .. found
                .Where(cue => !found.Any(other =>
                    other.Phrase != cue.Phrase && $" {other.Phrase} ".Contains($" {cue.Phrase} ", StringComparison.Ordinal)))
                .Select(cue => cue.Cue)
                .Distinct(),
        ];
    }

    /// <summary>1–12; nothing for what is no month's name.</summary>
    internal int? Month(string word) => _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The word that was meant: the same where it is one of ours; nothing where none is near enough.</summary>
    internal string? Meant(string word) => Dangers.Has(word) ? word : _spelling.Meant(word);

    /// <summary>Whether a word of the language only looks like one of ours.</summary>
    internal bool IsLookalike(string word) => _spelling.IsLookalike(word);

    /// <summary>Whether a word stands in any of our rows.</summary>
    public bool Has(string word) => IsReal(Folding.Of(word).Text);

    /// <summary>Whether a word that is none of ours is taken for one of ours: as a real word of the language it is a lookalike.</summary>
    public bool Mistakes(string word) =>
        Folding.Of(word).Text is var folded
        && !IsReal(folded)
        && (Meant(folded) is not null || Phrases.Pieces(folded, this) is not null);

    /// <summary>Whether a word is one of ours as it stands, or one of those of red flags.</summary>
    internal bool IsReal(string word) => _spelling.Knows(word) || Dangers.Has(word);

    /// <summary>Whether a word is one of ours as it stands.</summary>
    internal bool Knows(string word) => _spelling.Knows(word);

    /// <summary>Whether a new thought begins at a filler.</summary>
    internal bool Parts(string word) => _joints.Contains(word);

    /// <summary>Whether a filler takes something back.</summary>
    internal bool Contrasts(string word) => _contrasts.Contains(word);

    /// <summary>The words of a phrase that was written without its spaces; nothing for any other word.</summary>
    internal string[]? Unstuck(string word) => _spelling.Unstuck.GetValueOrDefault(word);

    /// <summary>The longest phrase that starts at a place.</summary>
    internal (Sense? Sense, int Length) Longest(ReadOnlySpan<string?> words)
    {
        var (found, length) = ((Sense?)null, 1);
        var next = words[0] is { } first ? _first.GetValueOrDefault(first) : null;
        for (var at = 1; next is not null; at++)
        {
            if (next.Sense is not null)
                (found, length) = (next.Sense, at);
            next = at < words.Length && words[at] is { } word ? next.Next.GetValueOrDefault(word) : null;
        }
        return (found, length);
    }

    /// <summary>The spellings of a phrase that are taken as they are: without apostrophes, with ae for ä.</summary>
    private static IEnumerable<string> Spellings(string phrase)
    {
        var folded = Cut(phrase);
        yield return folded;
        if (folded.Contains("n't", StringComparison.Ordinal)
            || folded.EndsWith("'s", StringComparison.Ordinal)
            || folded.Contains("'s ", StringComparison.Ordinal))
            yield return folded.Replace("'", "", StringComparison.Ordinal);
        var spelled = phrase.ToLowerInvariant().Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue");
        if (Cut(spelled) is var other && other != folded)
            yield return other;
    }

    /// <summary>The spellings of a phrase about danger: folded, without apostrophes; stars stay.</summary>
    private static IEnumerable<string> Written(string phrase)
    {
        var folded = Folding.Of(phrase).Text.Replace("'", "", StringComparison.Ordinal).Replace('-', ' ');
        yield return folded;
        var spelled = phrase.ToLowerInvariant().Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue");
        if (Folding.Of(spelled).Text.Replace("'", "", StringComparison.Ordinal).Replace('-', ' ') is var other && other != folded)
            yield return other;
    }

    private static string Cut(string phrase)
    {
        var folded = Folding.Of(phrase);
        return string.Join(' ', Tokens.Of(folded).Select(token => token.Text)) is { Length: > 0 } words ? words : folded.Text;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = [];

        public Sense? Sense { get; private set; }

        /// <summary>The node of a phrase below this one.</summary>
        public Node At(ReadOnlySpan<string> words)
        {
            if (words is not [var first, .. var rest])
                return this;
            if (!Next.TryGetValue(first, out var next))
                Next[first] = next = new();
            return next.At(rest);
        }

        /// <summary>Takes a sense, unless the phrase has another one.</summary>
        public bool Means(Sense sense) => (Sense ??= sense) == sense;

        /// <summary>Takes a sense where the phrase has none.</summary>
        public void MeansAtLeast(Sense sense) => Sense ??= sense;
    }
}
