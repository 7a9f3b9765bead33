using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Reminders;

namespace RunnerStrength.Bot;

/// <summary>Whether the host has nothing to do at this instant of its clock; for those who move the clock.</summary>
public sealed class Stillness(
    Mailbox mailbox, DrainLoop loop, OutboxSender outbox, CallbackAnswers taps, AlarmClock alarms, TimeProvider clock)
{
    /// <summary>
    /// Completes when the mailbox is empty with no turn under way, no alarm is due, and nothing in the outbox can be sent.
    /// Answers when there is something to do again (an alarm, a hold, a back-off); nothing for nothing.
    /// </summary>
    public async Task<DateTimeOffset?> SettledAsync(CancellationToken stop)
    {
        while (true)
        {
            var posted = mailbox.Posted;
            if (IsStill())
            {
                var alarm = await alarms.NextAsync(stop);
                // What moved on during the look may have been seen in neither place.
                if (!(alarm <= clock.GetUtcNow()) && posted == mailbox.Posted && IsStill())
                    return new[] { alarm, outbox.NextAt, loop.RestingUntil }.Min();
            }
            // Real time: the clock may stand.
            await Task.Delay(1, stop);
        }
    }

    /// <summary>When the next alarm of any runner is due; nothing where none is set.</summary>
    public Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop) => alarms.NextAsync(stop);

    private bool IsStill()
    {
        var now = clock.GetUtcNow();
        var rests = loop.RestingUntil > now;
        return (mailbox.Waiting == 0 || rests)
            && outbox.IsStill(receiptsRest: rests)
            && taps.InFlight == 0
            && alarms.LookAheadDue > now;
    }
}
