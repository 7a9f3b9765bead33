using System.Collections.Immutable;
using RunnerStrength.Domain.Reading.Text;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading.Safety;

/// <summary>
/// Looks for red flags in a whole message, whatever else it says: sets of concepts in any order, in every language that
/// is read.
/// </summary>
internal static class Lookout
{
    /// <summary>"In 2015": a year that is long past.</summary>
    private const int FirstYear = 1950, LastYear = 2100;

    /// <summary>The gravest red flag that is told of; where it is not certain, it has to be asked.</summary>
    public static Sighting? Look(IReadOnlyList<Token> tokens, Vocabulary own, ImmutableArray<Vocabulary> all)
    {
        var words = tokens.Select(token => Plain(token.Text)).ToArray();
        var spelled = tokens.Count > Phrases.MostWords ? words : Spelled(tokens, words, own, all);
        var harmless = new bool[words.Length];
        foreach (var language in all)
            Signs.MarkHarmless(language == own ? spelled : words, language.Dangers, harmless);
        Sighting? gravest = null;
        foreach (var language in all)
            if (Look(Signs.Of(tokens, words, language == own ? spelled : words, language.Dangers, harmless)) is { } sighting
                && (gravest is null || sighting.IsGraverThan(gravest)))
                gravest = sighting;
        return gravest;
    }

    /// <summary>The words as they were meant in the runner's language; those of another one are no slips.</summary>
    private static string[] Spelled(IReadOnlyList<Token> tokens, string[] words, Vocabulary own, ImmutableArray<Vocabulary> all) =>
    [
        .. words.Select((word, at) => tokens[at].Kind is TokenKind.Word
            && !all.Any(language => language.IsReal(tokens[at].Text))
            && own.Meant(tokens[at].Text) is { } meant
            ? Plain(meant)
            : word),
    ];

    private static string Plain(string word) => word.Replace("'", "", StringComparison.Ordinal);

    private static Sighting? Look(Signs signs)
    {
        Sighting? gravest = null;
        if (!signs.IsEmpty)
            foreach (var danger in Danger.All)
                if (signs.Tell(danger) is { } sighting && (gravest is null || sighting.IsGraverThan(gravest)))
                    gravest = sighting;
        return gravest;
    }

    /// <summary>Whether a number is a year.</summary>
    public static bool IsYear(Token token) => token is { Kind: TokenKind.Number, Value: >= FirstYear and <= LastYear };
}

/// <summary>A red flag that is told of.</summary>
/// <param name="IsDoubtful">It may be something else: a slip, a question, what is over.</param>
internal sealed record Sighting(RedFlag Flag, bool IsDoubtful)
{
    public bool IsGraverThan(Sighting other) => IsDoubtful == other.IsDoubtful ? Flag < other.Flag : !IsDoubtful;
}
