using System.Text.Json.Nodes;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The last requests of the bot, in the order in which they were answered; the token is not in them.</summary>
public sealed class RequestLog
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly Queue<Entry> _entries = [];
    private int _soFar;

    /// <summary>Status 0: the connection was cut.</summary>
    public void Add(DateTimeOffset at, Call call, long? chatId, int status, string? answer)
    {
        var request = call.Arguments.ToJson().ToJsonString();
        lock (_gate)
        {
            _entries.Enqueue(new(++_soFar, at, call.Method, chatId, request, status, answer));
            if (_entries.Count > Most)
                _entries.Dequeue();
        }
    }

    public JsonArray After(int n)
    {
        lock (_gate)
            return [.. _entries.Where(e => e.N > n).Select(e => e.ToJson())];
    }

    private sealed record Entry(
        int N, DateTimeOffset At, string Method, long? ChatId, string Request, int Status, string? Answer)
    {
        public JsonObject ToJson() => new()
        {
            ["n"] = N,
            ["at"] = At.UtcDateTime,
            ["method"] = Method,
            ["chatId"] = ChatId,
            ["request"] = JsonNode.Parse(Request),
            ["status"] = Status,
            ["answer"] = Answer is null ? null : JsonNode.Parse(Answer),
        };
    }
}
