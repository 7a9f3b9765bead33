using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Coming back after a gap (2.8, E17).</summary>
/// <param name="From">Days since the last session, at least.</param>
/// <param name="Sets">Share of the sets, while nothing advances.</param>
/// <param name="Load">Share of the load.</param>
/// <param name="Rungs">Rungs down.</param>
/// <param name="Sessions">Sessions without an advance.</param>
/// <param name="Days">Days without an advance.</param>
public sealed record Gap(int From, double Sets, decimal Load, int Rungs, int Sessions, int Days);

/// <summary>What a gap does to the next sessions.</summary>
public static class Returning
{
    /// <summary>Days after which everything is calibrated again (2.8).</summary>
    public const int Forgotten = 56;

    /// <summary>The table of 2.8, longest gap first.</summary>
    public static readonly ImmutableArray<Gap> Table =
    [
        new(29, 0.5, 0.8m, 1, 0, 14),
        new(15, 0.6, 0.9m, 0, 2, 0),
        new(8, 2 / 3.0, 1m, 0, 1, 0),
    ];

    /// <summary>The row of a gap; nothing for a gap that needs none, or after which all begins anew.</summary>
    public static Gap? After(int days) => days > Forgotten ? null : Table.FirstOrDefault(row => days >= row.From);

    /// <summary>Days since the last session; none before the first.</summary>
    public static int Days(Progress progress, LocalDate day) =>
        progress.LastDay is { } last ? Period.DaysBetween(last, day) : 0;

    /// <summary>The return that a session on a day belongs to.</summary>
    public static Gap? On(Progress progress, LocalDate day) =>
        After(Days(progress, day)) ?? (progress.Comeback is { } back && After(back.Gap) is { } gap && IsOpen(back, gap, day) ? gap : null);

    /// <summary>Progress as it stands on a day: lighter or a rung down after a gap, from the start after a very long one.</summary>
    public static Progress Apply(Progress progress, LocalDate day, Kit kit) =>
        Days(progress, day) > Forgotten ? progress with { Lifts = Progress.None.Lifts, Weeks = 0, Comeback = null }
        : After(Days(progress, day)) is { } gap ? progress with { Lifts = progress.Lifts.ToImmutableSortedDictionary(lift => lift.Key, lift => Ease(lift.Value, gap, kit)) }
        : progress;

    /// <summary>The latest return, after a session was done.</summary>
    public static Comeback? Next(Progress before, LocalDate day) =>
        After(Days(before, day)) is not null ? new(Days(before, day), day, 1)
        : On(before, day) is not null ? before.Comeback! with { Sessions = before.Comeback!.Sessions + 1 }
        : before.Comeback;

    private static bool IsOpen(Comeback back, Gap gap, LocalDate day) =>
        back.Sessions < gap.Sessions || (gap.Days > 0 && Period.DaysBetween(back.Since, day) < gap.Days);

    private static Lift Ease(Lift lift, Gap gap, Kit kit)
    {
        var rested = lift with { Easies = 0, Silent = 0, Capped = false, IsSought = false };
        if (gap.Rungs > 0 && Rungs.Easier(Catalogue.Get(lift.Exercise), rung => kit.Allows(rung) && (lift.Load is not null || !rung.Loaded)) is { } easier)
            return rested with
            {
                Exercise = easier.Id,
                Load = kit.For(easier) is [var lightest, ..] ? lightest : null,
                IsSlow = false,
                OnRung = 0,
                Why = new Reason.RungAfterGap(lift.Exercise, easier.Id),
            };
        return lift.Load is { } load && gap.Load < 1 && Loads.Lighter(kit.For(Catalogue.Get(lift.Exercise)), load, gap.Load) is var lighter && lighter < load
            ? rested with { Load = lighter, OnRung = 0, Why = new Reason.LoadAfterGap(load, lighter) }
            : rested;
    }
}
