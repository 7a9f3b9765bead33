using NodaTime;

namespace RunnerStrength.Domain.Calendar;

/// <summary>Something to be heard later. A runner has one of a kind at most.</summary>
public sealed record Alarm(AlarmKind Kind, Instant Due);

/// <summary>What an alarm is for.</summary>
public enum AlarmKind
{
    /// <summary>The reminder of a planned session.</summary>
    SessionDue,

    /// <summary>The local day of an offered session ends.</summary>
    DayOver,

    /// <summary>A rest ends.</summary>
    RestOver,

    /// <summary>A session left half-way is closed.</summary>
    SessionLapsed,

    /// <summary>The morning after pain.</summary>
    Morning,
}
