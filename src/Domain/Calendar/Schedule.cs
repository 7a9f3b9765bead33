using NodaTime;
using NodaTime.TimeZones;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Calendar;

/// <summary>Local days and times → instants, and the next planned session.</summary>
public static class Schedule
{
    /// <summary>A local time that a spring gap skips is the gap's end; one that autumn repeats is the first of the two (2.7).</summary>
    public static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>When a session of a local day is due.</summary>
    public static Slot On(LocalDate day, Profile profile) =>
        new(day, profile.Zone.ResolveLocal(day.At(profile.Time), Resolver).ToInstant());

    /// <summary>The first session on a strength day after a day, and not in the past.</summary>
    public static Slot? Next(Profile profile, LocalDate after, Instant now) =>
        profile.Days.IsEmpty
            ? null
            : Enumerable.Range(1, 15)
                .Select(days => LocalDate.Max(after, now.InZone(profile.Zone).Date.PlusDays(-1)).PlusDays(days))
                .Where(day => profile.Days.Contains(day.DayOfWeek))
                .Select(day => On(day, profile))
                .First(slot => slot.At > now);

    /// <summary>The first session of a runner who has just told us their days: today, if its time is still to come.</summary>
    public static Slot? First(Profile profile, Instant now) =>
        Next(profile, now.InZone(profile.Zone).Date.PlusDays(-1), now);

    /// <summary>When a local day is over.</summary>
    public static Instant EndOf(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day.PlusDays(1)).ToInstant();
}
