using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Reading;

/// <summary>One thing that a reply says.</summary>
public abstract record Part
{
    private Part() { }

    public sealed record Sets(ImmutableArray<SetSaid> Done) : Part;

    /// <summary>Done, without a number.</summary>
    /// <param name="All">All sets that are still due, not only the next.</param>
    public sealed record AsPrescribed(bool All) : Part;

    public sealed record Felt(Effort Effort) : Part;

    /// <summary>Rate of perceived exertion, 1–10.</summary>
    public sealed record Rpe(decimal Value) : Part;

    /// <summary>Reps in reserve, 0–10.</summary>
    public sealed record Rir(decimal Value) : Part;

    public sealed record Hurts(Ache Ache) : Part;

    /// <param name="Area">Where nothing hurts; nowhere if no part is named.</param>
    public sealed record NoPain(Area? Area) : Part;

    /// <summary>What the coach shall do.</summary>
    /// <param name="Minutes">For how long, where that was said.</param>
    public sealed record Wants(Wish Wish, decimal? Minutes = null) : Part;

    public sealed record When(LocalTime Time) : Part;

    public sealed record DuringDay(Daytime Daytime) : Part;

    public sealed record On(Day Day) : Part;

    /// <summary>Something is not at hand.</summary>
    public sealed record Lacks(Equipment Equipment) : Part;

    /// <summary>"Actually", "oops": what follows replaces the last set.</summary>
    public sealed record Corrects : Part;

    /// <summary>"Not 10": what it was taken for.</summary>
    public sealed record Rejects : Part;

    /// <summary>Found, but it could be two things, or none that can be.</summary>
    public sealed record Doubts(Ask Ask) : Part;

    /// <summary>Nothing that changes anything.</summary>
    public sealed record Aside : Part;
}

/// <summary>A set as it was said; a side that was not named is nothing.</summary>
/// <param name="Left">Reps or seconds, both sides the same where the exercise has none.</param>
/// <param name="Load">The weight, where one was named.</param>
public sealed record SetSaid(int? Left, int? Right, LoadSaid? Load = null);

/// <summary>A load as it was said.</summary>
/// <param name="Value">In the unit; 0 is the body alone, or the bar alone.</param>
/// <param name="Band">A band's colour or strength.</param>
public sealed record LoadSaid(decimal Value, LoadUnit Unit, string? Band = null)
{
    /// <summary>Kilograms in a pound, exactly.</summary>
    private const decimal Pound = 0.45359237m;

    /// <summary>What an empty bar weighs, kilograms.</summary>
    private const decimal Bar = 20;

    /// <summary>The weight; nothing for a band, whose pull nobody knows.</summary>
    public Kilograms? Weight => Unit switch
    {
        LoadUnit.Kg => new Kilograms(Value),
        LoadUnit.Lb => new Kilograms(decimal.Round(Value * Pound, 3)),
        LoadUnit.Bar => new Kilograms(Bar + Value),
        LoadUnit.Band => null,
    };
}

/// <summary>What a load is told in; of a bar, what is on it.</summary>
public enum LoadUnit { Kg, Lb, Band, Bar }

/// <summary>A part of the day.</summary>
public enum Daytime { Morning, Midday, Evening }

/// <summary>What a runner wants from the coach.</summary>
public enum Wish
{
    Skip, Later, Swap, Easier, Harder, How, Why, Ready, Wait, Pause, Stop, Undo, Correct, Start, Move, Sick, Away,
    Next, Progress, Help, Shorten, End, GoOn, NotToday, Today, Plan, History, Delete, Yes, No, Again,

    // Nothing is wanted: a word is answered with a word.
    Thanks, Hello, Agreed,
}

/// <summary>What would be asked back where a reply is not clear.</summary>
public enum Ask
{
    /// <summary>Something in it was not understood, or nothing was.</summary>
    WhatDoYouMean,

    /// <summary>How many, or how long.</summary>
    HowMany,

    /// <summary>Which number is the load.</summary>
    WhichIsTheLoad,

    /// <summary>Which side, or whether it was both.</summary>
    WhichSide,

    /// <summary>Nobody does so much, or it is far from what was asked.</summary>
    IsThatRight,

    /// <summary>At which time, or on which day.</summary>
    When,

    /// <summary>A number came where no set is due.</summary>
    NoSetIsDue,
}
