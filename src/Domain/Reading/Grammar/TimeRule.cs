using NodaTime;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"At 7pm", "18:30", "half past seven", "noon", "tomorrow", "until sunday", "in the evening".</summary>
internal static class TimeRule
{
    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation) => items switch
    {
        [{ Is: Meaning.At }, .. var rest] when Time(rest, isSaid: true) is ({ } time, var length) => (time, length + 1),
        [{ Is: Meaning.Until or Meaning.For or Meaning.In }, { Day: { } day }, ..] => (new Part.On(day), 2),
        [{ Day: { } day }, ..] => (new Part.On(day), 1),
        [{ Is: Meaning.In }, { Is: Meaning.Morning or Meaning.Midday or Meaning.Evening } part, ..] => (During(part), 2),
        [{ Is: Meaning.Morning or Meaning.Midday or Meaning.Evening } part, ..] => (During(part), 1),
        _ => Time(items, isSaid: false),
    };

    private static (Part? Part, int Length) Time(ReadOnlySpan<Item> items, bool isSaid) =>
        OnTheClock(items, isSaid) is (Part.When { Time: { Hour: > 0 and < 12 } time }, var length)
        && items[length..] is [{ Is: Meaning.Pm }, ..]
            ? (new Part.When(time.PlusHours(12)), length + 1)
            : OnTheClock(items, isSaid) is (Part.When when, var taken) && items[taken..] is [{ Is: Meaning.Am }, ..] ? (when, taken + 1)
            : OnTheClock(items, isSaid);

    private static (Part? Part, int Length) OnTheClock(ReadOnlySpan<Item> items, bool isSaid) => items switch
    {
        [{ Clock: { } minutes }, { Is: Meaning.Am or Meaning.Pm } half, ..] => (At(minutes, half), 2),
        [{ Clock: { } minutes }, { Is: Meaning.Clock }, ..] => (At(minutes), 2),
        [{ Clock: { } minutes }, ..] => (At(minutes), 1),
        [{ Number: { } hour }, { Is: Meaning.Am or Meaning.Pm } half, ..] => (At(Minutes(hour), half), 2),
        [{ Number: { } hour }, { Is: Meaning.Clock }, { Is: Meaning.Am or Meaning.Pm } half, ..] => (At(Minutes(hour), half), 3),
        [{ Number: { } hour }, { Is: Meaning.Clock } or { Unit: Unit.Hours },
        { Number: >= 0 and < 60 and var minute, Breaks: false }, ..] =>
            (At((int)(hour * 60 + minute)), 3),
        [{ Number: { } hour }, { Is: Meaning.Clock }, ..] => (At(Minutes(hour)), 2),
        [{ Number: { } hour }, { Unit: Unit.Hours, Text: "h", Follows: true }, ..] when hour == decimal.Truncate(hour) =>
            (At(Minutes(hour)), 2),
        [{ Is: Meaning.Half }, { Is: Meaning.Past }, { Number: { } hour }, ..] => (At((int)hour * 60 + 30), 3),
        [{ Is: Meaning.HalfBefore }, { Number: { } hour }, ..] => (At((int)hour * 60 - 30), 2),
        [{ Is: Meaning.Half }, { Is: Meaning.Before }, { Number: { } hour }, ..] => (At((int)hour * 60 - 30), 3),
        [{ Is: Meaning.Quarter }, { Is: Meaning.Past }, { Number: { } hour }, ..] => (At((int)hour * 60 + 15), 3),
        [{ Is: Meaning.Quarter }, { Is: Meaning.Before or Meaning.To }, { Number: { } hour }, ..] => (At((int)hour * 60 - 15), 3),
        [{ Number: { } minute }, { Is: Meaning.Past }, { Number: { } hour }, ..] => (At((int)(hour * 60 + minute)), 3),
        [{ Number: { } minute }, { Is: Meaning.Before or Meaning.To }, { Number: { } hour }, ..] => (At((int)(hour * 60 - minute)), 3),
        [{ Number: { } hour }, { Is: Meaning.And }, { Is: Meaning.Half }, ..] => (At((int)hour * 60 + 30), 3),
        [{ Number: { } hour }, { Is: Meaning.And }, { Is: Meaning.Quarter }, ..] => (At((int)hour * 60 + 15), 3),
        [{ Number: { } hour }, { Is: Meaning.Before or Meaning.Minus }, { Is: Meaning.Quarter }, ..] => (At((int)hour * 60 - 15), 3),
        [{ Number: { } hour }, { Is: Meaning.In }, { Is: Meaning.Morning or Meaning.Midday or Meaning.Evening }, ..] =>
            (At(Minutes(hour)), 1),
        [{ Number: { } hour }, { Is: Meaning.Morning or Meaning.Midday or Meaning.Evening or Meaning.Tonight }, ..] =>
            (At(Minutes(hour)), 1),
        [{ Is: Meaning.Noon }, ..] => (At(12 * 60), 1),
        [{ Is: Meaning.Midnight }, ..] => (At(0), 1),
        [{ Number: { } hour }, ..] when isSaid => (At(Minutes(hour)), 1),
        _ => default,
    };

    /// <summary>"7.30" is half past seven.</summary>
    private static int Minutes(decimal hour) => (int)decimal.Truncate(hour) * 60 + (int)(hour % 1 * 100);

    private static Part At(int minutes, Item? half = null)
    {
        if (half?.Is is Meaning.Pm && minutes is >= 60 and < 12 * 60)
            minutes += 12 * 60;
        else if (half?.Is is Meaning.Am && minutes is >= 12 * 60 and < 13 * 60)
            minutes -= 12 * 60;
        return minutes is >= 0 and < 24 * 60 && (half is null || minutes >= 0)
            ? new Part.When(new LocalTime(minutes / 60, minutes % 60))
            : new Part.Doubts(Ask.When);
    }

    private static Part.DuringDay During(Item part) => new(part.Is switch
    {
        Meaning.Morning => Daytime.Morning,
        Meaning.Midday => Daytime.Midday,
        _ => Daytime.Evening,
    });
}
