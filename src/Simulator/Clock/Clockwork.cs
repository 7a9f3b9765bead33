using RunnerStrength.Simulator.BotApi;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Simulator.Clock;

/// <summary>
/// Moves the clock from due to due, each time waiting until the bot has handled what fell due: a jump in one piece
/// would deliver alarms at once and out of order.
/// </summary>
public sealed class Clockwork(MovableClock clock, HostedBot? bot, Polling polling) : IDisposable
{
    /// <summary>Real time; a bot that takes longer has hung.</summary>
    private static readonly TimeSpan SettlingTakes = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _oneMover = new(1);

    /// <summary>Of a bot that runs elsewhere only the polling is seen.</summary>
    public Task SettleAsync(CancellationToken stop) =>
        AloneAsync(() => bot is null ? PolledAsync(stop) : SettledAsync(stop), stop);

    public async Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop) =>
        bot?.Running is { } running ? await running.NextAlarmAsync(stop) : null;

    public Task MoveToAsync(DateTimeOffset target, CancellationToken stop) => AloneAsync(async () =>
    {
        while (await SettledAsync(stop) is { } due && due < target)
        {
            if (due <= clock.GetUtcNow() && !clock.Running)
                throw new NotSettledException($"The bot says that it has settled, with something due at {due:O}.");
            await StepAsync(due, stop);
        }
        await StepAsync(target, stop);
        await SettledAsync(stop);
    }, stop);

    public Task RunAsync(bool running, CancellationToken stop) => AloneAsync(async () =>
    {
        clock.Running = running;
        await FollowAsync(stop);
    }, stop);

    public void Dispose() => _oneMover.Dispose();

    private Task StepAsync(DateTimeOffset instant, CancellationToken stop)
    {
        clock.MoveTo(instant);
        return FollowAsync(stop);
    }

    private Task FollowAsync(CancellationToken stop) => bot?.Running?.FollowAsync(clock, stop) ?? Task.CompletedTask;

    /// <summary>The bot has nothing to do and its poll waits with nothing for it. A bot that is not there is still.</summary>
    private Task<DateTimeOffset?> SettledAsync(CancellationToken stop) => WithinReasonAsync(async limit =>
    {
        DateTimeOffset? due = null;
        while (bot?.Running is { } running)
        {
            await polling.WhenIdleAsync(limit);
            due = await running.SettledAsync(limit);
            if (polling.Idle)
                break;
        }
        return due;
    }, stop);

    private Task<bool> PolledAsync(CancellationToken stop) => WithinReasonAsync(async limit =>
    {
        await polling.WhenIdleAsync(limit);
        return true;
    }, stop);

    private async Task<T> WithinReasonAsync<T>(Func<CancellationToken, Task<T>> settle, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(SettlingTakes);
        try
        {
            return await settle(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new NotSettledException($"The bot has not settled within {SettlingTakes.TotalSeconds} s" +
                (polling.Idle ? "." : ": it does not poll, or updates wait for it."));
        }
    }

    private async Task AloneAsync(Func<Task> move, CancellationToken stop)
    {
        await _oneMover.WaitAsync(stop);
        try
        {
            await move();
        }
        finally
        {
            _oneMover.Release();
        }
    }
}

public sealed class NotSettledException(string message) : Exception(message);
