using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.People;

/// <summary>What a day brings, whatever the engine: the same for all of them.</summary>
/// <param name="Day">From 0.</param>
/// <param name="Run">How the runner runs; nothing while ill.</param>
/// <param name="Ill">Whether they are ill, and how badly.</param>
/// <param name="AwayUntil">The day on which a trip ends, while one lasts.</param>
/// <param name="HasTime">Whether they turn up if a session is planned.</param>
internal sealed record LifeDay(int Day, RunDay? Run, Illness Ill, int? AwayUntil, bool HasTime)
{
    public LocalDate Date => VirtualRunner.FirstDay.PlusDays(Day);

    public bool CanTrain => Ill is Illness.None && AwayUntil is null && HasTime;
}

/// <summary>How ill somebody is.</summary>
internal enum Illness { None, Mild, Fever }

/// <summary>The days of a virtual runner's weeks, thrown once.</summary>
internal static class Life
{
    /// <summary>Chance of falling ill, a day: 1.5 a year (Matthews 2002: 1.2; runners before a marathon more, Franke 2019).</summary>
    public const double FallsIll = 1.5 / 365;

    /// <summary>Share of illnesses with fever (ours).</summary>
    public const double WithFever = 0.25;

    /// <summary>Days of an illness: mean and spread (5.4 ± 3.8 in runners).</summary>
    public const double IllDays = 5.4, IllSpread = 3.0;

    /// <summary>Chance that a trip begins, a day: two a year (ours), of so many days.</summary>
    public const double Leaves = 2.0 / 365;

    /// <summary>Days of a trip (ours).</summary>
    public const int ShortestTrip = 3, LongestTrip = 14;

    /// <summary>Share of weeks in which there is time for one session only; half as many again where sessions are often missed (ours).</summary>
    public const double ShortWeeks = 0.08;

    public static ImmutableArray<LifeDay> Of(VirtualRunner runner, int weeks)
    {
        var dice = runner.Dice(Chance.Life);
        var days = ImmutableArray.CreateBuilder<LifeDay>(weeks * 7);
        var (ill, illUntil, awayUntil, shortWeek, left) = (Illness.None, 0, 0, false, 0);
        for (var day = 0; day < weeks * 7; day++)
        {
            if (day % 7 == 0)
                (shortWeek, left) = (dice.Hits(ShortWeeks + runner.Misses / 3), 1);
            if (day >= illUntil && dice.Hits(FallsIll))
                (ill, illUntil) = (dice.Hits(WithFever) ? Illness.Fever : Illness.Mild, day + (int)Math.Clamp(dice.Normal(IllDays, IllSpread), 2, 14));
            if (day >= awayUntil && dice.Hits(Leaves))
                awayUntil = day + dice.Between(ShortestTrip, LongestTrip);

            var isIll = day < illUntil;
            var run = runner.Profile.Week[VirtualRunner.FirstDay.PlusDays(day).DayOfWeek];
            var hasTime = !dice.Hits(runner.Misses);
            var planned = runner.Profile.Days.Contains(VirtualRunner.FirstDay.PlusDays(day).DayOfWeek);
            if (planned && hasTime && shortWeek)
                (hasTime, left) = (left > 0, left - 1);
            days.Add(new(day, isIll ? null : run, isIll ? ill : Illness.None, day < awayUntil ? awayUntil : null, hasTime));
        }
        return days.DrainToImmutable();
    }
}
