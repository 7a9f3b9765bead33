using Quartz;
using RunnerStrength.Infrastructure.Reminders;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Bot;

/// <summary>At start and every quarter of an hour: what is overdue or near gets its trigger.</summary>
[DisallowConcurrentExecution]
public sealed class LookAheadJob(AlarmClock alarms, ILogger<LookAheadJob> log) : IJob
{
    public static readonly JobKey Key = new("look-ahead");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await alarms.LookAheadAsync(cancellationToken);
        }
        catch (Exception fault) when (StorageFault.Is(fault))
        {
            // The next look comes before anything of the hour is missed.
            log.NotLookedAhead(fault.GetType().Name);
        }
    }
}
