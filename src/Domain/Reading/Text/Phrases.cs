using System.Collections.Immutable;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>Finds the phrases of a vocabulary in a text.</summary>
internal static class Phrases
{
    /// <summary>In longer texts only pain is heard, and only as the vocabulary spells it: nobody logs a set in so many words.</summary>
    public const int MostWords = 80;

    /// <summary>Characters.</summary>
    private const int LongestInAnotherLanguage = 400;

    /// <summary>Letters of what is stuck together: shorter pieces are found in words that are none of ours.</summary>
    private const int ShortestHead = 3, ShortestTail = 4, LongestStuck = 24;

    /// <summary>The items of a text in its order, fillers left out.</summary>
    public static ImmutableArray<Item> In(string text, Vocabulary vocabulary)
    {
        var tokens = Split(Tokens.Of(Folding.Of(text)), vocabulary);
        var words = new string?[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
            words[at] = tokens[at] is { Kind: TokenKind.Word } word && tokens.Count <= MostWords
                ? vocabulary.Meant(word.Text) ?? word.Text
                : tokens[at].Text;

        var items = ImmutableArray.CreateBuilder<Item>(tokens.Count);
        var (breaks, follows, ends, contrasts) = (false, true, false, false);
        for (var at = 0; at < tokens.Count;)
        {
            var (sense, length) = vocabulary.Longest(words.AsSpan(at));
            (breaks, ends) = (breaks || tokens[at].Breaks, ends || tokens[at].Ends);
            if (sense is Sense.Filler)
                (breaks, follows, contrasts) =
                    (breaks || vocabulary.Parts(words[at]!), false, contrasts || vocabulary.Contrasts(words[at]!));
            else
            {
                Add(items, new(
                    sense ?? Plain(tokens[at]),
                    length == 1 ? words[at]! : string.Join(' ', words, at, length),
                    tokens[at].Kind is TokenKind.Word,
                    tokens[at].From, tokens[at + length - 1].To, breaks, follows, IsSlip(tokens, words, at, length), ends, contrasts));
                (breaks, follows, ends, contrasts) = (false, true, false, false);
            }
            at += length;
        }
        return items.ToImmutable();
    }

    private static bool IsSlip(List<Token> tokens, string?[] words, int at, int length)
    {
        for (var end = at + length; at < end; at++)
            if (tokens[at].Text != words[at])
                return true;
        return false;
    }

    /// <summary>
    /// Whether all words are of a language, and not all of another: what both have is not enough, and neither is what is nearly
    /// a word.
    /// </summary>
    public static bool AreRather(string text, Vocabulary language, Vocabulary other)
    {
        if (text.Length > LongestInAnotherLanguage)
            return false;
        var words = Tokens.Of(Folding.Of(text)).Where(token => token.Kind is TokenKind.Word).Select(token => token.Text).ToList();
        return words.TrueForAll(language.Knows) && !words.TrueForAll(other.Knows);
    }

    private static Sense Plain(Token token) => token.Kind switch
    {
        TokenKind.Number => new Sense.Number(token.Value),
        TokenKind.Clock => new Sense.Clock((int)token.Value),
        TokenKind.Word or TokenKind.Symbol => new Sense.Unknown(),
    };

    /// <summary>"Twenty one", "1 ½" are one number each.</summary>
    private static void Add(ImmutableArray<Item>.Builder items, Item item)
    {
        if (items is [.., var last] && !item.Breaks && item.Follows && Together(last, item) is { } sum)
            items[^1] = last with { Sense = new Sense.Number(sum), To = item.To };
        else
            items.Add(item);
    }

    private static decimal? Together(Item tens, Item ones) => (tens.Number, ones.Number) switch
    {
        ({ } whole, > 0 and < 1 and var part) when !tens.IsWord && !ones.IsWord && whole == decimal.Truncate(whole) => whole + part,
        ( >= 20 and <= 90 and var ten, >= 1 and <= 9 and var one) when tens.IsWord && ones.IsWord && ten % 10 == 0 => ten + one,
        _ => null,
    };

    /// <summary>Phrases that were written without their spaces are written with them.</summary>
    private static List<Token> Split(List<Token> tokens, Vocabulary vocabulary)
    {
        if (tokens.Count > MostWords)
            return tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Word } stuck
                || vocabulary.Knows(stuck.Text) || vocabulary.IsLookalike(stuck.Text)
                || Pieces(stuck.Text, vocabulary) is not { } pieces)
                continue;
            tokens.RemoveAt(at);
            tokens.InsertRange(
                at,
                pieces.Select((piece, first) =>
                    stuck with { Text = piece, Breaks = first == 0 && stuck.Breaks, Glued = first > 0 }));
        }
        return tokens;
    }

    /// <summary>"tooeasy", "donetooeasy", "kneehurts", "kgx": phrases that mean something, and nothing else.</summary>
    public static string[]? Pieces(string word, Vocabulary vocabulary)
    {
        if (vocabulary.Unstuck(word) is { } whole)
            return whole;
        if (word.Length is > 1 and <= LongestStuck
            && vocabulary.Longest([word[^1..]]).Sense is Sense.Says { Meaning: Meaning.Times }
            && vocabulary.Longest([word[..^1]]).Sense is Sense.Measured)
            return [word[..^1], word[^1..]];
        for (var at = ShortestHead; at <= word.Length - ShortestTail && word.Length <= LongestStuck; at++)
            if (Phrase(word[..at], vocabulary) is { } first
                && (Phrase(word[at..], vocabulary) ?? Pieces(word[at..], vocabulary)) is { } second)
                return [.. first, .. second];
        return null;
    }

    private static string[]? Phrase(string word, Vocabulary vocabulary) =>
        vocabulary.Unstuck(word)
        ?? (vocabulary.Longest([word]).Sense is Sense.Says or Sense.Body ? [word] : null);
}
