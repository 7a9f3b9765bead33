using NodaTime;

namespace RunnerStrength.Domain.Runners;

/// <summary>An illness (2.8).</summary>
/// <param name="Since">The day on which the runner told of it.</param>
/// <param name="IsSevere">Fever or chest symptoms.</param>
/// <param name="WellSince">The first day without symptoms; nothing until then.</param>
public sealed record Illness(LocalDate Since, bool IsSevere, LocalDate? WellSince)
{
    /// <summary>Days without symptoms before training: 72 h (2.8).</summary>
    public const int FreeDays = 3;

    /// <summary>Days of half work after that, and days after which a mild illness is taken to be over (ours).</summary>
    public const int EasyDays = 7;

    /// <summary>No training at all: fever or chest symptoms, and the three days after.</summary>
    public bool Forbids(LocalDate day) =>
        IsSevere && (WellSince is not { } well || Period.DaysBetween(well, day) < FreeDays);

    /// <summary>Half the sets: a mild illness, or the week after a severe one.</summary>
    public bool Eases(LocalDate day) => !Forbids(day) && (IsSevere
        ? Period.DaysBetween(WellSince!.Value, day) < FreeDays + EasyDays
        : WellSince is null && Period.DaysBetween(Since, day) < EasyDays);
}
