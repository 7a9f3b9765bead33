namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>Chats that Telegram told us to leave alone for a while. When it says so for several, it means all of them.</summary>
internal sealed class Holds
{
    private const int Several = 3;
    private readonly Lock gate = new();
    private readonly Dictionary<long, DateTimeOffset> held = [];

    /// <summary>Nothing at all is sent before this.</summary>
    public DateTimeOffset All { get; private set; } = DateTimeOffset.MinValue;

    public void Add(long chat, DateTimeOffset until, DateTimeOffset now)
    {
        lock (gate)
        {
            foreach (var over in held.Where(hold => hold.Value <= now).ToList()) held.Remove(over.Key);
            held[chat] = until;
            if (held.Count >= Several) All = held.Values.Max();
        }
    }
}
