using System.Collections.Immutable;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Reading;

/// <summary>What an unclear reply may have meant: the buttons of the question that it leads to.</summary>
public static class Guesses
{
    /// <summary>So many are offered at most.</summary>
    private const int Most = 4;

    public static ImmutableArray<Heard> Of(Findings reading, Context situation)
    {
        var said = reading.Found.Select(found => found.Part).OfType<Part.Sets>().SelectMany(sets => sets.Done).ToList();
        return reading.Ask switch
        {
            Ask.IsThatRight when said is [{ Left: { } amount, Right: { } same, Load: null }] && amount == same => Near(amount, situation),
            Ask.WhichIsTheLoad when said is [{ Left: { } one, Load: null }, { Left: { } other, Load: null }] =>
                Loaded(one, other, situation),
            Ask.WhichSide when said is [{ Left: { } one, Right: not null }, { Left: { } other, Right: not null }] =>
                Sided(one, other, situation),
            Ask.WhatDoYouMean or Ask.HowMany
                when situation.CanLog && reading.Numbers is [var only] && IsPlausible(only, situation) =>
                [Reps(only)],
            _ => [],
        };
    }

    /// <summary>"1000": 10 or 100. The number itself, and what is left of it when digits at its end were typed too much.</summary>
    private static ImmutableArray<Heard> Near(int amount, Context situation)
    {
        var near = new List<Heard>();
        for (; amount > 0; amount /= 10)
            if (amount <= SetLimits.Most(situation.Measure) && amount * SetLimits.TimesAsked >= situation.Aim)
                near.Insert(0, Reps(amount));
        return [.. near.Take(Most)];
    }

    /// <summary>"20 10": 10 with 20 kg, or 20 with 10 kg, or two sets.</summary>
    private static ImmutableArray<Heard> Loaded(int one, int other, Context situation) =>
    [
        .. new Heard[] { Reps(other, one), Reps(one, other), Two(one, other) }
            .Where(heard => IsPlausible(heard, situation))
            .OrderBy(heard => heard is Heard.SetDone { Amount.Left: var reps } ? Math.Abs(reps - situation.Aim) : int.MaxValue),
    ];

    /// <summary>"10 8": left and right, or two sets.</summary>
    private static ImmutableArray<Heard> Sided(int one, int other, Context situation) =>
    [
        .. new Heard[] { new Heard.SetDone(new Done(one, other)), new Heard.SetDone(new Done(other, one)), Two(one, other) }
            .Where(heard => IsPlausible(heard, situation)).Distinct(),
    ];

    private static Heard.SetDone Reps(int amount, int? kilograms = null) =>
        new(Done.Of(amount), null, kilograms is { } load ? new Kilograms(load) : null);

    private static Heard.SetsDone Two(int one, int other) => new([Reps(one), Reps(other)]);

    private static bool IsPlausible(Heard heard, Context situation) => heard switch
    {
        Heard.SetDone { Amount: { } done } set => IsPlausible(done.Left, situation) && IsPlausible(done.Right, situation)
            && (set.Load is not { } load || (load.Value <= situation.Load?.Value * SetLimits.TimesAsked && load.Value > 0)),
        Heard.SetsDone sets => sets.Sets.Length <= situation.SetsLeft && sets.Sets.All(set => IsPlausible(set, situation)),
        _ => false,
    };

    private static bool IsPlausible(int amount, Context situation) =>
        amount > 0 && amount <= SetLimits.Most(situation.Measure) && amount <= situation.Aim * SetLimits.TimesAsked;
}
