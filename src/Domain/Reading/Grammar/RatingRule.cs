using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"RPE 8", "@8", "RIR 2", "2 left in the tank", "could have done 3 more".</summary>
internal static class RatingRule
{
    /// <summary>RPE and reps in reserve go up to here.</summary>
    private const int Top = 10;

    /// <summary>More reps than that "left" are rather those that are still to do.</summary>
    private const int MostLeft = 5;

    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation) => items switch
    {
        [{ Is: Meaning.AtSign }, { Is: Meaning.Rpe }, { Number: { } n }, .. var rest] => Rpe(n, 3 + OfTop(rest)),
        [{ Is: Meaning.Rpe }, { Is: Meaning.Of }, { Number: { } n }, .. var rest] => Rpe(n, 3 + OfTop(rest)),
        [{ Is: Meaning.Rpe }, { Number: { } n }, { Is: Meaning.Minus }, { Number: not null }, ..] =>
            (new Part.Doubts(Ask.WhatDoYouMean), 4),
        [{ Is: Meaning.Rpe }, { Number: { } n }, .. var rest] => Rpe(n, 2 + OfTop(rest)),
        [{ Number: { } n }, { Is: Meaning.Slash or Meaning.Of }, { Number: Top }, { Is: Meaning.Rpe }, ..] => Rpe(n, 4),
        [{ Number: { } n }, { Is: Meaning.Rpe, Breaks: false }, .. var rest]
            when rest is not [{ Number: not null } or { Is: Meaning.Of }, ..] =>
            Rpe(n, 2),
        [{ Is: Meaning.AtSign }, { Number: { } n and <= Top }, .. var rest] when rest is not [{ Unit: not null }, ..] =>
            Rpe(n, 2 + OfTop(rest)),

        [{ Is: Meaning.Rir }, { Number: { } n }, { Is: Meaning.Minus }, { Number: not null }, ..] =>
            (new Part.Doubts(Ask.WhatDoYouMean), 4),
        [{ Is: Meaning.Rir }, { Number: { } n }, ..] => Rir(n, 2),
        [{ Number: { } n }, { Is: Meaning.Rir, Breaks: false }, .. var rest] when rest is not [{ Number: not null }, ..] => Rir(n, 2),
        [{ Is: Meaning.CouldHave }, { Number: { } n }, .. var rest] => Rir(n, 2 + Tail(rest)),
        [{ Is: Meaning.More or Meaning.Have }, { Number: { } n }, { Is: Meaning.InReserve }, ..] => Rir(n, 3),
        [{ Is: Meaning.More or Meaning.Have }, { Number: { } n }, { Unit: Unit.Reps }, { Is: Meaning.InReserve }, ..] => Rir(n, 4),
        [{ Number: { } n }, { Is: Meaning.InReserve }, ..] => Rir(n, 2),
        [{ Number: { } n }, { Is: Meaning.More }, { Is: Meaning.Told }, { Is: Meaning.InReserve }, ..] => Rir(n, 4),
        [{ Number: { } n }, { Unit: Unit.Reps } or { Is: Meaning.More or Meaning.Left }, { Is: Meaning.InReserve or Meaning.Left }, ..]
            when !Sided(items[2], situation) =>
            Rir(n, 3),
        [{ Number: { } n }, { Is: Meaning.More }, { Unit: Unit.Reps }, { Is: Meaning.InReserve or Meaning.Left }, ..]
            when !Sided(items[3], situation) =>
            Rir(n, 4),
        [{ Number: { } n }, { Unit: Unit.Reps }, { Is: Meaning.More or Meaning.Left }, { Is: Meaning.InReserve }, ..] => Rir(n, 4),
        [{ Is: Meaning.Have }, { Number: <= MostLeft and var n }, { Is: Meaning.More or Meaning.Left }, .. var rest]
            when !Sided(items[2], situation) && rest is not [{ Unit: not (null or Unit.Reps) }, ..] =>
            Rir(n, 3),
        [{ Number: <= MostLeft and var n }, { Is: Meaning.Left, Breaks: false }, .. var rest]
            when !situation.Sided && situation.CanLog
                && rest is not [{ Number: not null } or { IsBody: true } or { Is: Meaning.Pain }, ..] =>
            Rir(n, 2),
        [{ Is: Meaning.NothingLeft }, ..] => Rir(0, 1),
        _ => default,
    };

    private static (Part?, int) Rpe(decimal value, int length) =>
        (value is >= 1 and <= Top && value * 2 == decimal.Truncate(value * 2)
            ? new Part.Rpe(value)
            : new Part.Doubts(Ask.IsThatRight), length);

    private static (Part?, int) Rir(decimal value, int length) =>
        (value is >= 0 and <= Top && value == decimal.Truncate(value) ? new Part.Rir(value) : new Part.Doubts(Ask.IsThatRight), length);

    private static bool Sided(Item left, Context situation) => left.Is is Meaning.Left && situation.Sided;

    private static int OfTop(ReadOnlySpan<Item> items) => items is [{ Is: Meaning.Slash or Meaning.Of }, { Number: Top }, ..] ? 2 : 0;

    private static int Tail(ReadOnlySpan<Item> items)
    {
        var length = 0;
        while (length < items.Length
            && (items[length] is { Unit: Unit.Reps } or { Is: Meaning.More or Meaning.InReserve or Meaning.Left or Meaning.Done }
                && !items[length].Breaks))
            length++;
        return length;
    }
}
