using System.Text.Json.Nodes;

namespace RunnerStrength.Simulator.World;

/// <summary>What waits for the bot's getUpdates, by Telegram's rules.</summary>
public sealed class UpdateQueue(WorldStore store)
{
    /// <summary>The types that come only to a bot that asked for them by name.</summary>
    private static readonly string[] Unasked = ["chat_member", "message_reaction", "message_reaction_count"];
    private static readonly TimeSpan IdsRunOnFor = TimeSpan.FromDays(7);
    private const int FarthestAhead = 10, FarthestBehind = 100_000;

    private readonly SortedList<int, Update> _waiting = [];
    private readonly List<Update> _again = [];
    private State _state = new(Random.Shared.Next(100_000_000, 900_000_000), DateTimeOffset.MinValue, null);

    /// <summary>Asked for each update that is confirmed: shall it come once more all the same?</summary>
    public Func<Update, bool> ComesAgain { get; set; } = _ => false;

    public bool Empty => _waiting.Count == 0 && _again.Count == 0;

    public int Count => _waiting.Count;

    public void Load()
    {
        foreach (var state in store.Load<State>("updates"))
            _state = state;
        foreach (var update in store.Load<Update>("update"))
            _waiting.Add(update.Id, update);
    }

    public int? Push(string type, JsonObject payload, long chatId, DateTimeOffset now, TimeSpan lifetime)
    {
        if (!Allows(type))
            return null;
        // After a week without updates the next id is random, and may be smaller.
        var id = now - _state.LastAt > IdsRunOnFor && _state.LastAt != DateTimeOffset.MinValue && Empty
            ? Random.Shared.Next(100_000_000, 900_000_000)
            : _state.Tail;
        var update = new Update(id, chatId, type, payload.ToJsonString(), now + lifetime);
        _waiting.Add(id, update);
        store.Put("update", $"{id}", update);
        Keep(_state with { Tail = id + 1, LastAt = now });
        return id;
    }

    /// <summary>Confirms what is before the offset (negative: all but the last so many) and answers what follows.</summary>
    public IReadOnlyList<Update> Get(int offset, int limit, DateTimeOffset now)
    {
        foreach (var expired in _waiting.Values.Where(u => u.ExpiresAt < now).ToList())
            Forget(expired);

        if (offset < 0)
            foreach (var old in _waiting.Values.SkipLast(-offset).ToList())
                Forget(old);
        else if (offset <= _state.Tail + FarthestAhead && offset >= Head - FarthestBehind)
            foreach (var confirmed in _waiting.Values.TakeWhile(u => u.Id < offset).ToList())
                Confirm(confirmed);

        var answer = _again.Concat(_waiting.Values).Take(limit).ToList();
        _again.RemoveAll(answer.Contains);
        return answer;
    }

    /// <summary>A list of types, or null for no word about it: the last word stands.</summary>
    public void Allow(IReadOnlyList<string>? types)
    {
        if (types is not null && !types.SequenceEqual(_state.Allowed ?? []))
            Keep(_state with { Allowed = types.Count == 0 ? null : types });
    }

    public void Clear()
    {
        foreach (var update in _waiting.Values.ToList())
            Forget(update);
        _again.Clear();
    }

    private int Head => _waiting.Count > 0 ? _waiting.GetKeyAtIndex(0) : _state.Tail;

    private bool Allows(string type) => _state.Allowed?.Contains(type) ?? !Unasked.Contains(type);

    private void Confirm(Update update)
    {
        if (ComesAgain(update))
            _again.Add(update);
        Forget(update);
    }

    private void Forget(Update update)
    {
        _waiting.Remove(update.Id);
        store.Remove("update", $"{update.Id}");
    }

    private void Keep(State state) => store.Put("updates", "", _state = state);

    private sealed record State(int Tail, DateTimeOffset LastAt, IReadOnlyList<string>? Allowed);
}

/// <summary>Payload is the update's one field as JSON, as things stood when it came.</summary>
public sealed record Update(int Id, long ChatId, string Type, string Payload, DateTimeOffset ExpiresAt)
{
    public JsonObject ToJson() => new() { ["update_id"] = Id, [Type] = JsonNode.Parse(Payload) };
}
