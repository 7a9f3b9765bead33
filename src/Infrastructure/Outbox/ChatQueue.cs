using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>A chat's unsent rows in order, and what its next send waits for.</summary>
internal sealed class ChatQueue(long chat)
{
    private readonly Lock _gate = new();
    private readonly List<OutboxRow> _rows = [];
    private long _heldUntil;

    public long Chat => chat;

    /// <summary>Nothing is sent before this; nothing where nothing holds it.</summary>
    public DateTimeOffset? HeldUntil
    {
        get => Volatile.Read(ref _heldUntil) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        set => Volatile.Write(ref _heldUntil, value?.UtcTicks ?? 0);
    }

    /// <summary>Whether the last send waits for its receipt to be committed.</summary>
    public bool AwaitsReceipt { get; set; }

    /// <summary>Failures that follow each other.</summary>
    public int Failures { get; set; }

    public int Count
    {
        get { lock (_gate) return _rows.Count; }
    }

    public void Add(OutboxRow row)
    {
        lock (_gate)
            if (_rows.All(waiting => waiting.Id != row.Id)) _rows.Add(row);
    }

    /// <summary>The next thing to do; nothing where nothing waits.</summary>
    public Piece? Next()
    {
        lock (_gate) return _rows.Count > 0 ? Piece.Next(_rows) : null;
    }

    /// <summary>What a committed receipt means for the rows here.</summary>
    public void Take(Receipt receipt)
    {
        lock (_gate)
            switch (receipt)
            {
                case Receipt.Delivered:
                    _rows.RemoveAll(row => receipt.Rows.Contains(row.Id));
                    break;
                case Receipt.Doubtful:
                    foreach (var row in _rows.Where(row => receipt.Rows.Contains(row.Id))) row.Repeated = true;
                    break;
                case Receipt.Gone:
                    _rows.Clear();
                    break;
            }
    }

    public void Clear()
    {
        lock (_gate) _rows.Clear();
    }
}
