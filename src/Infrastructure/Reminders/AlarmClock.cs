using Microsoft.EntityFrameworkCore;
using NodaTime;
using Quartz;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Infrastructure.Reminders;

/// <summary>
/// Rings the alarms. The rows are the truth; a Quartz trigger exists only for what is due within the hour, so that start
/// and memory depend on what is due, not on how many runners there are. A trigger that is out of date finds no row.
/// </summary>
public sealed class AlarmClock(ISchedulerFactory schedulers, Func<BotDb> open, TimeProvider clock)
{
    /// <summary>The job that all alarms' triggers start. Its data is read by <see cref="Rung"/>.</summary>
    public static readonly JobKey Job = new("alarm");

    /// <summary>How often what is not near yet is looked at again.</summary>
    public static readonly TimeSpan LookAheadEvery = TimeSpan.FromMinutes(15);

    private static readonly Duration Near = Duration.FromHours(1);

    private static readonly List<AlarmKind> Kinds = [.. Enum.GetValues<AlarmKind>()];

    private long _lookAheadDue;

    /// <summary>When to look ahead again.</summary>
    public DateTimeOffset LookAheadDue => new(Volatile.Read(ref _lookAheadDue), TimeSpan.Zero);

    /// <summary>What rings when a trigger fires.</summary>
    public static (RunnerId Runner, Alarm Alarm) Rung(JobDataMap data) => (
        new RunnerId((long)data["runner"]!),
        new Alarm((AlarmKind)data["kind"]!, Instant.FromUnixTimeMilliseconds((long)data["due"]!)));

    /// <summary>Winds these alarms up, if they are near. One that is set already is moved.</summary>
    public async Task SetAsync(IEnumerable<(RunnerId Runner, Alarm Alarm)> alarms, CancellationToken stop)
    {
        var near = clock.Now() + Near;
        var scheduler = await schedulers.GetScheduler(stop);
        foreach (var (runner, alarm) in alarms.Where(set => set.Alarm.Due <= near))
            await scheduler.ScheduleTrigger(
                TriggerBuilder.Create(clock)
                    .ForJob(Job)
                    .WithIdentity(runner.ToString(), alarm.Kind.ToString())
                    .UsingJobData("runner", runner.Value)
                    .UsingJobData("kind", alarm.Kind)
                    .UsingJobData("due", alarm.Due.ToUnixTimeMilliseconds())
                    .StartAt(alarm.Due.ToDateTimeOffset())
                    .WithSchedule(SimpleScheduleBuilder.Create()
                        .WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
                    .Build(),
                TriggerConflict.Replace,
                stop);
    }

    /// <summary>Winds up what is overdue, and what is due within the hour.</summary>
    public async Task LookAheadAsync(CancellationToken stop)
    {
        var next = clock.GetUtcNow() + LookAheadEvery;
        var near = clock.Now() + Near;
        try
        {
            await using var db = open();
            var rows = await Known(db).AsNoTracking().Where(row => row.Due <= near).OrderBy(row => row.Due).ToListAsync(stop);
            await SetAsync(rows.Select(row => (row.Runner, new Alarm(row.Kind, row.Due))), stop);
        }
        finally
        {
            Volatile.Write(ref _lookAheadDue, next.UtcTicks);
        }
    }

    /// <summary>When the next alarm of any runner is due.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken stop)
    {
        await using var db = open();
        return (await Known(db).OrderBy(row => row.Due).Select(row => (Instant?)row.Due).FirstOrDefaultAsync(stop))?.ToDateTimeOffset();
    }

    /// <summary>A row of another kind, which a newer version left, must not keep the rest from ringing.</summary>
    private static IQueryable<AlarmRow> Known(BotDb db) => db.Alarms.Where(row => Kinds.Contains(row.Kind));
}
