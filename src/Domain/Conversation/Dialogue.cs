using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>A chat and where it stands, with the runner whom it is about.</summary>
/// <param name="Language">IETF tag of the language that is read there, such as <c>en</c>.</param>
/// <param name="Talk">What is waited for.</param>
/// <param name="Asked">The question that waits for an answer in the chat.</param>
public sealed record Dialogue(ChatId Chat, string Language, Runner Runner, Talk Talk, Asked Asked)
{
    /// <summary>Somebody who has just said hello, in a private chat: it is about themselves.</summary>
    public static Dialogue New(ChatId chat, string language) =>
        new(chat, language, Runner.New(new RunnerId(chat.Value)), new Talk.Idle(), new Asked(0, 0));
}

/// <summary>A chat of Telegram's.</summary>
public readonly record struct ChatId(long Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The question whose buttons are alive.</summary>
/// <param name="Step">Its number; a tap that carries another one is stale.</param>
/// <param name="Card">The step at which its message was first sent: the message's name until Telegram gives it an id.</param>
public readonly record struct Asked(int Step, int Card);
