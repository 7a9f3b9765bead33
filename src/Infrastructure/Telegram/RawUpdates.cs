using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace RunnerStrength.Infrastructure.Telegram;

/// <summary>
/// getUpdates, answered with each update as it came. The client's own reads a batch or nothing of it: one update of a kind that
/// it does not know yet would keep everybody's from the bot, for ever.
/// </summary>
public sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    private const int DeepestUpdate = 1_000;

    /// <summary>What is before it is confirmed.</summary>
    public int? Offset { get; init; }

    public int? Limit { get; init; }

    /// <summary>In seconds.</summary>
    public int? Timeout { get; init; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; init; }

    /// <summary>
    /// What is nested deeper than the serialiser's 64 levels would fail the batch as well. The options are the client's,
    /// one for the process, and closed once it has made a call.
    /// </summary>
    public static void ReadDeeply()
    {
        if (!JsonBotAPI.Options.IsReadOnly) JsonBotAPI.Options.MaxDepth = DeepestUpdate;
    }
}
