using RunnerStrength.Infrastructure;

namespace RunnerStrength.Bot;

/// <summary>
/// The one loop that drains the mailbox: one writer, one commit for all that waits. A turn that fails three times is set
/// aside; while the storage fails, everything waits and nothing is confirmed.
/// </summary>
public sealed class DrainLoop(
    Mailbox mailbox, Drain drain, CallbackAnswers taps, BackOff backOff, TimeProvider clock, ILogger<DrainLoop> log)
    : BackgroundService
{
    private const int MostAtOnce = 100;
    private const int Tries = 3;
    private long _restingUntil;

    /// <summary>Failures of the storage that follow each other.</summary>
    public int StorageFailures { get; private set; }

    /// <summary>When the storage is tried again; nothing while it works.</summary>
    public DateTimeOffset? RestingUntil =>
        Volatile.Read(ref _restingUntil) is var ticks and not 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Takes what is there, and ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        mailbox.Complete();
        if (ExecuteTask is { } loop) await Task.WhenAny(loop, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await mailbox.TakeAsync(MostAtOnce, stoppingToken) is { Count: > 0 } letters)
            {
                await AnswerAsync(letters, stoppingToken);
                foreach (var letter in letters) mailbox.Close(letter);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Out of time: Telegram delivers again what is not confirmed.
        }
    }

    private async Task AnswerAsync(IReadOnlyList<Letter> letters, CancellationToken stop)
    {
        try
        {
            await OnceStoredAsync(letters, () => drain.TakeAsync(letters, stop), stop);
        }
        catch (TurnFailedException)
        {
            foreach (var letter in letters) await AnswerAloneAsync(letter, stop);
        }
    }

    private async Task AnswerAloneAsync(Letter letter, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await OnceStoredAsync([letter], () => drain.TakeAsync([letter], stop), stop);
                return;
            }
            catch (TurnFailedException failed) when (attempt == Tries)
            {
                // Not the message: it could quote the runner.
                log.SetAside(failed.InnerException!.GetType().Name, failed.InnerException.StackTrace);
                await SetAsideAsync(letter, failed.InnerException!, stop);
                return;
            }
            catch (TurnFailedException)
            {
                // Once more.
            }
    }

    /// <summary>What made the turn fail may do so again in what is kept or said of it: then with less, and in the end without.</summary>
    private async Task SetAsideAsync(Letter letter, Exception fault, CancellationToken stop)
    {
        foreach (var keeping in Enum.GetValues<Keeping>())
            try
            {
                await OnceStoredAsync([letter], () => drain.SetAsideAsync(letter, fault, keeping, stop), stop);
                return;
            }
            catch (TurnFailedException again)
            {
                log.NotKept(again.InnerException!.GetType().Name, keeping);
            }
    }

    /// <summary>Does it when the storage works, however long that takes.</summary>
    private async Task OnceStoredAsync(IEnumerable<Letter> letters, Func<Task> work, CancellationToken stop)
    {
        while (true)
            try
            {
                await work();
                if (StorageFailures == 0) return;
                // A commit whose answer was lost left rows that nobody here knows of.
                await drain.CatchUpAsync(stop);
                log.StorageBack(StorageFailures);
                StorageFailures = 0;
                return;
            }
            catch (Exception fault) when (fault is not TurnFailedException && !Drain.IsStop(fault, stop))
            {
                if (StorageFailures++ == 0) taps.Answer(letters);
                var pause = backOff.After(StorageFailures);
                log.StorageFailed(fault.GetType().Name, StorageFailures, pause);
                await RestAsync(pause, stop);
            }
    }

    private async Task RestAsync(TimeSpan pause, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + pause;
        Volatile.Write(ref _restingUntil, until.UtcTicks);
        while (clock.GetUtcNow() is var now && now < until) await Task.Delay(until - now, clock, stop);
        Volatile.Write(ref _restingUntil, 0);
    }
}
