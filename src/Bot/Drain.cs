using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Quartz;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Reminders;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Bot;

/// <summary>The turns of some letters, in one commit; then what follows from it.</summary>
public sealed class Drain(
    Func<BotDb> open, OutboxIds ids, Turn turn, OutboxSender outbox, AlarmClock alarms, CallbackAnswers taps,
    TimeProvider clock, ILogger<Drain> log)
{
    private static readonly Duration PruneEvery = Duration.FromHours(1);
    private Instant _pruned = Instant.MinValue;

    /// <summary>Takes the letters' turns. A fault that is not the storage's is a <see cref="TurnFailedException"/>.</summary>
    public Task TakeAsync(IReadOnlyList<Letter> letters, CancellationToken stop) => BlamingAsync(
        async () =>
        {
            await using var books = new Books(open(), ids);
            var envelopes = letters.Select(Envelope.Of).ToList();
            await books.OpenAsync(
                [.. envelopes.Select(envelope => envelope.Chat).OfType<long>().Distinct().Select(chat => new RunnerId(chat))],
                [.. letters.Select(letter => letter.UpdateId).OfType<int>().Distinct()],
                stop);
            var toasts = new List<(string Tap, string? Toast)>();
            var told = new HashSet<long>();
            foreach (var envelope in envelopes)
            {
                var toast = await TakeAsync(envelope, books, told, stop);
                if (envelope.Letter.Tap is { } tap) toasts.Add((tap, toast));
            }
            await CommitAsync(books, stop);
            foreach (var (tap, toast) in toasts) taps.Answer(tap, toast);
        },
        stop);

    /// <summary>
    /// Keeps a letter that cannot be answered for the operator, and asks its sender for another. Reads nothing of the runner.
    /// </summary>
    public Task SetAsideAsync(Letter letter, Exception fault, Keeping keeping, CancellationToken stop) => BlamingAsync(
        async () =>
        {
            await using var books = new Books(open(), ids);
            var now = clock.Now();
            books.SetAside(RowOf(letter, fault, keeping, now));
            if (letter.UpdateId is { } update) books.IsNew(update, now);
            if (letter is Letter.Rang lost) books.DropAlarm(lost.Runner, lost.Alarm.Kind);
            if (keeping is Keeping.WithApology && SenderOf(letter) is { Kind: SenderKind.Runner } sender) turn.Apologise(sender, books);
            await CommitAsync(books, stop);
            if (letter.Tap is { } tap) taps.Answer(tap, null);
        },
        stop);

    /// <summary>Puts what is committed but not under way, under way.</summary>
    public async Task CatchUpAsync(CancellationToken stop)
    {
        await using var db = open();
        outbox.Put(await db.Outbox.AsNoTracking().OrderBy(row => row.Id).ToListAsync(stop));
        await alarms.LookAheadAsync(stop);
    }

    /// <summary>Whether it is the host that calls it off; any other cancellation is a fault like another.</summary>
    public static bool IsStop(Exception fault, CancellationToken stop) =>
        fault is OperationCanceledException && stop.IsCancellationRequested;

    private static async Task BlamingAsync(Func<Task> work, CancellationToken stop)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (!StorageFault.Is(fault) && !IsStop(fault, stop))
        {
            throw new TurnFailedException(fault);
        }
    }

    private static SetAsideRow RowOf(Letter letter, Exception fault, Keeping keeping, Instant now)
    {
        var raw = (letter as Letter.Came)?.Raw ?? (letter as Letter.Unread)?.Raw;
        return new()
        {
            Runner = raw?.Chat ?? (letter as Letter.Rang)?.Runner.Value,
            Letter = (raw, keeping) switch
            {
                (null, _) => (letter as Letter.Rang)?.Alarm.ToString() ?? "",
                (_, Keeping.NameOnly) => $"update {raw.Id}",
                _ => raw.Text,
            },
            Error = fault.GetType().FullName!,
            At = now,
        };
    }

    private static Sender? SenderOf(Letter letter)
    {
        try
        {
            return Envelope.Of(letter).Sender;
        }
        catch (Exception)
        {
            // This may be the very fault for which it is set aside.
            return (letter as Letter.Came)?.Raw.Writer;
        }
    }

    /// <param name="told">Who was told in this drain that it is not readable: an album is many messages.</param>
    private async Task<string?> TakeAsync(Envelope envelope, Books books, HashSet<long> told, CancellationToken stop)
    {
        if (envelope.Letter.UpdateId is { } update && !books.IsNew(update, clock.Now())) return null;
        switch (envelope)
        {
            case { Letter: Letter.Came came, Sender: { } sender }:
                return await turn.TakeAsync(came.Update, came.Brought, sender, books, stop);
            case { Letter: Letter.Unread unread }:
                books.SetAside(RowOf(unread, unread.Fault, Keeping.WithApology, clock.Now()));
                if (unread.Raw.Writer is { } writer && told.Add(writer.ChatId)) turn.AskForText(writer, books);
                return null;
            case { Letter: Letter.Rang rang }:
                await turn.TakeAsync(rang.Runner, rang.Alarm, books, stop);
                return null;
            case { Letter: Letter.Receipted { Receipt: var receipt } }:
                books.Outbox.Take(receipt);
                if (receipt is Receipt.Gone gone) Turn.Silence(gone.Chat, books);
                return null;
            default:
                return null;
        }
    }

    private async Task CommitAsync(Books books, CancellationToken stop)
    {
        var now = clock.Now();
        var prune = now - _pruned > PruneEvery;
        await books.CommitAsync(now, prune, stop);
        if (prune) _pruned = now;

        foreach (var chat in books.Outbox.Silenced) outbox.Drop(chat);
        outbox.Put(books.Outbox.Said);
        try
        {
            await alarms.SetAsync(books.Runners.Wound, stop);
        }
        catch (SchedulerException refused)
        {
            // The rows are committed: the look-ahead sets what is missing.
            log.AlarmNotSet(refused.GetType().Name);
        }
    }

    /// <summary>A letter, and whose it is.</summary>
    private sealed record Envelope(Letter Letter, Sender? Sender, long? Chat)
    {
        public static Envelope Of(Letter letter) => letter switch
        {
            Letter.Came { Update: var update } when Hearing.From(update) is { } sender => new(letter, sender, sender.ChatId),
            Letter.Came or Letter.Unread => new(letter, null, null),
            Letter.Rang rang => new(letter, null, rang.Runner.Value),
            Letter.Receipted receipted => new(letter, null, receipted.Receipt.Chat),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>How much is kept of a letter that cannot be answered, and said about it; what is tried first comes first.</summary>
public enum Keeping { WithApology, Silently, NameOnly }

/// <summary>A turn failed for a reason of its own: nothing is wrong with the storage, nor with the others' turns.</summary>
public sealed class TurnFailedException(Exception inner) : Exception("A turn failed.", inner);
