using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain.Calendar;

/// <summary>
/// Which days of the week suit strength (S3): on the day of a hard run, so that the day after stays free; never on the
/// day of the long run; not on a rest day unless the runner chooses it.
/// </summary>
public static class Placement
{
    /// <summary>Points of a day, lower is better (2.7).</summary>
    public const int HardDay = -30, EasyDay = -5, DayAfterLong = 15, DayBeforeHardOrLong = 25;

    /// <summary>Points of two sessions on days that follow each other: legs want 48 h (2.7).</summary>
    public const int NeighbourDays = 100;

    /// <summary>Weight of an uneven spread: variance of the gaps in days, times this (2.7).</summary>
    public const double Unevenness = 2;

    /// <summary>The best days for a number of sessions a week; fewer where no more are allowed.</summary>
    public static ImmutableSortedSet<IsoDayOfWeek> Propose(RunningWeek week, int sessions)
    {
        var allowed = RunningWeek.All.Where(day => week[day] is RunDay.Easy or RunDay.Hard).ToImmutableArray();
        return Choices(allowed, Math.Min(sessions, allowed.Length))
            .MinBy(days => Score(week, days))!
            .ToImmutableSortedSet();
    }

    /// <summary>Whether a runner may choose a day by hand: any but the long run's.</summary>
    public static bool Allows(RunningWeek week, IsoDayOfWeek day) => week[day] is not RunDay.Long;

    private static double Score(RunningWeek week, ImmutableArray<IsoDayOfWeek> days) =>
        days.Sum(day => Score(week, day)) + Spread(days);

    private static int Score(RunningWeek week, IsoDayOfWeek day) =>
        (week[day] is RunDay.Hard ? HardDay : EasyDay)
        + (week[Shift(day, -1)] is RunDay.Long ? DayAfterLong : 0)
        + (week[Shift(day, 1)] is RunDay.Hard or RunDay.Long ? DayBeforeHardOrLong : 0);

    private static double Spread(ImmutableArray<IsoDayOfWeek> days)
    {
        if (days.Length < 2)
            return 0;
        var gaps = days.Select((day, i) => (days[(i + 1) % days.Length] - day + 7) % 7).ToList();
        var mean = gaps.Average();
        return gaps.Count(gap => gap == 1) * NeighbourDays + gaps.Average(gap => (gap - mean) * (gap - mean)) * Unevenness;
    }

    private static IsoDayOfWeek Shift(IsoDayOfWeek day, int by) => (IsoDayOfWeek)(((int)day - 1 + by + 7) % 7 + 1);

    private static IEnumerable<ImmutableArray<IsoDayOfWeek>> Choices(ImmutableArray<IsoDayOfWeek> from, int count) =>
        count == 0
            ? [[]]
            : from.SelectMany((day, i) => Choices([.. from.Skip(i + 1)], count - 1).Select(rest => rest.Insert(0, day)));
}
