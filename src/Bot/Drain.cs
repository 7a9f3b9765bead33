using System.Text.Json;
using NodaTime;
using RunnerStrength.Domain;
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
    private Instant pruned = Instant.MinValue;

    /// <summary>Takes the letters' turns. A fault that is a turn's own is a <see cref="TurnFailedException"/>.</summary>
    public async Task TakeAsync(IReadOnlyList<Letter> letters, CancellationToken stop)
    {
        await using var books = new Books(open(), ids);
        var read = letters.Select(Read).ToList();
        await OpenAsync(books, read, stop);
        var toasts = new List<(string Tap, string? Toast)>();
        foreach (var letter in read)
            try
            {
                var toast = await TakeAsync(letter, books, stop);
                if (letter.Sender?.CallbackQueryId is { } tap) toasts.Add((tap, toast));
            }
            catch (Exception fault) when (fault is not OperationCanceledException && !StorageFault.Is(fault))
            {
                throw new TurnFailedException(fault);
            }
        await CommitAsync(books, stop);
        foreach (var (tap, toast) in toasts) taps.Answer(tap, toast);
    }

    /// <summary>Keeps a letter that cannot be answered for the operator, and asks its sender for another.</summary>
    public async Task SetAsideAsync(Letter letter, Exception fault, CancellationToken stop)
    {
        await using var books = new Books(open(), ids);
        var read = ReadAnyway(letter);
        await OpenAsync(books, [read], stop);
        var now = clock.Now();
        books.SetAside(new SetAsideRow
        {
            Runner = read.Sender?.ChatId ?? (letter as Letter.Rang)?.Runner.Value,
            Letter = letter switch
            {
                Letter.Came came => JsonSerializer.Serialize(came.Update, JsonBotAPI.Options),
                Letter.Rang rang => rang.Alarm.ToString(),
                _ => letter.GetType().Name,
            },
            Error = fault.GetType().FullName!,
            At = now,
        });
        if (letter is Letter.Came { Update.Id: var id }) books.IsNew(id, now);
        if (letter is Letter.Rang { Runner: var runner, Alarm.Kind: var kind }) books.Runners.RemoveAlarm(runner, kind);
        if (read.Sender is { Kind: SenderKind.Runner } sender) turn.Apologise(sender, books);
        await CommitAsync(books, stop);
        if (read.Sender?.CallbackQueryId is { } tap) taps.Answer(tap, null);
    }

    /// <summary>Whose letter it is.</summary>
    private readonly record struct Read_(Letter Letter, Sender? Sender);
}
