using NodaTime;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading;

/// <summary>"12 April 2027", "April 12th", "12.4.2027", "2027-04-12": a day to come, the year left out where it is the next one.</summary>
internal static class Dates
{
    /// <summary>A month as a number may stand for the day, and the day for the month: then the day comes first.</summary>
    private const int Months = 12;

    public static LocalDate? In(string text, Vocabulary vocabulary, LocalDate today)
    {
        var words = Folding.Of(text).Text.Split([' ', '.', ',', '/', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var month = words.Select(vocabulary.Month).FirstOrDefault(named => named is not null);
        var numbers = words.Select(Number).OfType<int>().ToList();
        return (month, numbers) switch
        {
            ({ } named, [var day and <= 31, var year]) => Of(year, named, day),
            ({ } named, [var day]) => Next(named, day, today),
            (null, [> 31 and var year, var number, var day]) => Of(year, number, day),
            (null, [var number, > Months and <= 31 and var day, var year]) => Of(year, number, day),
            (null, [var day, var number, var year]) => Of(year, number, day),
            (null, [var number, > Months and <= 31 and var day]) => Next(number, day, today),
            (null, [var day, var number]) => Next(number, day, today),
            _ => null,
        };
    }

    /// <summary>"12", "12th".</summary>
    private static int? Number(string word) =>
        int.TryParse(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h'), System.Globalization.NumberStyles.None, null, out var number)
            ? number
            : null;

    private static LocalDate? Next(int month, int day, LocalDate today) =>
        Of(today.Year, month, day) is { } soon && soon > today ? soon : Of(today.Year + 1, month, day);

    /// <summary>"27" is 2027.</summary>
    private static LocalDate? Of(int year, int month, int day)
    {
        year += year < 100 ? 2000 : 0;
        return year is >= 2000 and < 3000
            && month is >= 1 and <= Months
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }
}
