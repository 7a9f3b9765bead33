using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Safety;

namespace RunnerStrength.Domain.Replies;

/// <summary>What a message was found to say, before the talk gives it sense.</summary>
/// <param name="Parts">In the order of the text, fillers left out.</param>
/// <param name="Unread">Words that carry a meaning we do not know.</param>
internal sealed record Reading(ImmutableArray<Part> Parts, ImmutableArray<string> Unread)
{
    private const int LongestPhrase = 5;

    /// <summary>The longest phrase that the vocabulary knows is taken at each place.</summary>
    public static Reading Of(string text, Vocabulary vocabulary)
    {
        var tokens = Token.Read(text).ToList();
        var (parts, unread) = (ImmutableArray.CreateBuilder<Part>(), ImmutableArray.CreateBuilder<string>());
        for (var at = 0; at < tokens.Count;)
        {
            var (part, length) = Longest(tokens, at, vocabulary);
            if (part is not null)
                parts.Add(part);
            else if (tokens[at] is Token.Word word && !vocabulary.Fillers.Contains(word.Text))
                unread.Add(word.Text);
            at += length;
        }
        return new([.. parts.Where((_, at) => !IsSideOfBody(parts, at))], unread.ToImmutable());
    }

    /// <summary>"Left" in "left knee" says which knee, not which side a set was done on.</summary>
    private static bool IsSideOfBody(ImmutableArray<Part>.Builder parts, int at) =>
        parts[at] is Part.Says { Meaning: Meaning.Left or Meaning.Right } && at + 1 < parts.Count && parts[at + 1] is Part.Body;

    public bool Says(Meaning meaning) => Parts.Any(part => part is Part.Says says && says.Meaning == meaning);

    public ImmutableArray<decimal> Numbers => [.. Parts.OfType<Part.Amount>().Select(amount => amount.Value)];

    public ImmutableArray<IsoDayOfWeek> Days => [.. Parts.OfType<Part.Weekday>().Select(day => day.Day)];

    public RedFlag? RedFlag => Parts.OfType<Part.Alarming>().Select(part => (RedFlag?)part.Flag).FirstOrDefault();

    public Area? Area => Parts.OfType<Part.Body>().Select(part => (Area?)part.Area).FirstOrDefault();

    private static (Part? Part, int Length) Longest(List<Token> tokens, int at, Vocabulary vocabulary)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Count - at); length > 0; length--)
            if (tokens.Skip(at).Take(length).All(token => token is Token.Word)
                && Phrase(string.Join(' ', tokens.Skip(at).Take(length).Cast<Token.Word>().Select(word => word.Text)), vocabulary) is { } part)
                return (part, length);
        return (tokens[at] switch
        {
            Token.Number number => new Part.Amount(number.Value),
            Token.Clock clock => new Part.Clock(clock.First, clock.Second),
            _ => null,
        }, 1);
    }

    private static Part? Phrase(string phrase, Vocabulary vocabulary) =>
        vocabulary.RedFlags.TryGetValue(phrase, out var flag) ? new Part.Alarming(flag)
        : vocabulary.Meanings.TryGetValue(phrase, out var meaning) ? new Part.Says(meaning)
        : vocabulary.Areas.TryGetValue(phrase, out var area) ? new Part.Body(area)
        : vocabulary.Days.TryGetValue(phrase, out var day) ? new Part.Weekday(day)
        : vocabulary.Numbers.TryGetValue(phrase, out var number) ? new Part.Amount(number)
        : null;
}

/// <summary>One thing that a message says.</summary>
internal abstract record Part
{
    private Part() { }

    public sealed record Says(Meaning Meaning) : Part;

    public sealed record Amount(decimal Value) : Part;

    public sealed record Clock(int First, int Second) : Part;

    public sealed record Body(Area Area) : Part;

    public sealed record Weekday(IsoDayOfWeek Day) : Part;

    public sealed record Alarming(RedFlag Flag) : Part;
}
