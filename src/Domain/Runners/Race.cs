using NodaTime;

namespace RunnerStrength.Domain.Runners;

/// <summary>A race that the runner has entered.</summary>
/// <param name="Day">Its local day.</param>
/// <param name="Distance">How long it is: it says how long the pause after it is.</param>
/// <param name="Matters">An A race: the one that matters. Otherwise a B race, on the way.</param>
public sealed record Race(LocalDate Day, Distance Distance, bool Matters)
{
    /// <summary>Days before an A race with a taper, with the deeper one, and without leg work (2.7).</summary>
    public const int Taper = 21, DeepTaper = 14, NoLegs = 7;

    /// <summary>Days before a B race without leg work (2.7).</summary>
    public const int NoLegsBefore = 3;

    /// <summary>Days without strength after it (2.7, ours): the upper end.</summary>
    public int Pause => Distance switch
    {
        Distance.FiveKilometres => 2,
        Distance.TenKilometres => 3,
        Distance.Half => 7,
        Distance.Marathon => 14,
    };

    /// <summary>Days from a day to the race; negative after it.</summary>
    public int DaysFrom(LocalDate day) => Period.DaysBetween(day, Day);

    /// <summary>Whether a day is race day or belongs to the pause after it.</summary>
    public bool Forbids(LocalDate day) => DaysFrom(day) <= 0 && -DaysFrom(day) <= Pause;

    /// <summary>Whether legs are spared on a day.</summary>
    public bool SparesLegs(LocalDate day) => DaysFrom(day) is > 0 and var days && days <= (Matters ? NoLegs : NoLegsBefore);
}

/// <summary>How long a race is.</summary>
public enum Distance { FiveKilometres, TenKilometres, Half, Marathon }
