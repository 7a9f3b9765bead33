using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Quartz;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Reminders;
using RunnerStrength.Infrastructure.Storage;
using Telegram.Bot;

namespace RunnerStrength.Bot;

/// <summary>The turns of some letters, in one commit; then what follows from it.</summary>
public sealed class Drain(
    Func<BotDb> open, OutboxIds ids, Turn turn, OutboxSender outbox, AlarmClock alarms, CallbackAnswers taps,
    TimeProvider clock, ILogger<Drain> log)
{
    private static readonly Duration PruneEvery = Duration.FromHours(1);
    private Instant _pruned = Instant.MinValue;

    /// <summary>Takes the letters' turns. A fault that is not the storage's is a <see cref="TurnFailedException"/>.</summary>
    public async Task TakeAsync(IReadOnlyList<Letter> letters, CancellationToken stop)
    {
        try
        {
            await using var books = new Books(open(), ids);
            var envelopes = letters.Select(Envelope.Of).ToList();
            await books.OpenAsync(
                [.. envelopes.Select(envelope => envelope.Chat).OfType<ChatId>().Distinct()],
                [.. envelopes.Select(envelope => envelope.Runner).OfType<RunnerId>().Distinct()],
                [.. envelopes.Select(envelope => envelope.Update).OfType<int>().Distinct()],
                stop);
            var toasts = new List<(string Tap, string? Toast)>();
            foreach (var envelope in envelopes)
            {
                var toast = await TakeAsync(envelope, books, stop);
                if (envelope.Letter.Tap is { } tap) toasts.Add((tap, toast));
            }
            await CommitAsync(books, stop);
            foreach (var (tap, toast) in toasts) taps.Answer(tap, toast);
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !StorageFault.Is(fault))
        {
            throw new TurnFailedException(fault);
        }
    }

    /// <summary>Keeps a letter that cannot be answered for the operator, and asks its sender for another. Reads nothing of the runner.</summary>
    public async Task SetAsideAsync(Letter letter, Exception fault, CancellationToken stop)
    {
        await using var books = new Books(open(), ids);
        var now = clock.Now();
        var sender = SenderOf(letter);
        books.SetAside(new SetAsideRow
        {
            Chat = sender is null ? null : new ChatId(sender.ChatId),
            Runner = (letter as Letter.Rang)?.Runner,
            Letter = new(letter switch
            {
                Letter.Came came => JsonSerializer.Serialize(came.Update, JsonBotAPI.Options),
                Letter.Rang rang => rang.Alarm.ToString(),
                _ => "",
            }),
            Error = fault.GetType().FullName!,
            At = now,
        });
        if (letter is Letter.Came { Update.Id: var update }) books.IsNew(update, now);
        if (letter is Letter.Rang lost) books.DropAlarm(lost.Runner, lost.Alarm.Kind);
        if (sender is { Kind: SenderKind.Runner }) turn.Apologise(sender, books);
        await CommitAsync(books, stop);
        if (letter.Tap is { } tap) taps.Answer(tap, null);
    }

    /// <summary>Puts what is committed but not under way, under way.</summary>
    public async Task CatchUpAsync(CancellationToken stop)
    {
        await using var db = open();
        outbox.Put(await db.Outbox.AsNoTracking().OrderBy(row => row.Id).ToListAsync(stop));
        await alarms.LookAheadAsync(stop);
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
            return null;
        }
    }

    private async Task<string?> TakeAsync(Envelope envelope, Books books, CancellationToken stop)
    {
        if (envelope.Update is { } update && !books.IsNew(update, clock.Now())) return null;
        switch (envelope)
        {
            case { Letter: Letter.Came came, Sender: { } sender }:
                return await turn.TakeAsync(came.Update, sender, books, stop);
            case { Letter: Letter.Rang rang }:
                await turn.TakeAsync(rang.Runner, rang.Alarm, books, stop);
                return null;
            case { Letter: Letter.Receipted { Receipt: var receipt } }:
                books.Outbox.Take(receipt);
                if (receipt is Receipt.Gone gone) Turn.Silence(new(gone.Chat), books);
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
    private sealed record Envelope(Letter Letter, Sender? Sender, ChatId? Chat, RunnerId? Runner, int? Update)
    {
        public static Envelope Of(Letter letter) => letter switch
        {
            Letter.Came { Update: var update } when Hearing.From(update) is { } sender =>
                new(letter, sender, new(sender.ChatId), null, update.Id),
            Letter.Came { Update: var update } => new(letter, null, null, null, update.Id),
            Letter.Rang rang => new(letter, null, null, rang.Runner, null),
            Letter.Receipted receipted => new(letter, null, new(receipted.Receipt.Chat), null, null),
            _ => throw new UnreachableException(),
        };
    }
}

/// <summary>A turn failed for a reason of its own: nothing is wrong with the storage, nor with the others' turns.</summary>
public sealed class TurnFailedException(Exception inner) : Exception("A turn failed.", inner);
