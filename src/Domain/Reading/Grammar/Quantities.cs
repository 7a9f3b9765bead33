using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>Lengths of time and loads: what a number and its unit are together.</summary>
internal static class Quantities
{
    private const int Minute = 60, Hour = 3600;

    /// <summary>"45s", "1 min", "1m10s", "1:15", "a minute and a half", "1 ½ hours": seconds, and how many items that took.</summary>
    public static (decimal Seconds, int Length) Time(ReadOnlySpan<Item> items) => items switch
    {
        [{ Clock: { } clock }, { Unit: Unit.Minutes or Unit.Hours } unit, ..] => (clock * (unit.Unit is Unit.Hours ? Minute : 1), 2),
        [{ Clock: { } clock }, ..] => (clock, 1),
        [{ Number: { } min }, { Unit: Unit.Minutes }, { Is: Meaning.And }, { Number: < Minute and var s }, { Unit: Unit.Seconds }, ..] =>
            (min * Minute + s, 5),
        [{ Number: { } min }, { Unit: Unit.Minutes }, { Number: < Minute and var s, Breaks: false }, { Unit: Unit.Seconds }, ..] =>
            (min * Minute + s, 4),
        [{ Number: { } n }, { Unit: Unit.Minutes or Unit.Hours } unit, { Is: Meaning.And }, { Is: Meaning.Half }, ..] =>
            ((n + 0.5m) * Seconds(unit), 4),
        [{ Number: { } min }, { Unit: Unit.Minutes }, { Number: >= 5 and < Minute and var s, Breaks: false }, .. var rest]
            when rest is not [{ Is: Meaning.Times } or { Unit: not null }, ..] =>
            (min * Minute + s, 3),
        [{ Number: { } n }, { Is: Meaning.And }, { Is: Meaning.Half }, { Unit: Unit.Minutes or Unit.Hours } unit, ..] =>
            ((n + 0.5m) * Seconds(unit), 4),
        [{ Number: { } n }, { Is: Meaning.Half }, { Unit: Unit.Minutes or Unit.Hours } unit, ..] => ((n + 0.5m) * Seconds(unit), 3),
        [{ Is: Meaning.Half }, { Unit: Unit.Minutes or Unit.Hours } unit, ..] => (0.5m * Seconds(unit), 2),
        [{ Is: Meaning.Quarter }, { Unit: Unit.Hours }, ..] => (Hour / 4, 2),
        [{ Is: Meaning.Quarter }, { Is: Meaning.Of }, { Unit: Unit.Hours }, ..] => (Hour / 4, 3),
        [{ Unit: Unit.Minutes or Unit.Hours, IsWord: true } unit, { Is: Meaning.And }, { Is: Meaning.Half }, ..] =>
            (1.5m * Seconds(unit), 3),
        [{ Number: { } n }, { Unit: Unit.Seconds or Unit.Minutes or Unit.Hours } unit, ..] => (n * Seconds(unit), 2),
        [{ Unit: Unit.Minutes or Unit.Hours, IsWord: true, Text.Length: > 2 } unit, ..] => (Seconds(unit), 1),
        _ => default,
    };

    /// <summary>"12 kg", "2x8kg", "a pair of 8 kg", "bodyweight", "empty bar", "red band", "+10kg".</summary>
    public static (LoadSaid? Load, int Length) Load(ReadOnlySpan<Item> items) => items switch
    {
        [{ Number: 2 }, { Is: Meaning.Times }, { Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] =>
            (Of(n, unit), 4 + Hands(rest)),
        [{ Is: Meaning.Pair }, { Is: Meaning.Of }, { Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] =>
            (Of(n, unit), 4 + Hands(rest)),
        [{ Is: Meaning.Pair }, { Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] =>
            (Of(n, unit), 3 + Hands(rest)),
        [{ Is: Meaning.Bodyweight }, { Is: Meaning.Plus }, { Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] =>
            (Of(n, unit), 4 + Hands(rest)),
        [{ Is: Meaning.EmptyBar }, { Is: Meaning.Plus }, { Number: { } n }, { Unit: Unit.Kilograms }, ..] => (new(n, LoadUnit.Bar), 4),
        [{ Is: Meaning.Bodyweight }, { Is: Meaning.Plus }, { Number: { } n }, ..] => (new(n, LoadUnit.Kg), 3),
        [{ Is: Meaning.Plus }, { Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] =>
            (Of(n, unit), 3 + Hands(rest)),
        [{ Number: { } n }, { Unit: Unit.Kilograms or Unit.Pounds } unit, .. var rest] => (Of(n, unit), 2 + Hands(rest)),
        [{ Is: Meaning.Bodyweight }, ..] => (new(0, LoadUnit.Kg), 1),
        [{ Is: Meaning.EmptyBar }, ..] => (new(0, LoadUnit.Bar), 1),
        [{ Thing: Exercises.Equipment.Band }, { Colour: { } colour }, ..] => (new(0, LoadUnit.Band, colour), 2),
        [{ Colour: { } colour }, { Thing: Exercises.Equipment.Band }, ..] => (new(0, LoadUnit.Band, colour), 2),
        _ => default,
    };

    private static LoadSaid Of(decimal value, Item unit) => new(value, unit.Unit is Unit.Pounds ? LoadUnit.Lb : LoadUnit.Kg);

    /// <summary>"In each hand", "dumbbells": the weight is that of one.</summary>
    private static int Hands(ReadOnlySpan<Item> items) => items switch
    {
        [{ Is: Meaning.Each, Breaks: false }, ..] => 1,
        [{ Thing: not null, Breaks: false }, { Is: Meaning.Each, Breaks: false }, ..] => 2,
        [{ Thing: not null, Breaks: false }, ..] => 1,
        _ => 0,
    };

    private static decimal Seconds(Item unit) => unit.Unit switch
    {
        Unit.Minutes => Minute,
        Unit.Hours => Hour,
        _ => 1,
    };
}
