using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain.Calendar;

/// <summary>What a session of the week trains.</summary>
public enum Focus
{
    /// <summary>Legs, trunk and upper body.</summary>
    Whole,

    /// <summary>Trunk and upper body: the legs keep their two days, or are fresh for a run.</summary>
    WithoutLegs,
}

/// <summary>A day of strength.</summary>
/// <param name="Points">Its score, lower is better.</param>
public readonly record struct Placed(IsoDayOfWeek Day, Focus Focus, int Points);

/// <summary>A week of strength.</summary>
/// <param name="Days">Monday first; fewer than wanted where no more fit.</param>
/// <param name="Wanted">Sessions that were wanted.</param>
public sealed record WeekPlan(ImmutableArray<Placed> Days, int Wanted)
{
    /// <summary>Only n fit.</summary>
    public bool IsShort => Days.Length < Wanted;
}

/// <summary>
/// Which days of the week suit strength (2.7, S3): on the day of a hard run, so that the day after stays free; never on the
/// day of the long run; legs fresh for hard and long runs.
/// </summary>
public static class Placement
{
    /// <summary>Points of a day, lower is better (2.7).</summary>
    public const int RestDay = 40, LegsBeforeRun = 25, DayAfterLong = 15, LongAfterHard = -30, SoonAfterHard = -20, StrengthFirst = 30, EasyDay = -5;

    /// <summary>Hours after a hard run from which strength is well placed, and from which it is placed best (S3, E7).</summary>
    public const int WellAfterHours = 3, BestAfterHours = 6;

    /// <summary>Hours before a hard or long run in which leg work is forbidden, and in which it is unwelcome (2.7).</summary>
    public const int ForbiddenHours = 24, UnwelcomeHours = 48;

    /// <summary>Hours between two leg sessions (2.7).</summary>
    public const int LegHours = 48;

    /// <summary>Weight of an uneven spread: variance of the gaps in days, times this (2.7).</summary>
    public const double Unevenness = 2;

    /// <summary>Sessions of a week from which one may do without legs.</summary>
    private const int WithUpper = 3;

    /// <summary>The best days; fewer where no more are allowed. Rest days only where no other day is.</summary>
    public static WeekPlan Propose(Profile profile)
    {
        for (var count = profile.SessionsPerWeek; count > 0; count--)
            if (Best(profile, count, withRest: false) is { } plan)
                return new(plan, profile.SessionsPerWeek);
        return new(Best(profile, 1, withRest: true) ?? [], profile.SessionsPerWeek);
    }

    /// <summary>Whether a runner may choose a day by hand: any but the long run's.</summary>
    public static bool Allows(RunningWeek week, IsoDayOfWeek day) => week[day] is not RunDay.Long;

    /// <summary>What the sessions of chosen days train, Monday first.</summary>
    public static ImmutableArray<Placed> Of(Profile profile, IEnumerable<IsoDayOfWeek> days)
    {
        var placed = ImmutableArray.CreateBuilder<Placed>();
        foreach (var day in days)
        {
            var legs = LegsAllowed(profile, day) && !placed.Any(other => other.Focus is Focus.Whole && IsTooNear(other.Day, day));
            placed.Add(new(day, legs ? Focus.Whole : Focus.WithoutLegs, Points(profile, day, legs)));
        }
        return placed.ToImmutable();
    }

    private static ImmutableArray<Placed>? Best(Profile profile, int count, bool withRest)
    {
        var allowed = RunningWeek.All.Where(day => profile.Week[day] is RunDay.Easy or RunDay.Hard || (withRest && profile.Week[day] is RunDay.Rest));
        return Choices([.. allowed], count)
            .Select(days => Of(profile, days))
            .Where(days => days.Count(day => day.Focus is Focus.Whole) >= Math.Min(count, WithUpper - 1))
            .OrderBy(days => days.Sum(day => day.Points) + Spread(days) * Unevenness)
            .Select(days => (ImmutableArray<Placed>?)days)
            .FirstOrDefault();
    }

    private static int Points(Profile profile, IsoDayOfWeek day, bool legs) =>
        (profile.Week[day] is RunDay.Rest ? RestDay : 0)
        + (profile.Week[Shift(day, -1)] is RunDay.Long ? DayAfterLong : 0)
        + (legs && HoursToRun(profile, day) is > ForbiddenHours and <= UnwelcomeHours ? LegsBeforeRun : 0)
        + SameDay(profile, day);

    private static int SameDay(Profile profile, IsoDayOfWeek day) => (profile.Week[day], HoursAfterRun(profile)) switch
    {
        (RunDay.Hard, < 0) => StrengthFirst,
        (RunDay.Hard, >= BestAfterHours) => LongAfterHard,
        (RunDay.Hard, >= WellAfterHours) => SoonAfterHard,
        (RunDay.Easy, >= 0) => EasyDay,
        _ => 0,
    };

    private static bool LegsAllowed(Profile profile, IsoDayOfWeek day) => HoursToRun(profile, day) is not <= ForbiddenHours;

    /// <summary>Hours from the session to the next hard or long run; nothing where none comes within three days.</summary>
    private static double? HoursToRun(Profile profile, IsoDayOfWeek day) => Enumerable.Range(0, 4)
        .Where(days => profile.Week[Shift(day, days)] is RunDay.Hard or RunDay.Long)
        .Select(days => (double?)(days * 24 - HoursAfterRun(profile)))
        .FirstOrDefault(hours => hours > 0);

    /// <summary>Hours from the usual time of running to that of strength; negative where strength comes first.</summary>
    private static double HoursAfterRun(Profile profile) =>
        Period.Between(LegDays.TimeOf(profile.RunsAt), profile.Time, PeriodUnits.Minutes).Minutes / 60.0;

    /// <summary>Less than two days, the week being a circle.</summary>
    private static bool IsTooNear(IsoDayOfWeek one, IsoDayOfWeek other) =>
        Math.Min((other - one + 7) % 7, (one - other + 7) % 7) * 24 < LegHours;

    private static double Spread(ImmutableArray<Placed> days)
    {
        if (days.Length < 2)
            return 0;
        var gaps = days.Select((day, i) => (days[(i + 1) % days.Length].Day - day.Day + 7) % 7).ToList();
        var mean = gaps.Average();
        return gaps.Average(gap => (gap - mean) * (gap - mean));
    }

    private static IsoDayOfWeek Shift(IsoDayOfWeek day, int by) => (IsoDayOfWeek)(((int)day - 1 + by + 7) % 7 + 1);

    private static IEnumerable<ImmutableArray<IsoDayOfWeek>> Choices(ImmutableArray<IsoDayOfWeek> from, int count) =>
        count == 0
            ? [[]]
            : from.SelectMany((day, i) => Choices([.. from.Skip(i + 1)], count - 1).Select(rest => rest.Insert(0, day)));
}
