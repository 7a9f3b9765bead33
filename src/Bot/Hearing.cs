using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RunnerStrength.Bot;

/// <summary>Reads Telegram's updates in the context of the runner's talk.</summary>
public sealed class Hearing(LanguageShelf shelf)
{
    private readonly Speech _speech = new(shelf);

    /// <summary>Who sent it; nothing for what is not for us (bots, channels, unknown kinds).</summary>
    public static Sender? From(Update update) => update switch
    {
        { Message: { From.IsBot: false } message } => In(message.Chat, message.From, null),
        // Only texts are corrected; a live location is a stream of edits.
        { EditedMessage: { From.IsBot: false, Chat.Type: ChatType.Private, Text: not null } message } => In(message.Chat, message.From, null),
        { CallbackQuery: { From.IsBot: false, Message: { } message } tap } => In(message.Chat, tap.From, tap.Id),
        { MyChatMember: { Chat.Type: ChatType.Private } change } => new(
            change.Chat.Id, change.From.LanguageCode,
            change.NewChatMember.Status is ChatMemberStatus.Kicked or ChatMemberStatus.Left ? SenderKind.Blocked : SenderKind.Unblocked, null),
        _ => null,
    };

    /// <summary>What it says to this dialogue, in the order pain, sets, effort, action. Never empty.</summary>
    public ImmutableArray<Heard> Hear(Update update, Dialogue dialogue, Instant now) => update switch
    {
        { Message: { Text: ['/', ..] text } } => [Commands.Find(text) ?? new Heard.Unclear()],
        { Message: { Text: { } text } message } => Read(text, message.Id, dialogue, now),
        { EditedMessage: { Text: { } text } message } => [Reading(dialogue).ReadEdit(text, message.Id, dialogue)],
        { CallbackQuery: { } tap } => [Taps.Read(tap.Data) is var (says, step) && step == dialogue.Asked.Step ? says : new Heard.Stale()],
        _ => [new Heard.NotText()],
    };

    /// <summary>The text of a button is as good as a tap: at once where a question has answers in many words, else where nothing else was read.</summary>
    private ImmutableArray<Heard> Read(string text, int message, Dialogue dialogue, Instant now)
    {
        if (dialogue.Talk is Talk.Onboarding && Button(text, dialogue, now) is { } answer)
            return [answer];
        var heard = Reading(dialogue).Read(text, message, dialogue, dialogue.Runner.Today(now));
        return heard is [Heard.Unclear] && Button(text, dialogue, now) is { } button ? [button] : heard;
    }

    private Heard? Button(string text, Dialogue dialogue, Instant now) => _speech.Button(text, Screens.Alive(dialogue, now), dialogue, now);

    private Reply Reading(Dialogue dialogue) => shelf.ReplyIn(dialogue.Language);

    private static Sender? In(Chat chat, User from, string? tap) => chat.Type switch
    {
        ChatType.Private => new(chat.Id, from.LanguageCode, SenderKind.Runner, tap),
        ChatType.Group or ChatType.Supergroup => new(chat.Id, from.LanguageCode, SenderKind.Group, tap),
        _ => null,
    };
}

/// <summary>Who sent an update.</summary>
/// <param name="ChatId">The chat to answer in.</param>
/// <param name="Language">IETF tag of the sender's client; nothing where Telegram does not say.</param>
/// <param name="Kind">What it is.</param>
/// <param name="CallbackQueryId">The tap to answer; nothing for anything else.</param>
public sealed record Sender(long ChatId, string? Language, SenderKind Kind, string? CallbackQueryId);

/// <summary>What an update means for the chat as such.</summary>
public enum SenderKind { Runner, Group, Blocked, Unblocked }
