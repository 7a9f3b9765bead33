using Microsoft.EntityFrameworkCore;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>The outbox's rows in one drain.</summary>
public sealed class OutboxStore(BotDb db, OutboxIds ids)
{
    /// <summary>Cards of a chat that can still be edited; one further back is sent anew.</summary>
    private const int Kept = 100;

    private readonly List<Receipt> _receipts = [];
    private readonly HashSet<long> _silenced = [];
    private readonly List<OutboxRow> _said = [];

    /// <summary>What is said in this drain, in order.</summary>
    public IReadOnlyList<OutboxRow> Said => _said;

    /// <summary>The chats whose unsent rows are dropped.</summary>
    public IReadOnlyCollection<long> Silenced => _silenced;

    public void Say(long chat, Utterance utterance, Priority priority, int? message = null)
    {
        var row = new OutboxRow
        {
            Id = ids.Next(),
            Chat = chat,
            Kind = Cases.NameOf(utterance.GetType()),
            Utterance = StoredJson.Write(utterance),
            Card = utterance.CardOf(),
            Priority = priority,
            Message = message,
        };
        db.Outbox.Add(row);
        _said.Add(row);
    }

    /// <summary>The chat's unsent rows are dropped, what this drain said so far included.</summary>
    public void Silence(long chat)
    {
        _silenced.Add(chat);
        foreach (var row in _said.Where(row => row.Chat == chat)) db.Entry(row).State = EntityState.Detached;
        _said.RemoveAll(row => row.Chat == chat);
    }

    public void Take(Receipt receipt) => _receipts.Add(receipt);

    /// <summary>The message that shows a card.</summary>
    public Task<int?> MessageOfAsync(long chat, int card, CancellationToken stop) => MessageOfAsync(db, chat, card, stop);

    /// <summary>The message that shows a card.</summary>
    public static async Task<int?> MessageOfAsync(BotDb db, long chat, int card, CancellationToken stop) =>
        await db.Cards.Where(c => c.Chat == chat && c.Card == card).Select(c => (int?)c.Message).SingleOrDefaultAsync(stop);

    /// <summary>Applies the receipts, in the transaction under way, before anything new is written.</summary>
    public async Task SettleAsync(CancellationToken stop)
    {
        if (_silenced.Count > 0) await db.Outbox.Where(row => _silenced.Contains(row.Chat)).ExecuteDeleteAsync(stop);
        if (_receipts.Count == 0) return;

        var rows = _receipts.SelectMany(receipt => receipt.Rows).ToHashSet();
        var waiting = await db.Outbox.Where(row => rows.Contains(row.Id)).Select(row => row.Id).ToListAsync(stop);
        var done = _receipts.OfType<Receipt.Delivered>().Where(receipt => receipt.Rows.Any(waiting.Contains)).ToList();
        foreach (var receipt in done)
            if (receipt.Shown is { } shown) await ShowAsync(receipt.Chat, shown, stop);

        var finished = done.SelectMany(receipt => receipt.Rows).ToHashSet();
        await db.Outbox.Where(row => finished.Contains(row.Id)).ExecuteDeleteAsync(stop);
        var doubtful = _receipts.OfType<Receipt.Doubtful>().SelectMany(receipt => receipt.Rows).ToHashSet();
        if (doubtful.Count > 0)
            await db.Outbox.Where(row => doubtful.Contains(row.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Repeated, true), stop);
    }

    private async Task ShowAsync(long chat, Shown shown, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO cards (chat, card, message) VALUES ({chat}, {shown.Card}, {shown.Message})
            ON CONFLICT (chat, card) DO UPDATE SET message = excluded.message
            """, stop);
        if (shown.Card % Kept == 0)
            await db.Cards.Where(card => card.Chat == chat && card.Card < shown.Card - Kept).ExecuteDeleteAsync(stop);
    }
}

/// <summary>Numbers the outbox's rows in the order in which things are said; there is one writer.</summary>
public sealed class OutboxIds
{
    private long _last;

    public void StartAfter(long id) => _last = id;

    public long Next() => Interlocked.Increment(ref _last);
}
