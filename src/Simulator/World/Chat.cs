using System.Text.Json.Serialization;

namespace RunnerStrength.Simulator.World;

/// <summary>A runner and the private chat with the bot: in Telegram both have the same id.</summary>
public sealed class Chat
{
    private readonly SortedList<int, Message> _messages = [];

    public required long Id { get; init; }
    public required string FirstName { get; init; }
    public required string LanguageCode { get; init; }
    public string? TimeZone { get; init; }
    /// <summary>A bot cannot write first: to it the chat does not exist until the runner has written.</summary>
    public bool Started { get; set; }
    public bool Blocked { get; set; }
    public bool Deactivated { get; set; }
    /// <summary>The one counter of this chat: the last number given to a message, an edit, a deletion or a toast.</summary>
    public int Revision { get; set; }
    public Toast? Toast { get; set; }

    /// <summary>The bot is shown typing until then.</summary>
    [JsonIgnore] public DateTimeOffset TypingUntil { get; set; }
    [JsonIgnore] public Pulse Changed { get; } = new();

    public Message? Find(int messageId) =>
        _messages.TryGetValue(messageId, out var message) && !message.Deleted ? message : null;

    public void Put(Message message) => _messages[message.Id] = message;

    /// <summary>What is new or changed since a revision; a deletion is news only to who has seen the message.</summary>
    public IEnumerable<Message> Since(int revision) =>
        _messages.Values.Where(m => m.Revision > revision && !(m.Deleted && m.Id > revision));
}

/// <summary>The short text over the chat that an answered tap shows.</summary>
public sealed record Toast(int Revision, string CallbackQueryId, string Text, bool ShowAlert);
