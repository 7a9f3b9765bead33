using System.Collections.Immutable;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Safety;

/// <summary>A concept where it was said.</summary>
/// <param name="At">Which token.</param>
/// <param name="Clause">Which clause: between commas, full stops and "but".</param>
/// <param name="Sentence">Which sentence: between full stops and "but".</param>
/// <param name="IsSlip">The word was spelled nearly so.</param>
internal readonly record struct Sign(Concept Concept, int At, int Clause, int Sentence, bool IsSlip);

/// <summary>The concepts of a message in one language.</summary>
internal sealed class Signs
{
    /// <summary>How many words after "not" are negated by it, and how far apart concepts of a clause may stand.</summary>
    private const int NegatedWords = 5, ClauseWords = 9;

    private readonly List<Sign> _signs = [];
    private readonly HashSet<int> _asked = [];
    private readonly HashSet<int> _past = [];

    private Signs() { }

    public bool IsEmpty => _signs.Count == 0;

    public static Signs Of(IReadOnlyList<Token> tokens, string[] words, string[] spelled, DangerWords dangers, bool[] harmless)
    {
        var signs = new Signs();
        var found = new List<(Concept Concept, int Length)>();
        var (clause, sentence) = (0, 0);
        for (var at = 0; at < words.Length; at++)
        {
            if ((tokens[at].Breaks || tokens[at].Ends) && at > 0)
                (clause, sentence) = (clause + 1, tokens[at].Ends ? sentence + 1 : sentence);
            if (tokens[at].Text == "?")
                signs._asked.Add(sentence);
            if (Lookout.IsYear(tokens[at]))
                signs._past.Add(sentence);
            dangers.At(spelled.AsSpan(at), found);
            foreach (var (concept, length) in found)
                if (concept is Concept.But)
                    (clause, sentence) = (clause + 1, sentence + 1);
                else if (concept is not Concept.Harmless && !harmless.AsSpan(at, length).Contains(true))
                    signs._signs.Add(new(
                        concept, at, clause, sentence, !spelled.AsSpan(at, length).SequenceEqual(words.AsSpan(at, length))));
        }
        return signs;
    }

    /// <summary>Marks the words that belong to something that is no danger.</summary>
    public static void MarkHarmless(string[] words, DangerWords dangers, bool[] harmless)
    {
        var found = new List<(Concept Concept, int Length)>();
        for (var at = 0; at < words.Length; at++)
        {
            dangers.At(words.AsSpan(at), found);
            foreach (var (concept, length) in found)
                if (concept is Concept.Harmless)
                    harmless.AsSpan(at, length).Fill(true);
        }
    }

    /// <summary>What is told of a danger: nothing where a concept is missing or taken back.</summary>
    public Sighting? Tell(Danger danger)
    {
        Sighting? told = null;
        foreach (var first in _signs)
            if (first.Concept == danger.Concepts[0]
                && Together(first, danger) is { } signs
                && Tell(danger, signs) is { } sighting
                && (told is null || told.IsDoubtful))
                told = sighting;
        return told;
    }

    /// <summary>The nearest sign of each concept of a danger, within its reach; nothing where one is missing.</summary>
    private List<Sign>? Together(Sign first, Danger danger)
    {
        var signs = new List<Sign>(danger.Concepts.Length) { first };
        foreach (var concept in danger.Concepts.AsSpan()[1..])
            if (Nearest(first, concept, danger.Reach) is { } sign)
                signs.Add(sign);
            else
                return null;
        return signs;
    }

    private Sign? Nearest(Sign to, Concept concept, Reach reach)
    {
        Sign? nearest = null;
        foreach (var sign in _signs)
            if (Is(sign, concept, to.Clause) && sign.Sentence == to.Sentence
                && (reach is Reach.Sentence
                    ? sign.Clause == to.Clause || !IsOfAnother(to, sign)
                    : sign.Clause == to.Clause && Math.Abs(sign.At - to.At) <= ClauseWords)
                && (nearest is null || Math.Abs(sign.At - to.At) < Math.Abs(nearest.Value.At - to.At)))
                nearest = sign;
        return nearest;
    }

    /// <summary>"Cannot" is also a "can" with a "not" or a "hardly" in the same clause.</summary>
    private bool Is(Sign sign, Concept concept, int clause) =>
        sign.Concept == concept
        || (concept is Concept.Cannot && sign.Concept is Concept.Not or Concept.Hardly && sign.Clause == clause
            && _signs.Exists(other => other.Concept is Concept.Can && other.Clause == clause));

    /// <summary>
    /// Whether a complaint of another clause is about another part of the body, or this part is well: "chest is fine, my
    /// knee hurts".
    /// </summary>
    private bool IsOfAnother(Sign part, Sign complaint) => _signs.Exists(sign =>
        (sign.Concept is Concept.Elsewhere && sign.Clause == complaint.Clause)
        || (sign.Concept is Concept.Fine && sign.Clause == part.Clause));

    private Sighting? Tell(Danger danger, List<Sign> signs)
    {
        var (clauses, sentence) = (signs.ConvertAll(sign => sign.Clause), signs[0].Sentence);
        bool Near(Concept concept) => _signs.Exists(sign => sign.Concept == concept && clauses.Contains(sign.Clause));
        if (Near(Concept.Someone) || _past.Contains(sentence)
            || _signs.Exists(sign => sign.Concept is Concept.LongAgo && sign.Sentence == sentence))
            return null;
        if (IsNegated(danger, signs))
            return null;
        var slips = signs.Count(sign => sign.IsSlip);
        var isDoubtful = danger.IsDoubtful || _asked.Contains(sentence) || Near(Concept.If) || Near(Concept.Gone)
            || slips > 1 || (slips == 1 && signs.Count == 1);
        return new(danger.Flag, isDoubtful);
    }

    /// <summary>"No chest pain": a "not" shortly before any of the concepts, in its clause, that is not one of them.</summary>
    private bool IsNegated(Danger danger, List<Sign> signs)
    {
        var isCannot = danger.Concepts.Contains(Concept.Cannot);
        return _signs.Exists(not => not.Concept is Concept.Not && !(isCannot && signs.Exists(sign => sign.Clause == not.Clause))
            && signs.TrueForAll(sign => sign.At != not.At)
            && signs.Exists(sign => sign.Clause == not.Clause && sign.At > not.At && sign.At - not.At <= NegatedWords));
    }
}
