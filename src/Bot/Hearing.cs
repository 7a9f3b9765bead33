using System.Collections.Immutable;
using RunnerStrength.Domain;
using Telegram.Bot.Types;

namespace RunnerStrength.Bot;

/// <summary>Reads Telegram's updates in the context of the runner's talk.</summary>
public sealed class Hearing
{
    /// <summary>Who sent it; nothing for what is not for us (bots, channels, unknown kinds).</summary>
    public static Sender? From(Update update) => throw new NotImplementedException();

    /// <summary>What it says to this runner, in the order pain, sets, effort, action. Never empty.</summary>
    public ImmutableArray<Heard> Hear(Update update, Runner runner) => throw new NotImplementedException();
}

/// <summary>Who sent an update.</summary>
/// <param name="ChatId">The chat to answer in.</param>
/// <param name="Language">IETF tag of the sender's client; nothing where Telegram does not say.</param>
/// <param name="Kind">What it is.</param>
/// <param name="CallbackQueryId">The tap to answer; nothing for anything else.</param>
public sealed record Sender(long ChatId, string? Language, SenderKind Kind, string? CallbackQueryId);

/// <summary>What an update means for the chat as such.</summary>
public enum SenderKind { Runner, Group, Blocked, Unblocked }
