namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>Chats that Telegram told us to leave alone for a while. When it says so for several, it means all of them.</summary>
internal sealed class Holds
{
    private const int Several = 3;
    private readonly Lock _gate = new();
    private readonly Dictionary<long, DateTimeOffset> _held = [];
    private DateTimeOffset _all = DateTimeOffset.MinValue;

    /// <summary>Nothing at all is sent before this.</summary>
    public DateTimeOffset All
    {
        get { lock (_gate) return _all; }
    }

    public void Add(long chat, DateTimeOffset until, DateTimeOffset now)
    {
        lock (_gate)
        {
            foreach (var over in _held.Where(hold => hold.Value <= now).ToList()) _held.Remove(over.Key);
            _held[chat] = until;
            if (_held.Count >= Several) _all = _held.Values.Max();
        }
    }
}
