using NodaTime;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Calendar;

/// <summary>When legs may be trained (2.7): fresh before hard and long runs, two days apart, and spared before a race.</summary>
public static class LegDays
{
    /// <summary>No leg work within so many hours before a hard or long run (2.7).</summary>
    public const int HoursBeforeRun = 24;

    /// <summary>Hours between two leg sessions (2.7); a session that starts a little early is forgiven (ours).</summary>
    public const int HoursBetween = 48, Leeway = 4;

    /// <summary>Hours after a hard run from which strength is a full session (1.3).</summary>
    public const int FullAfterHours = 3;

    /// <summary>When a run is, by the part of the day (ours).</summary>
    public static LocalTime TimeOf(TimeOfDay part) => part switch
    {
        TimeOfDay.Morning => new(7, 0),
        TimeOfDay.Midday => new(12, 0),
        TimeOfDay.Evening => new(18, 0),
    };

    /// <summary>Why legs are spared then; nothing where they may be trained.</summary>
    /// <param name="at">The session, in the runner's own time.</param>
    public static LegBar? Bars(Profile profile, Progress progress, LocalDateTime at, Instant instant) =>
        profile.Race?.SparesLegs(at.Date) == true ? LegBar.RaceSoon
        : progress.LegsAt is { } last && instant - last < Duration.FromHours(HoursBetween - Leeway) ? LegBar.LegsLately
        : RunAfter(profile, at) switch
        {
            RunDay.Hard => LegBar.HardRunSoon,
            RunDay.Long => LegBar.LongRunSoon,
            _ => null,
        };

    /// <summary>The hard or long run that comes within a day of a session; nothing where none does.</summary>
    public static RunDay? RunAfter(Profile profile, LocalDateTime at) =>
        Enumerable.Range(0, 2)
            .Select(days => at.Date.PlusDays(days))
            .Where(day => profile.Week[day.DayOfWeek] is RunDay.Hard or RunDay.Long && IsWithin(at, day.At(TimeOf(profile.RunsAt))))
            .Select(day => (RunDay?)profile.Week[day.DayOfWeek])
            .FirstOrDefault();

    /// <summary>Whether the day's hard run was less than three hours before a session.</summary>
    public static bool IsSoonAfterHardRun(Profile profile, LocalDateTime at) =>
        profile.Week[at.DayOfWeek] is RunDay.Hard && Hours(at.Date.At(TimeOf(profile.RunsAt)), at) is >= 0 and < FullAfterHours;

    /// <summary>Hours from one local time to another.</summary>
    private static double Hours(LocalDateTime from, LocalDateTime to) =>
        Period.Between(from, to, PeriodUnits.Minutes).Minutes / 60.0;

    private static bool IsWithin(LocalDateTime at, LocalDateTime run) =>
        Hours(at, run) is > 0 and var hours && hours <= HoursBeforeRun;
}
