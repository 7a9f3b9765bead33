using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RunnerStrength.Bot;

/// <summary>An update as it came. Nothing is taken for granted: each look finds what it asks for, or nothing.</summary>
public sealed class RawUpdate(JsonElement json)
{
    /// <summary>By which it is confirmed.</summary>
    public int? Id => Look<int?>(() => json.GetProperty("update_id").GetInt32());

    /// <summary>What it is, by the name that Telegram gives it.</summary>
    public string Kind => Look(() => Content.Name) ?? "nothing";

    /// <summary>The chat in which it happened.</summary>
    public long? Chat => Look<long?>(() => ChatOf(Content.Value).GetProperty("id").GetInt64());

    /// <summary>The tap to answer.</summary>
    public string? Tap => Kind == "callback_query" ? Look(() => Content.Value.GetProperty("id").GetString()) : null;

    /// <summary>Who wrote a message to us alone.</summary>
    public Sender? Writer => Kind == "message" && Look(() => IsFromHumanInPrivate()) && Chat is { } chat
        ? new(chat, Look(() => From.GetProperty("language_code").GetString()), SenderKind.Runner, null)
        : null;

    /// <summary>The very text that came; bytes that are none of a text are replaced.</summary>
    public string Text => Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(json));

    /// <summary>The update as the client reads it; throws where it cannot.</summary>
    public Update Read() => json.Deserialize<Update>(JsonBotAPI.Options) ?? throw new JsonException("No update.");

    private JsonProperty Content => json.EnumerateObject().First(property => property.Name != "update_id");

    private JsonElement From => Content.Value.GetProperty("from");

    private bool IsFromHumanInPrivate() =>
        !From.GetProperty("is_bot").GetBoolean() && ChatOf(Content.Value).GetProperty("type").GetString() == "private";

    private static JsonElement ChatOf(JsonElement content) =>
        content.TryGetProperty("message", out var message) ? message.GetProperty("chat") : content.GetProperty("chat");

    /// <summary>Whatever is missing, or is of another kind than it should be, is not there.</summary>
    private static T? Look<T>(Func<T> look)
    {
        try
        {
            return look();
        }
        catch (Exception absent) when (absent is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return default;
        }
    }
}
