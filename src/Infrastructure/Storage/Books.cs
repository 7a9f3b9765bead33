using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>All that one drain reads and writes: read together, changed in memory, and committed once.</summary>
public sealed class Books(BotDb db, OutboxIds ids) : IAsyncDisposable
{
    /// <summary>How long an update's id is kept: Telegram forgets an update after a day.</summary>
    private static readonly Duration InboxKept = Duration.FromDays(2);

    private readonly HashSet<int> _seen = [];
    private readonly List<(RunnerId, AlarmKind)> _dropped = [];

    public RunnerStore Runners { get; } = new(db);

    public OutboxStore Outbox { get; } = new(db, ids);

    public async Task OpenAsync(IReadOnlyCollection<RunnerId> runners, IReadOnlyCollection<int> updates, CancellationToken stop)
    {
        _seen.UnionWith(await db.Inbox.Where(row => updates.Contains(row.Update)).Select(row => row.Update).ToListAsync(stop));
        await Runners.OpenAsync(runners, stop);
    }

    /// <summary>Notes an update; false where it was noted before.</summary>
    public bool IsNew(int update, Instant now)
    {
        if (!_seen.Add(update)) return false;
        db.Inbox.Add(new InboxRow { Update = update, At = now });
        return true;
    }

    /// <summary>Removes an alarm without a look at its runner.</summary>
    public void DropAlarm(RunnerId id, AlarmKind kind) => _dropped.Add((id, kind));

    public void SetAside(SetAsideRow row) => db.SetAside.Add(row);

    /// <summary>Writes it all, in one short transaction.</summary>
    /// <param name="pruneBefore">Whether the inbox is pruned by the way.</param>
    public async Task CommitAsync(Instant now, bool prune, CancellationToken stop)
    {
        db.Database.AutoSavepointsEnabled = false;
        Runners.Settle();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Runners.EraseAsync(stop);
        await Outbox.SettleAsync(stop);
        foreach (var (id, kind) in _dropped)
            await db.Alarms.Where(row => row.Runner == id && row.Kind == kind).ExecuteDeleteAsync(stop);
        if (prune)
        {
            var old = now - InboxKept;
            await db.Inbox.Where(row => row.At < old).ExecuteDeleteAsync(stop);
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    public ValueTask DisposeAsync() => db.DisposeAsync();
}

public static class StorageFault
{
    private const int TooBig = 18, Constraint = 19, Mismatch = 20, Misuse = 21, OutOfRange = 25;

    /// <summary>
    /// Whether the storage failed, rather than what was to be stored: then nothing is wrong with the letters, and they wait.
    /// A broken constraint is a mistake of ours, and so is a value that SQLite does not take.
    /// </summary>
    public static bool Is(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException => false,
        SqliteException { SqliteErrorCode: TooBig or Constraint or Mismatch or Misuse or OutOfRange } => false,
        DbUpdateException { InnerException: { } inner } => Is(inner),
        // A text that a pattern takes too long for.
        RegexMatchTimeoutException => false,
        DbException or IOException or TimeoutException => true,
        _ => false,
    };
}
