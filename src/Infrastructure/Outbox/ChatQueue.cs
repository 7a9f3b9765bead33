using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>A chat's unsent rows in order, and what its next send waits for.</summary>
internal sealed class ChatQueue(long chat)
{
    private readonly Lock gate = new();
    private readonly List<OutboxRow> rows = [];
    private long heldUntil;

    public long Chat => chat;

    /// <summary>Nothing is sent before this; nothing where nothing holds it.</summary>
    public DateTimeOffset? HeldUntil
    {
        get => Volatile.Read(ref heldUntil) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        set => Volatile.Write(ref heldUntil, value?.UtcTicks ?? 0);
    }

    /// <summary>Whether the last send waits for its receipt to be committed.</summary>
    public bool AwaitsReceipt { get; set; }

    /// <summary>Failures that follow each other.</summary>
    public int Failures { get; set; }

    public int Count
    {
        get { lock (gate) return rows.Count; }
    }

    public void Add(OutboxRow row)
    {
        lock (gate)
            if (rows.All(waiting => waiting.Id != row.Id)) rows.Add(row);
    }

    /// <summary>The next thing to do; nothing where nothing waits.</summary>
    public Piece? Next()
    {
        lock (gate) return rows.Count > 0 ? Piece.Next(rows) : null;
    }

    /// <summary>What a committed receipt means for the rows here.</summary>
    public void Take(Receipt receipt)
    {
        lock (gate)
            switch (receipt)
            {
                case Receipt.Delivered:
                    rows.RemoveAll(row => receipt.Rows.Contains(row.Id));
                    break;
                case Receipt.Doubtful:
                    foreach (var row in rows.Where(row => receipt.Rows.Contains(row.Id))) row.Repeated = true;
                    break;
                case Receipt.Gone:
                    rows.Clear();
                    break;
            }
    }

    public void Clear()
    {
        lock (gate) rows.Clear();
    }
}
