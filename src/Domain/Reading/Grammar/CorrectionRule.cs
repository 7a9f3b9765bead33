using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>"Actually 8", "oops 8 not 10", "8 instead of 10", "*8": what the number replaces is judged with the rest.</summary>
internal static class CorrectionRule
{
    public static (Part? Part, int Length) Read(ReadOnlySpan<Item> items, Context situation) => items switch
    {
        [{ Is: Meaning.Actually }, ..] => (new Part.Corrects(), 1),
        [{ Is: Meaning.Told }, .. var rest] when IsOfLast(situation) && IsAmount(rest) => (new Part.Corrects(), 1),
        [{ Is: Meaning.Told }, { Is: Meaning.Only or Meaning.Of }, .. var rest] when IsOfLast(situation) && IsAmount(rest) =>
            (new Part.Corrects(), 2),
        [{ Is: Meaning.Oops or Meaning.Undo or Meaning.No }, .. var rest] when IsAmount(rest) => (new Part.Corrects(), 1),
        [{ Is: Meaning.Oops or Meaning.Undo or Meaning.No }, { Is: Meaning.Only or Meaning.Done }, .. var rest] when IsAmount(rest) =>
            (new Part.Corrects(), 2),
        [{ Is: Meaning.Oops or Meaning.No }, { Is: Meaning.Wait }, { Number: not null, Breaks: true }, .. var rest]
            when rest is not [{ Unit: Unit.Minutes or Unit.Seconds }, ..] => (new Part.Corrects(), 2),
        [{ Is: Meaning.Oops }, { Is: Meaning.Actually }, ..] => (new Part.Corrects(), 2),
        [{ Is: Meaning.Times, Text: "*" }, { Number: not null, Follows: true }, ..]
            or [{ Is: Meaning.Times, Text: "*" }] => (new Part.Corrects(), 1),
        [{ Is: Meaning.Instead }, { Number: not null }, ..] => (situation.Last is null ? new Part.Aside() : new Part.Rejects(), 2),
        [{ Is: Meaning.Not }, { Number: not null, Breaks: true }, ..] => (new Part.Corrects(), 1),
        [{ Is: Meaning.Not }, { Number: not null }, { Unit: not null }, ..] => (new Part.Rejects(), 3),
        [{ Is: Meaning.Not }, { Number: not null }, .. var rest] when !IsRated(rest) => (new Part.Rejects(), 2),
        _ => default,
    };

    /// <summary>In a rest "those were 8" is about the set before it.</summary>
    private static bool IsOfLast(Context situation) => situation is { Place: Place.Rest, Last: not null };

    private static bool IsAmount(ReadOnlySpan<Item> items) =>
        items is [{ Number: not null }, .. var rest] && rest is not [{ Is: Meaning.More }, ..]
        || items is [{ Is: Meaning.Left or Meaning.Right }, { Number: not null }, ..]
        || items is [{ Clock: not null }, ..];

    private static bool IsRated(ReadOnlySpan<Item> items) =>
        items is [{ Is: Meaning.Left or Meaning.More or Meaning.InReserve or Meaning.Rir or Meaning.Rpe }, ..];
}
