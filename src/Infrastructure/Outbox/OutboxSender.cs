using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Infrastructure.Telegram;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>Commits a receipt; completes when it is.</summary>
public delegate Task CommitReceipt(Receipt receipt, CancellationToken stop);

/// <summary>
/// Sends what is in the outbox: in order within a chat, chats side by side, reminders paced. The one owner of retries.
/// A chat's next send waits until the receipt of the last is committed.
/// </summary>
public sealed class OutboxSender(
    Gateway gateway, Func<BotDb> open, CommitReceipt commit, BackOff backOff, TimeProvider clock, ILogger<OutboxSender> log)
    : IHostedService, IDisposable
{
    /// <summary>Reminders a second over all chats: Telegram allows about 30.</summary>
    private const int RemindersPerSecond = 25;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, ChatQueue> _chats = [];
    private readonly Underway _workers = new();
    private readonly Pace _pace = new(RemindersPerSecond);
    private readonly Holds _holds = new();
    private readonly SemaphoreSlim _replies = new(200);
    private readonly SemaphoreSlim _reminders = new(50);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _aborting = new();

    /// <summary>Rows that wait to be sent.</summary>
    public int Depth
    {
        get { lock (_gate) return _chats.Values.Sum(chat => chat.Count); }
    }

    /// <summary>Adds committed rows, those that are not here yet, and sends them.</summary>
    public void Put(IEnumerable<OutboxRow> rows)
    {
        lock (_gate)
            foreach (var row in rows)
            {
                if (!_chats.TryGetValue(row.Chat, out var chat))
                {
                    _chats[row.Chat] = chat = new ChatQueue(row.Chat);
                    _workers.Run(() => WorkAsync(chat));
                }
                chat.Add(row);
            }
    }

    /// <summary>Forgets a chat's unsent rows, which the commit has dropped.</summary>
    public void Drop(long chat)
    {
        lock (_gate) _chats.GetValueOrDefault(chat)?.Clear();
    }

    /// <summary>Whether nothing can be sent now.</summary>
    /// <param name="receiptsRest">Whether receipts cannot be committed for now.</param>
    public bool IsStill(bool receiptsRest)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
            return _chats.Values.All(chat => chat.HeldUntil > now || (chat.AwaitsReceipt && receiptsRest));
    }

    /// <summary>When the next hold ends.</summary>
    public DateTimeOffset? NextAt
    {
        get { lock (_gate) return _chats.Values.Min(chat => chat.HeldUntil); }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>No new sends; those under way are finished and receipted, unless the time for it runs out.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await using (cancellationToken.Register(_aborting.Cancel)) await _workers.WhenDoneAsync();
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _aborting.Cancel();
    }

    private async Task WorkAsync(ChatQueue chat)
    {
        try
        {
            while (!_stopping.IsCancellationRequested && Next(chat) is { } piece)
                try
                {
                    await DoAsync(chat, piece);
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    log.SendFailed(fault.GetType().Name, fault.StackTrace);
                    await RestAsync(chat);
                }
        }
        catch (OperationCanceledException)
        {
            // Stopped: what is left is in the database and goes out after the next start.
        }
    }

    private Piece? Next(ChatQueue chat)
    {
        lock (_gate)
        {
            if (chat.Next() is { } piece) return piece;
            _chats.Remove(chat.Chat);
            return null;
        }
    }

    private async Task DoAsync(ChatQueue chat, Piece piece)
    {
        if (piece.Priority is Priority.Reminder) await WaitUntilAsync(chat, _pace.Take(clock.GetUtcNow()));
        await WaitUntilAsync(chat, _holds.All);
        switch (await InPlaceAsync(chat, piece))
        {
            case Outcome.Done done:
                await CommitAsync(chat, new Receipt.Delivered(chat.Chat, piece.Rows, Shown.By(piece, done.Message)));
                break;
            case Outcome.TooMany { RetryAfter: var after }:
                log.TooMany(after);
                var until = clock.GetUtcNow() + backOff.AtLeast(after);
                _holds.Add(chat.Chat, until, clock.GetUtcNow());
                await WaitUntilAsync(chat, until);
                break;
            case Outcome.Gone:
                await CommitAsync(chat, new Receipt.Gone(chat.Chat, piece.Rows));
                break;
            case Outcome.NotReached:
                await RestAsync(chat);
                break;
            case Outcome.Unclear when !piece.Repeated:
                await CommitAsync(chat, new Receipt.Doubtful(chat.Chat, piece.Rows));
                await RestAsync(chat);
                break;
            case var given:
                log.GivenUp(given.GetType().Name, (given as Outcome.Refused)?.Code, (given as Outcome.Refused)?.Reason);
                await CommitAsync(chat, new Receipt.Delivered(chat.Chat, piece.Rows, null));
                break;
        }
    }

    private async Task<Outcome> InPlaceAsync(ChatQueue chat, Piece piece)
    {
        var places = piece.Priority is Priority.Reminder ? _reminders : _replies;
        await places.WaitAsync(_stopping.Token);
        try
        {
            return await SendAsync(chat.Chat, piece);
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<Outcome> SendAsync(long chat, Piece piece) => piece.Utterance switch
    {
        Utterance.Say say => await SayAsync(chat, say, piece.Repeated),
        Utterance.Rewrite rewrite => await MessageOfAsync(chat, piece, rewrite.Card) is { } message
            && await RewriteAsync(chat, message, rewrite) is var edited and not Outcome.NotEditable
                ? edited
                : await SayAsync(chat, new(rewrite.Html, rewrite.Buttons, rewrite.Card, Silent: true), piece.Repeated),
        Utterance.Retire retire => await MessageOfAsync(chat, piece, retire.Card) is { } message
            && Freely(await gateway.RetireAsync(chat, message, _aborting.Token)) is var edited and not Outcome.NotEditable
                ? edited
                : new Outcome.Done(),
        _ => throw new UnreachableException(),
    };

    /// <summary>A message that may have been sent is repeated only when Telegram is there again.</summary>
    private async Task<Outcome> SayAsync(long chat, Utterance.Say say, bool repeated)
    {
        if (repeated && Freely(await gateway.ProbeAsync(chat, _aborting.Token)) is var probed and not Outcome.Done) return probed;
        return await gateway.SayAsync(chat, say, plain: false, _aborting.Token) is var said and not Outcome.Unparsable
            ? said
            : await PlainAsync(() => gateway.SayAsync(chat, say, plain: true, _aborting.Token));
    }

    private async Task<Outcome> RewriteAsync(long chat, int message, Utterance.Rewrite rewrite) =>
        Freely(await gateway.RewriteAsync(chat, message, rewrite, plain: false, _aborting.Token) is var edited and not Outcome.Unparsable
            ? edited
            : await PlainAsync(() => gateway.RewriteAsync(chat, message, rewrite, plain: true, _aborting.Token)));

    private Task<Outcome> PlainAsync(Func<Task<Outcome>> again)
    {
        log.Unparsable();
        return again();
    }

    /// <summary>What does no harm when it happens twice is tried again like what did not happen.</summary>
    private static Outcome Freely(Outcome outcome) => outcome is Outcome.Unclear ? new Outcome.NotReached() : outcome;

    private async Task<int?> MessageOfAsync(long chat, Piece piece, int card)
    {
        if (piece.Message is { } known) return known;
        await using var db = open();
        return await OutboxStore.MessageOfAsync(db, chat, card, _aborting.Token);
    }

    private async Task CommitAsync(ChatQueue chat, Receipt receipt)
    {
        chat.AwaitsReceipt = true;
        await commit(receipt, _aborting.Token);
        chat.Take(receipt);
        chat.AwaitsReceipt = false;
        if (receipt is not Receipt.Doubtful) chat.Failures = 0;
    }

    private Task RestAsync(ChatQueue chat) => WaitUntilAsync(chat, clock.GetUtcNow() + backOff.After(++chat.Failures));

    private async Task WaitUntilAsync(ChatQueue chat, DateTimeOffset until)
    {
        while (clock.GetUtcNow() is var now && now < until)
        {
            chat.HeldUntil = until;
            await Task.Delay(until - now, clock, _stopping.Token);
        }
        chat.HeldUntil = null;
    }
}
