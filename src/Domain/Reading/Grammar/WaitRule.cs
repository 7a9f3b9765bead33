using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"Wait 2 min", "5 more minutes", "in an hour", "only 20 minutes": time to wait, until later, or that is left.</summary>
internal static class WaitRule
{
    /// <summary>From here on a time is a session's, not a hold's or a rest's, seconds.</summary>
    private const int ShortestSession = 300;

    /// <summary>Within a session nobody puts off for less than this, seconds: it is a longer rest.</summary>
    private const int LongestWait = 1200;

    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation)
    {
        var inSession = situation.Place is Place.Set or Place.Rest;
        switch (items)
        {
            case [{ Is: Meaning.Wait }, { Is: Meaning.For or Meaning.More or Meaning.Only }, .. var rest]
                when Quantities.Time(rest) is (var time, var length and > 0):
                return (Put(time, inSession), 2 + length + More(rest[length..]));
            case [{ Is: Meaning.Wait or Meaning.Pause }, .. var rest] when Quantities.Time(rest) is (var time, var length and > 0):
                return (Put(time, inSession), 1 + length + More(rest[length..]));
            case [{ Is: Meaning.Wait }, { Number: not null }, .. var rest] when rest is not [{ Is: Meaning.More }, ..]:
                return (new Part.Doubts(Ask.HowMany), 2);
            case [{ Is: Meaning.Done or Meaning.Stop }, { Is: Meaning.In }, .. var rest]
                when inSession && Session(rest) is (var time, var length and > 0):
                return (Shorten(time), 2 + length);
            case [{ Is: Meaning.In }, .. var rest]
                when inSession && Session(rest) is (var time, var length and > 0)
                    && rest[length..] is [{ Is: Meaning.Ready or Meaning.Stop }, ..]:
                return (Shorten(time), 2 + length);
            case [{ Is: Meaning.Another }, { Number: not null }, { Unit: Unit.Seconds or Unit.Minutes or Unit.Hours }, ..]:
                return (Put(Quantities.Time(items[1..]).Seconds, inSession), 3);
            case [{ Is: Meaning.Another }, { Unit: Unit.Minutes or Unit.Hours, IsWord: true } unit, ..]:
                return (Put(Quantities.Time(items[1..]).Seconds, inSession), 2);
            case [{ Is: Meaning.In }, .. var rest] when Quantities.Time(rest) is (var time, var length and > 0) && rest[0].Clock is null:
                return (Put(time, inSession), 1 + length);
            case [{ Is: Meaning.Later or Meaning.Move }, { Is: Meaning.In or Meaning.For }, .. var rest]
                when Quantities.Time(rest) is (var time, var length and > 0) && rest[0].Clock is null:
                return (Put(time, inSession), 2 + length);
            case [{ Is: Meaning.Later or Meaning.Move }, .. var rest]
                when Quantities.Time(rest) is (var time, var length and > 0) && rest[0].Clock is null:
                return (Put(time, inSession), 1 + length);
            case [{ Number: { } n }, { Is: Meaning.More }, { Unit: Unit.Seconds or Unit.Minutes or Unit.Hours }, ..]:
                return (
                    Put(Quantities.Time([items[0], items[2]]).Seconds, inSession),
                    3 + (items is [_, _, _, { Is: Meaning.Wait or Meaning.Pause }, ..] ? 1 : 0));
            case [{ Is: Meaning.More }, { Number: not null }, { Unit: Unit.Seconds or Unit.Minutes or Unit.Hours }, ..]:
                return (Put(Quantities.Time(items[1..]).Seconds, inSession), 3);
            case [{ Is: Meaning.Plus }, .. var rest]
                when !Holds(situation) && Quantities.Time(rest) is (var time, var length and > 0) && rest[0].Clock is null:
                return (situation.Place is Place.Rest ? Put(time, true) : new Part.Doubts(Ask.WhatDoYouMean), 1 + length);
            case [{ Is: Meaning.Only or Meaning.Have }, { Is: Meaning.Only or Meaning.Have or Meaning.Done }, .. var rest]
                when Session(rest) is (var time, var length and > 0):
                return (Shorten(time), 2 + length + Left(rest[length..]));
            case [{ Is: Meaning.Only or Meaning.Have }, .. var rest] when Session(rest) is (var time, var length and > 0):
                return (Shorten(time), 1 + length + Left(rest[length..]));
            case [{ Is: Meaning.ShortOfTime }, ..]:
                return Session(items[1..]) is (var left, var more and > 0)
                    ? (Shorten(left), 1 + more + Left(items[(1 + more)..]))
                    : (new Part.Wants(Wish.Shorten), 1);
        }
        if (situation.Place is Place.Reminder && Quantities.Time(items) is (var lasting and >= 3600, var all and > 0)
            && all == items.Length && items[0].Clock is null)
            return (Put(lasting, inSession), all);
        if (Quantities.Time(items) is (var seconds, var taken and > 0) && items[0].Clock is null
            && items[taken..] is [var next, ..] && !next.Breaks)
        {
            if (next is { Is: Meaning.Later } || (next is { Is: Meaning.More or Meaning.Wait or Meaning.Pause } && !Holds(situation)))
                return (Put(seconds, inSession), taken + 1);
            if (seconds >= ShortestSession && Left(items[taken..]) is var tail and > 0)
                return (Shorten(seconds), taken + tail);
        }
        return default;
    }

    private static (decimal, int) Session(ReadOnlySpan<Item> items) =>
        Quantities.Time(items) is ( >= ShortestSession, > 0) time && items[0].Clock is null ? time : default;

    private static Part.Wants Put(decimal seconds, bool inSession) =>
        new(inSession && seconds <= LongestWait ? Wish.Wait : Wish.Later, Minutes(seconds));

    private static Part.Wants Shorten(decimal seconds) => new(Wish.Shorten, Minutes(seconds));

    /// <summary>Minutes, to the hundredth.</summary>
    private static decimal Minutes(decimal seconds) => decimal.Round(seconds / 60, 2) / 1.00m;

    private static bool Holds(Context situation) => situation is { Place: Place.Set, Measure: Measure.Seconds };

    private static int More(ReadOnlySpan<Item> items) => items is [{ Is: Meaning.More, Breaks: false }, ..] ? 1 : 0;

    private static int Left(ReadOnlySpan<Item> items) => items is [{ Is: Meaning.Left or Meaning.Only or Meaning.ShortOfTime }, ..] ? 1 : 0;
}
