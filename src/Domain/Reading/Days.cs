using NodaTime;

namespace RunnerStrength.Domain.Reading;

/// <summary>Days as they are said → days of the calendar.</summary>
internal static class Days
{
    /// <summary>The day of the week; nothing for one that is counted from today.</summary>
    public static IsoDayOfWeek? OfWeek(this Day day) => day switch
    {
        Day.Monday => IsoDayOfWeek.Monday,
        Day.Tuesday => IsoDayOfWeek.Tuesday,
        Day.Wednesday => IsoDayOfWeek.Wednesday,
        Day.Thursday => IsoDayOfWeek.Thursday,
        Day.Friday => IsoDayOfWeek.Friday,
        Day.Saturday => IsoDayOfWeek.Saturday,
        Day.Sunday => IsoDayOfWeek.Sunday,
        Day.Today or Day.Tomorrow or Day.DayAfterTomorrow => null,
    };

    /// <summary>The date; "monday" is the next one, never today.</summary>
    public static LocalDate From(this Day day, LocalDate today) => day switch
    {
        Day.Today => today,
        Day.Tomorrow => today.PlusDays(1),
        Day.DayAfterTomorrow => today.PlusDays(2),
        _ => today.Next(day.OfWeek()!.Value),
    };
}
