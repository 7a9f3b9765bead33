using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Puts what happened into words and buttons.</summary>
public sealed class Speech(LanguageShelf shelf)
{
    /// <summary>Characters; no button of ours is longer.</summary>
    private const int LongestButton = 64;

    /// <summary>What a turn says.</summary>
    /// <param name="runner">As they are afterwards.</param>
    /// <param name="happened">All that happened in the turn.</param>
    /// <param name="tapped">Whether the turn answers a tap on the card that waits, which may then be rewritten in place.</param>
    public Spoken Say(Runner runner, ImmutableArray<Happened> happened, bool tapped, Instant now)
    {
        var telling = new Telling(new Phrases(shelf.For(runner.Language)), runner, happened, now);
        return Layout.Of([.. happened.SelectMany(telling.Tell), .. telling.Question()], runner.Asked, tapped);
    }

    /// <summary>What a button says whose text was typed; nothing where none has that text.</summary>
    public Heard? Button(string text, Runner runner, Instant now)
    {
        if (text.Length > LongestButton)
            return null;
        var typed = Plain(text);
        return new Telling(new Phrases(shelf.For(runner.Language)), runner, [], now).Buttons().FirstOrDefault(choice => Plain(choice.Text) == typed)?.Says;
    }

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public Utterance Sorry(string language) => Plain(language, "unclear.sorry");

    /// <summary>Said when a message is of a kind that cannot be read.</summary>
    public Utterance TextOnly(string language) => Plain(language, "unclear.not-text");

    /// <summary>Said to a group.</summary>
    public Utterance PrivateOnly(string language) => Plain(language, "unclear.private");

    /// <summary>A button's text without its mark, in one case and with one kind of apostrophe.</summary>
    private static string Plain(string text) => text.Trim().TrimStart('✓', ' ').Replace('’', '\'').ToLowerInvariant();

    private Utterance.Say Plain(string language, string key) => new(shelf.For(language).Words[key], [], null, false);
}
