using Quartz;
using RunnerStrength.Infrastructure.Reminders;

namespace RunnerStrength.Bot;

/// <summary>The Quartz door: an alarm rings, and waits in the mailbox for its turn.</summary>
public sealed class AlarmJob(Mailbox mailbox) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var (runner, alarm) = AlarmClock.Rung(context.MergedJobDataMap);
        await mailbox.PostAsync(new Letter.Rang(runner, alarm), cancellationToken);
    }
}
