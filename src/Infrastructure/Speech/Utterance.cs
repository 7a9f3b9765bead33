using System.Collections.Immutable;
using RunnerStrength.Domain.Conversation;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>One thing to do in the chat. It waits in the outbox until Telegram has it.</summary>
public abstract record Utterance
{
    private Utterance() { }

    /// <summary>A new message.</summary>
    /// <param name="Html">Telegram's HTML.</param>
    /// <param name="Buttons">Rows of buttons; none for a plain message.</param>
    /// <param name="Card">Its name among the chat's cards, by which it is edited later; nothing if it never is.</param>
    /// <param name="Silent">No sound: a note, not a call.</param>
    public sealed record Say(string Html, ImmutableArray<ImmutableArray<Button>> Buttons, int? Card, bool Silent) : Utterance;

    /// <summary>A card's newest content, in place.</summary>
    public sealed record Rewrite(int Card, string Html, ImmutableArray<ImmutableArray<Button>> Buttons) : Utterance;

    /// <summary>A card's buttons go; its text stays.</summary>
    public sealed record Retire(int Card) : Utterance;
}

/// <summary>An inline button.</summary>
/// <param name="Data">Verb, argument, step: 64 bytes at most.</param>
public sealed record Button(string Text, string Data);

/// <summary>What a turn says.</summary>
/// <param name="Utterances">In the order they are sent.</param>
/// <param name="Asked">The question that waits afterwards.</param>
/// <param name="Toast">The short answer to a tap; nothing where the chat itself answers.</param>
public sealed record Spoken(ImmutableArray<Utterance> Utterances, Asked Asked, string? Toast);
