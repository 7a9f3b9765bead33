using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Puts what happened into words and buttons.</summary>
public sealed class Speech(LanguageShelf shelf)
{
    /// <summary>Characters; no button of ours is longer.</summary>
    private const int LongestButton = 64;

    /// <summary>What a turn says.</summary>
    /// <param name="dialogue">As they are afterwards.</param>
    /// <param name="happened">All that happened in the turn.</param>
    /// <param name="tapped">Whether the turn answers a tap on the card that waits, which may then be rewritten in place.</param>
    public Spoken Say(Dialogue dialogue, ImmutableArray<Happened> happened, bool tapped, Instant now)
    {
        var told = Known(happened);
        var telling = new Telling(new Phrases(shelf.For(dialogue.Language)), dialogue, told, now);
        return Layout.Of([.. told.SelectMany(telling.Tell), .. telling.Question()], dialogue.Asked, tapped);
    }

    /// <summary>Where one message ended something and began anew, only what came since: of the rest nothing is known any more.</summary>
    private static ImmutableArray<Happened> Known(ImmutableArray<Happened> happened)
    {
        var all = happened.ToList();
        var begun = all.FindLastIndex(each => each is Happened.SessionStarted);
        var ended = begun < 0 ? -1 : all.FindLastIndex(begun, each => each is Happened.SessionClosed);
        return happened[Math.Max(ended + 1, Math.Max(0, all.FindLastIndex(each => each is Happened.Deleted)))..];
    }

    /// <summary>What a button says whose text was typed; nothing where none has that text.</summary>
    public Heard? Button(string text, Dialogue dialogue, Instant now)
    {
        if (text.Length > LongestButton)
            return null;
        var typed = Plain(text);
        return new Telling(new Phrases(shelf.For(dialogue.Language)), dialogue, [], now).Buttons().FirstOrDefault(choice => Plain(choice.Text) == typed)?.Says;
    }

    /// <summary>Said when a message could not be handled for a fault of ours.</summary>
    public Utterance Sorry(string language) => Plain(language, "unclear.sorry");

    /// <summary>Said to a group.</summary>
    public Utterance PrivateOnly(string language) => Plain(language, "unclear.private");

    /// <summary>A button's text without its mark, in one case and with one kind of apostrophe.</summary>
    private static string Plain(string text) => text.Trim().TrimStart('✓', ' ').Replace('’', '\'').ToLowerInvariant();

    private Utterance.Say Plain(string language, string key) => new(shelf.For(language).Words[key], [], null, false);
}
