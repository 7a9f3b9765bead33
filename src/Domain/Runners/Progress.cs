using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>How far a runner is: folded from closed sessions and notes, never set by hand.</summary>
/// <param name="Sessions">Closed sessions in which something was done.</param>
/// <param name="LastDay">The local day of the latest of them.</param>
/// <param name="Lifts">What is known of each movement that was done.</param>
/// <param name="Pains">The last day on which each area hurt, yellow or red.</param>
/// <param name="Weeks">Weeks (Monday to Sunday) with a session, the latest included.</param>
/// <param name="Week">The sets of the latest of them.</param>
/// <param name="Usual">Sets of a session, on average, in the last week that was not eased.</param>
/// <param name="Advances">Exercises that advanced in rung or load in the latest week.</param>
/// <param name="LegsAt">When legs were last trained.</param>
/// <param name="Forms">How the runner was at the last sessions, newest last.</param>
/// <param name="Deload">The first day of the latest deload that was not planned.</param>
/// <param name="Comeback">The latest return after a gap, under way or over.</param>
/// <param name="HingeWeeks">Weeks of hinge work without pain.</param>
/// <param name="HingeDay">The day of the latest of it.</param>
/// <param name="SingleLegCalfRaises">The most single-leg calf raises in a set, the weaker side.</param>
/// <param name="Jumps">The latest plyometric primer.</param>
/// <param name="Illness">The latest illness.</param>
/// <param name="Overreach">Hundredths of a rep that are asked to be left beside the phase's reserve: it grows with every set that was too hard (2.3).</param>
/// <param name="Days">The days of the last sessions, newest last.</param>
public sealed record Progress(
    int Sessions,
    LocalDate? LastDay,
    ImmutableSortedDictionary<Family, Lift> Lifts,
    ImmutableSortedDictionary<Area, LocalDate> Pains,
    ImmutableSortedDictionary<Area, Sore>? Sores = null,
    int Weeks = 0,
    WeekOfSets? Week = null,
    double? Usual = null,
    int Advances = 0,
    Instant? LegsAt = null,
    ImmutableArray<FormOn> Forms = default,
    LocalDate? Deload = null,
    Comeback? Comeback = null,
    int HingeWeeks = 0,
    LocalDate? HingeDay = null,
    int SingleLegCalfRaises = 0,
    Primer? Jumps = null,
    Illness? Illness = null,
    int Overreach = 0,
    Sequence<LocalDate> Days = default)
{
    public static readonly Progress None = new(
        0, null, ImmutableSortedDictionary<Family, Lift>.Empty, ImmutableSortedDictionary<Area, LocalDate>.Empty);

    /// <summary>The areas that hurt, or did.</summary>
    public ImmutableSortedDictionary<Area, Sore> Sores { get; init; } = Sores ?? ImmutableSortedDictionary<Area, Sore>.Empty;

    /// <summary>How the runner was at the last sessions, newest last.</summary>
    public ImmutableArray<FormOn> Forms { get; init; } = Forms.IsDefault ? [] : Forms;


    /// <summary>The week of the block, over all blocks, that a session on a day belongs to; from 1.</summary>
    public int WeekOn(LocalDate day) => LastDay is { } last && Weeks > 0 && Monday(last) == Monday(day) ? Weeks : Weeks + 1;

    /// <summary>Sets of a session, on average, in the last week before a day's that was not eased; none where there is no such week.</summary>
    public double? UsualBefore(LocalDate day) =>
        Week is { IsEased: false } last && last.Monday != Monday(day) ? last.Sets / (double)last.Sessions : Usual;

    /// <summary>Sets of a movement that were done in the week of a day.</summary>
    public int SetsIn(LocalDate day, Family family) =>
        Week is { } week && week.Monday == Monday(day) ? week.Done.GetValueOrDefault(family) : 0;

    /// <summary>Sessions done in the week of a day.</summary>
    public int SessionsIn(LocalDate day) => Week is { } week && week.Monday == Monday(day) ? week.Sessions : 0;

    internal static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}

/// <summary>The sets of a week.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Sessions">Sessions in which something was done.</param>
/// <param name="Sets">The sets that they asked for.</param>
/// <param name="IsEased">Whether any of them was eased: then it is no measure for the next.</param>
/// <param name="Done">The sets that were done of each movement.</param>
public sealed record WeekOfSets(LocalDate Monday, int Sessions, int Sets, bool IsEased, ImmutableSortedDictionary<Family, int> Done);

/// <summary>How a runner was at a session.</summary>
public readonly record struct FormOn(LocalDate Day, bool IsLow);

/// <summary>A plyometric primer that was done.</summary>
/// <param name="Contacts">Landings asked.</param>
public sealed record Primer(LocalDate Day, int Contacts);

/// <summary>A return, under way or over.</summary>
/// <param name="Gap">Days that the gap was long.</param>
/// <param name="Since">The day of the first session after it.</param>
/// <param name="Sessions">Sessions since, that one included.</param>
public sealed record Comeback(int Gap, LocalDate Since, int Sessions);
