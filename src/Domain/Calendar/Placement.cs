using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Runners;

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
    public const int
        RestDay = 40, LegsBeforeRun = 25, DayAfterLong = 15, LongAfterHard = -30, SoonAfterHard = -20, StrengthFirst = 30, EasyDay = -5;

    /// <summary>Hours after a hard run from which strength is placed best (S3, E7).</summary>
    public const int BestAfterHours = 6;

    /// <summary>Hours before a hard or long run in which leg work is unwelcome (2.7).</summary>
    public const int UnwelcomeHours = 48;

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
    public static ImmutableArray<Placed> Of(Profile profile, IEnumerable<IsoDayOfWeek> days) =>
        Place([.. days.Select(day => Look(profile, day))]);

    private static ImmutableArray<Placed>? Best(Profile profile, int count, bool withRest)
    {
        var allowed = RunningWeek.All.Where(day =>
            profile.Week[day] is RunDay.Easy or RunDay.Hard
            || (withRest && profile.Week[day] is RunDay.Rest));
        return Choices([.. allowed.Select(day => Look(profile, day))], count)
            .Select(Place)
            .Where(days => days.Count(day => day.Focus is Focus.Whole) >= Math.Min(count, WithUpper - 1))
            .OrderBy(days => days.Sum(day => day.Points) + Spread(days) * Unevenness)
            .Select(days => (ImmutableArray<Placed>?)days)
            .FirstOrDefault();
    }

    /// <summary>Legs where the day allows them and no day beside it has them.</summary>
    private static ImmutableArray<Placed> Place(ImmutableArray<Candidate> days)
    {
        var placed = ImmutableArray.CreateBuilder<Placed>(days.Length);
        foreach (var day in days)
        {
            var legs = day.LegsAreFresh && !placed.Any(other => other.Focus is Focus.Whole && IsTooNear(other.Day, day.Day));
            placed.Add(new(day.Day, legs ? Focus.Whole : Focus.WithoutLegs, legs ? day.Points + day.LegPoints : day.Points));
        }
        return placed.ToImmutable();
    }

    /// <summary>A day as it is by itself.</summary>
    /// <param name="LegsAreFresh">Whether leg work is allowed.</param>
    /// <param name="LegPoints">Points more, with leg work.</param>
    private readonly record struct Candidate(IsoDayOfWeek Day, bool LegsAreFresh, int Points, int LegPoints);

    private static Candidate Look(Profile profile, IsoDayOfWeek day)
    {
        var hours = HoursToRun(profile, day);
        return new(
            day, hours is not <= LegDays.HoursBeforeRun,
            (profile.Week[day] is RunDay.Rest ? RestDay : 0)
                + (profile.Week[Shift(day, -1)] is RunDay.Long ? DayAfterLong : 0)
                + SameDay(profile, day),
            hours is <= UnwelcomeHours ? LegsBeforeRun : 0);
    }

    private static int SameDay(Profile profile, IsoDayOfWeek day) => (profile.Week[day], HoursAfterRun(profile)) switch
    {
        (RunDay.Hard, < 0) => StrengthFirst,
        (RunDay.Hard, >= BestAfterHours) => LongAfterHard,
        (RunDay.Hard, >= LegDays.FullAfterHours) => SoonAfterHard,
        (RunDay.Easy, >= 0) => EasyDay,
        _ => 0,
    };

    /// <summary>Hours from the session to the next hard or long run; nothing where none comes within three days.</summary>
    private static double? HoursToRun(Profile profile, IsoDayOfWeek day) => Enumerable.Range(0, 4)
        .Where(days => profile.Week[Shift(day, days)] is RunDay.Hard or RunDay.Long)
        .Select(days => (double?)(days * 24 - HoursAfterRun(profile)))
        .FirstOrDefault(hours => hours > 0);

    /// <summary>Hours from the usual time of running to that of strength; negative where strength comes first.</summary>
    private static double HoursAfterRun(Profile profile) =>
        (profile.Time.TickOfDay - LegDays.TimeOf(profile.RunsAt).TickOfDay) / (double)NodaConstants.TicksPerHour;

    /// <summary>Less than two days, the week being a circle.</summary>
    private static bool IsTooNear(IsoDayOfWeek one, IsoDayOfWeek other) =>
        Math.Min((other - one + 7) % 7, (one - other + 7) % 7) * 24 < LegDays.HoursBetween;

    private static double Spread(ImmutableArray<Placed> days)
    {
        if (days.Length < 2)
            return 0;
        var gaps = days.Select((day, i) => (days[(i + 1) % days.Length].Day - day.Day + 7) % 7).ToList();
        var mean = gaps.Average();
        return gaps.Average(gap => (gap - mean) * (gap - mean));
    }

    private static IsoDayOfWeek Shift(IsoDayOfWeek day, int by) => (IsoDayOfWeek)(((int)day - 1 + by + 7) % 7 + 1);

    private static IEnumerable<ImmutableArray<Candidate>> Choices(ImmutableArray<Candidate> from, int count) =>
        count == 0
            ? [[]]
            : from.SelectMany((day, i) => Choices([.. from.Skip(i + 1)], count - 1).Select(rest => rest.Insert(0, day)));
}
