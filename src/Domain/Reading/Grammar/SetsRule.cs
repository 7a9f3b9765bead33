using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"10", "3x10", "10/10/8", "L10 R8", "8 of 10", "45s", "10 @ 12kg", "12kg x 10", "+2": one set, or several.</summary>
internal static class SetsRule
{
    /// <summary>A number up to here after @ is an effort, above it a load.</summary>
    private const int TopEffort = 10;

    /// <summary>"One short of twelve": items.</summary>
    private const int OfLength = 4;

    /// <summary>So many "left" may be those that would have been possible.</summary>
    private const int FewLeft = 5;

    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation)
    {
        if (!situation.CanLog || IsTimeOfDay(items))
            return default;
        return Labelled(items, situation) is { Part: not null } labelled ? labelled
            : Several(items, situation) is { Part: not null } several ? several
            : Listed(items, situation) is { Part: not null } listed ? listed
            : Relative(items, situation) is { Part: not null } relative ? relative
            : WithLoad(items, situation);
    }

    /// <summary>"Set 1: 10", "3 sets" and nothing more; "in 10", "10+2" and "2 easy" are no sets.</summary>
    private static (Part? Part, int Length) Labelled(ReadOnlySpan<Item> items, Context situation) => items switch
    {
        [{ Count: > 1 and <= 9 and var n }, { Is: Meaning.Sets }, .. var rest] when IsList(rest, n) => (new Part.Aside(), 2),
        [{ Is: Meaning.Sets }, { Count: >= 1 and <= 9 }, { Is: Meaning.Told }, var next, ..] when IsAmount(next) => (new Part.Aside(), 2),
        [{ Is: Meaning.Sets }, { Count: >= 1 and <= 9 }, var next, ..]
            when IsAmount(next) || next.Is is Meaning.Done or Meaning.Easy or Meaning.Hard or Meaning.Good => (new Part.Aside(), 2),
        [{ Is: Meaning.Sets }, { Count: { } }, ..] => (new Part.Doubts(Ask.HowMany), 2),
        [{ Count: { } }, { Is: Meaning.Ordinal }, { Is: Meaning.Sets }, ..] => (new Part.Aside(), 3),
        [{ Is: Meaning.Done or Meaning.All or Meaning.AllDone }, { Count: { } n }, { Is: Meaning.Sets }, .. var rest]
            when n == situation.SetsLeft && !IsDose(rest) =>
            (new Part.AsPrescribed(true), 3 + (rest is [{ Is: Meaning.Done }, ..] ? 1 : 0)),
        [{ Number: not null }, { Is: Meaning.To }, { Number: not null }, ..] => (new Part.Doubts(Ask.HowMany), 3),
        [{ Is: Meaning.Total }, ..] when situation.Sided => (new Part.Doubts(Ask.WhichSide), 1),
        [{ Is: Meaning.Total }, ..] => (new Part.Aside(), 1),
        [{ Is: Meaning.More }, { Is: Meaning.Sets }, { Is: Meaning.Of }, { Number: not null }, ..] => (new Part.Aside(), 3),
        [{ Is: Meaning.Another }, { Is: Meaning.Sets }, { Is: Meaning.Of }, { Number: not null }, ..] => (new Part.Aside(), 3),
        [{ Is: Meaning.Another }, { Number: not null }, .. var rest] when rest is not [{ Unit: not Unit.Reps }, ..] =>
            (new Part.Aside(), 1),
        [{ Number: not null }, { Is: Meaning.To }, ..]
            or [{ Number: not null, IsWord: false }, { Is: Meaning.Aside, Follows: true, Breaks: false }, ..] =>
            (new Part.Doubts(Ask.HowMany), 2),
        [{ Is: Meaning.Ended }, { Is: Meaning.At or Meaning.Past or Meaning.In }, { Count: { } n }, ..] => (new Part.Sets([new(n, n)]), 3),
        [{ Is: Meaning.At or Meaning.Past or Meaning.In }, { Count: { } n }, { Is: Meaning.Ended }, ..] => (new Part.Sets([new(n, n)]), 3),
        [{ Is: Meaning.Ended }, ..] or [{ Is: Meaning.Another }] => (new Part.Aside(), 1),
        [{ Count: { } n }, { Is: Meaning.Sets }, { Is: Meaning.Done or Meaning.AllDone }, ..] when n == situation.SetsLeft =>
            (new Part.AsPrescribed(true), 3),
        [{ Is: Meaning.Sets }, { Is: Meaning.Done }, ..] => (new Part.AsPrescribed(false), 2),
        [{ Is: Meaning.Sets }, { Is: Meaning.Of }, ..] => (new Part.Aside(), 2),
        [{ Is: Meaning.Sets }, ..] => (new Part.Aside(), 1),
        [{ Number: 2, IsWord: false }, { Is: Meaning.Easy or Meaning.Hard, Breaks: false, Follows: true }, ..] =>
            (new Part.Doubts(Ask.HowMany), 2),
        [{ Is: Meaning.In }, { Number: not null }, .. var rest] when rest is not [{ Is: Meaning.Failed }, ..] =>
            (new Part.Doubts(Ask.WhatDoYouMean), 2),
        [{ Number: not null }, { Is: Meaning.Plus }, { Number: not null }, ..] when Quantities.Load(items[1..]).Length == 0 =>
            (new Part.Doubts(Ask.HowMany), 3),
        _ => default,
    };

    /// <summary>"3x10", "2 sets of 10 @ 12 kg", "3 x 30 s".</summary>
    private static (Part? Part, int Length) Several(ReadOnlySpan<Item> items, Context situation)
    {
        if (Quantities.Load(items).Length > 0)
            return default;
        var (sets, head) = items switch
        {
            [{ Count: not null }, { Is: Meaning.Sets }, { Count: > 1 and <= 9 }, { Count: not null }, .. var rest]
                when rest is not [{ Unit: not null }, ..] => default,
            [
            { Count: { } n },
            { Is: Meaning.Sets },
            { Is: Meaning.Of or Meaning.Times or Meaning.At or Meaning.AtSign or Meaning.For or Meaning.With },
            { Number: not null, Follows: true },
                ..
            ] => (n, 3),
            [{ Count: > 1 and <= 9 and var n }, { Is: Meaning.Sets }, .. var rest] when IsList(rest, n) => default,
            [{ Count: { } n }, { Is: Meaning.Sets }, ..] => (n, 2),
            [
            { Count: { } n, Text: not "*" },
            { Is: Meaning.Times },
            { Number: not null } or { Clock: not null } or { Unit: not null } or { Is: Meaning.Half },
                ..
            ] => (n, 2),
            _ => default,
        };
        if (head == 0 || Quantities.Load(items[head..]).Length > 0)
            return head > 0 && items[1].Is is Meaning.Sets ? (new Part.Doubts(Ask.HowMany), head) : default;
        var (set, taken) = One(items[head..], situation);
        if (set is null || sets < 1 || sets > situation.SetsLeft)
            return (new Part.Doubts(situation.Load is null ? Ask.HowMany : Ask.WhichIsTheLoad), head + taken);
        var (load, tail) = LoadAfter(items[(head + taken)..]);
        return (new Part.Sets([.. Enumerable.Repeat(set with { Load = load }, sets)]), head + taken + tail);
    }

    /// <summary>"10/10/8", "10-10-8": three or more; two could be many things.</summary>
    private static (Part? Part, int Length) Listed(ReadOnlySpan<Item> items, Context situation)
    {
        var separator = items is [{ Number: not null }, { Is: Meaning.Slash or Meaning.Minus } between, { Number: not null }, ..]
            ? between.Is
            : null;
        if (separator is null)
            return default;
        var counts = ImmutableArray.Create(items[0].Count);
        var length = 1;
        while (items[length..] is [var next, { Number: not null } number, ..] && next.Is == separator)
            (counts, length) = (counts.Add(number.Count), length + 2);
        var (load, tail) = LoadAfter(items[length..]);
        return counts.Length > 2 && counts.All(count => count is not null)
            ? (new Part.Sets([.. counts.Select(count => new SetSaid(count, count, load))]), length + tail)
            : separator is Meaning.Minus ? (new Part.Doubts(Ask.HowMany), length)
            : default;
    }

    /// <summary>"+2", "two less", "did 2 more": against the last set, or what was asked.</summary>
    private static (Part? Part, int Length) Relative(ReadOnlySpan<Item> items, Context situation)
    {
        var (change, length) = items switch
        {
            [{ Is: Meaning.Plus }, { Count: { } n }, { Unit: Unit.Reps or Unit.Seconds }, ..] => (n, 3),
            [{ Is: Meaning.Plus }, { Count: { } n }, .. var rest] when rest is not [{ Unit: not null }, ..] => (n, 2),
            [{ Is: Meaning.Done }, { Count: { } n }, { Is: Meaning.More }, .. var rest] when rest is not [{ Is: Meaning.InReserve }, ..] =>
                (n, 3),
            [{ Count: { } n }, { Is: Meaning.Less }, .. var rest] when rest is not [{ Is: Meaning.Of }, ..] => (-n, 2),
            [{ Count: { } n }, { Is: Meaning.Minus, IsWord: true }, .. var rest] when rest is not [{ Number: not null }, ..] => (-n, 2),
            [{ Count: { } n }, { Unit: Unit.Reps or Unit.Seconds }, { Is: Meaning.Less }, ..] => (-n, 3),
            [{ Count: { } n }, { Is: Meaning.Less }, { Is: Meaning.Of }, { Count: { } from }, ..] => (from - n, OfLength),
            _ => default,
        };
        if (length == 0)
            return items is [{ Number: not null }, { Is: Meaning.More }, ..] ? (new Part.Doubts(Ask.HowMany), 2) : default;
        if (length == OfLength)
            return (new Part.Sets([new(change, change)]), length);
        var (left, right) = (situation.Last?.Left ?? situation.Aim, situation.Last?.Right ?? situation.Aim);
        return (new Part.Sets([new(left + change, right + change)]), length);
    }

    /// <summary>"10 @ 12kg", "12kg x 10", "10x12kg", "12 kg" alone, "10" alone.</summary>
    private static (Part? Part, int Length) WithLoad(ReadOnlySpan<Item> items, Context situation)
    {
        var (first, head) = Quantities.Load(items);
        if (first is not null)
        {
            if (IsRaise(items, first, situation))
                return (new Part.Doubts(Ask.WhichIsTheLoad), head);
            var joint = items[head..] is
                [{ Is: Meaning.Times or Meaning.For or Meaning.Slash }, { Number: not null } or { Is: Meaning.Left or Meaning.Right }, ..]
                ? 1
                : 0;
            if (Several(items[(head + joint)..], situation) is (Part.Sets sets, var length))
                return (new Part.Sets([.. sets.Done.Select(set => set with { Load = first })]), head + joint + length);
            return One(items[(head + joint)..], situation) is ({ } said, var taken)
                ? (new Part.Sets([said with { Load = first }]), head + joint + taken)
                : (new Part.Sets([new(null, null, first)]), head);
        }
        if (items is [{ Is: Meaning.Times, Text: not "*" }, { Number: not null }, ..])
            return One(items[1..], situation) is ({ } times, var counted) ? (new Part.Sets([times]), counted + 1) : default;

        var (set, one) = One(items, situation);
        if (set is null)
            return one > 0 ? (new Part.Doubts(NamesASide(items[..one]) ? Ask.WhichSide : Ask.HowMany), one) : default;
        var (load, tail) = LoadAfter(items[one..]);
        if (load is null && situation.Load is not null && Named(items[one..]) is ({ } named, var words))
            return (new Part.Sets([set with { Load = named }]), one + words);
        if (load is null && situation.Load is not null
            && items[one..] is [{ Is: Meaning.AtSign or Meaning.At or Meaning.With }, { Number: { } kilograms }, .. var rest]
            && rest is not [{ Unit: not null }, ..])
            return kilograms > TopEffort
                ? (new Part.Sets([set with { Load = new(kilograms, LoadUnit.Kg) }]), one + 2)
                : (new Part.Doubts(Ask.WhichIsTheLoad), one + 2);
        return load is not null && IsRaise(items[one..], load, situation)
            ? (new Part.Doubts(Ask.WhichIsTheLoad), one + tail)
            : (new Part.Sets([set with { Load = load }]), one + tail);
    }

    /// <summary>"With the 12s": the dumbbells of that weight.</summary>
    private static (LoadSaid? Load, int Length) Named(ReadOnlySpan<Item> items) => items switch
    {
        [{ Is: Meaning.With }, { Number: { } n }, { Unit: Unit.Seconds, Text: "s", Follows: true }, ..] => (new(n, LoadUnit.Kg), 3),
        [{ Is: Meaning.With }, { Number: { } n }, { Is: Meaning.Ones }, ..] => (new(n, LoadUnit.Kg), 3),
        [{ Is: Meaning.With }, { Is: Meaning.Of }, { Number: { } n }, .. var rest] when rest is not [{ Unit: not null }, ..] =>
            (new(n, LoadUnit.Kg), 3),
        _ => default,
    };

    /// <summary>"+2.5 kg" where 12 are asked may be all of it, or more than that.</summary>
    private static bool IsRaise(ReadOnlySpan<Item> items, LoadSaid load, Context situation) =>
        items[0].Is is Meaning.Plus && load.Weight is { } more && situation.Load is { } due && more.Value * 2 < due.Value;

    private static (LoadSaid? Load, int Length) LoadAfter(ReadOnlySpan<Item> items)
    {
        var joint = items is [{ Is: Meaning.At or Meaning.AtSign or Meaning.With or Meaning.Times or Meaning.For }, ..] ? 1 : 0;
        return Quantities.Load(items[joint..]) is ({ } load, var length) && (joint > 0 || !items[0].Breaks)
            ? (load, joint + length)
            : default;
    }

    /// <summary>One set without its load: nothing, with a length, where it is not clear which.</summary>
    private static (SetSaid? Set, int Length) One(ReadOnlySpan<Item> items, Context situation)
    {
        if (!situation.Sided && items is [{ Count: { } reps }, { Is: Meaning.Right, Text: "r", Follows: true }, ..])
            return (new(reps, reps), 2);
        var (side, said, length) = Side(items, situation);
        if (side is { } first)
        {
            if (!situation.Sided)
                return (null, length);
            var joint = items[length..] is [{ Is: Meaning.And or Meaning.Slash or Meaning.Minus }, ..] ? 1 : 0;
            var (other, second, more) = Side(items[(length + joint)..], situation);
            if (other is null && said <= FewLeft && items[length - 1].Is is Meaning.Left)
                return (null, length);
            return other is { } && other != first
                ? (first is Meaning.Left ? new(said, second) : new(second, said), length + joint + more)
                : (first is Meaning.Left ? new(said, null) : new(null, said), length);
        }
        (var amount, length) = Amount(items, situation);
        if (length == 0)
            return items is [{ Is: Meaning.Each or Meaning.Both }, .. var after] && Amount(after, situation) is ({ } each, var taken)
                ? (new(each, each), taken + 1)
                : default;
        if (amount is not { } n)
            return (null, length);
        return items[length..] switch
        {
            [{ Is: Meaning.Slash or Meaning.Of }, { Is: not (Meaning.Each or Meaning.Both or Meaning.Muscle) }, ..] =>
                Of(n, items, length, situation),
            [{ Is: Meaning.Each or Meaning.Both, Breaks: false }, ..] => (new(n, n), length + 1),
            [{ Is: Meaning.Slash, Breaks: false }, { Is: Meaning.Each or Meaning.Both or Meaning.Muscle }, ..] => (new(n, n), length + 2),
            [{ Is: Meaning.Times, Text: not "*" }, .. var rest]
                when rest is not [{ Number: not null }, ..] && Quantities.Load(rest).Length == 0 => (new(n, n), length + 1),
            _ => (new(n, n), length),
        };
    }

    /// <summary>"10/8" is left and right where there are sides; "8/10", "8 of 10" is 8 where 10 were asked.</summary>
    private static (SetSaid?, int) Of(int n, ReadOnlySpan<Item> items, int length, Context situation)
    {
        if (Amount(items[(length + 1)..], situation) is not ({ } other, var more))
            return items[length].Is is Meaning.Of && items[(length + 1)..] is not [{ Number: not null }, ..]
                ? (new(n, n), length + 1)
                : (null, length + 1);
        length += 1 + more;
        return situation.Sided && items[length - more - 1].Is is Meaning.Slash ? (new(n, other), length)
            : other == situation.Aim && n <= other ? (new(n, n), length)
            : (null, length);
    }

    private static (Meaning? Side, int Amount, int Length) Side(ReadOnlySpan<Item> items, Context situation)
    {
        if (items is [{ Is: Meaning.Left or Meaning.Right } before, .. var rest] && Amount(rest, situation) is ({ } after, var length))
            return (before.Is, after, length + 1);
        if (items is [{ Is: Meaning.Left or Meaning.Right } named, { Is: Meaning.Only }, .. var few]
            && Amount(few, situation) is ({ } only, var more))
            return (named.Is, only, more + 2);
        return Amount(items, situation) is ({ } n, var taken)
            && items[taken..] is [{ Is: Meaning.Left or Meaning.Right, Breaks: false } side, .. var next]
            && !next.StartsWithBody()
            && !(side.Is is Meaning.Left && !situation.Sided)
            ? (side.Is, n, taken + 1)
            : default;
    }

    /// <summary>How many, or how many seconds; nothing, with a length, for a number that is neither.</summary>
    private static (int? Amount, int Length) Amount(ReadOnlySpan<Item> items, Context situation)
    {
        var (seconds, length) = Quantities.Time(items);
        var isHold = situation.Measure is Measure.Seconds;
        if (length > 0)
            return (isHold && seconds == decimal.Truncate(seconds) ? (int)seconds : null, length);
        return items switch
        {
            [{ Number: not null }, { Unit: Unit.Other } or { Is: Meaning.Ordinal }, ..] => (null, 2),
            [{ Number: not null } number, { Unit: Unit.Reps }, ..] => (isHold ? null : number.Count, 2),
            [{ IsWord: true, Number: 1 }]
                or
                [
                { IsWord: true, Number: 1 },
                { Unit: null, Number: null, Is: not (Meaning.Each or Meaning.Left or Meaning.Right) },
                    ..
                ] => (null, 1),
            [{ Number: not null } number, ..] => (number.Count, 1),
            _ => default,
        };
    }

    private static bool StartsWithBody(this ReadOnlySpan<Item> items) => items is [{ IsBody: true } or { Is: Meaning.Pain }, ..];

    private static bool NamesASide(ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
            if (item.Is is Meaning.Left or Meaning.Right)
                return true;
        return false;
    }

    private static bool IsAmount(Item item) => item.Number is not null || item.Clock is not null;

    /// <summary>Whether so many amounts follow, one for each set: "2 sets: 12, 11".</summary>
    private static bool IsList(ReadOnlySpan<Item> items, int sets)
    {
        var amounts = 0;
        foreach (var item in items)
            if (item.Number is not null)
                amounts++;
            else if (item.Is is not Meaning.And)
                break;
        return amounts == sets && sets > 1;
    }

    private static bool IsDose(ReadOnlySpan<Item> items) =>
        items is [{ Is: Meaning.Of or Meaning.Times }, ..] or [{ Number: not null }, ..];

    private static bool IsTimeOfDay(ReadOnlySpan<Item> items) => items switch
    {
        [{ Number: not null } or { Clock: not null }, { Is: Meaning.Am or Meaning.Pm or Meaning.Clock }, ..] => true,
        _ => false,
    };
}
