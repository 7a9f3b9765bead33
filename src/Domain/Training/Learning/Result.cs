using System.Collections.Immutable;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What became of an exercise in a session, as the rules see it (2.3, rule 1).</summary>
/// <param name="Item">What was asked.</param>
/// <param name="Sets">The sets of that very exercise.</param>
/// <param name="Hurt">Whether pain stopped it.</param>
/// <param name="AllDone">Whether every planned set was done, on whatever exercise.</param>
/// <param name="End">The last set, on whatever exercise.</param>
/// <param name="Due">What the next set would have been asked for, where one was left out.</param>
public sealed record Result(
    Prescribed Item, ImmutableArray<Fact.SetLogged> Sets, bool Hurt, bool AllDone, Fact.SetLogged? End = null, int? Due = null)
{
    public static Result Of(Station station)
    {
        ImmutableArray<Fact.SetLogged> sets = [.. station.Logged.Where(set => set.Exercise == station.Item.Exercise)];
        var allDone = station.Logged.Length >= station.Item.Sets;
        return new(
            station.Item, sets, station.Hurt, allDone, station.Logged.LastOrDefault(),
            allDone ? null : NextSet.Aim(station with { Exercise = station.Item.Exercise, Logged = sets }));
    }

    /// <summary>The lowest set, its weaker side.</summary>
    public int Lowest => Sets.Min(set => set.Done.Lowest);

    /// <summary>A set under the range.</summary>
    public bool IsUnder => Sets.Any(set => NextSet.IsMiss(set, Item));

    /// <summary>A set under the range, or stopped for effort.</summary>
    public bool IsMiss => IsUnder || (!AllDone && Left == 0);

    /// <summary>Not all of it was done, for time or pain.</summary>
    public bool IsPartial => !AllDone && !IsMiss;

    /// <summary>Every planned set at the top of the range or above, with no less than the weight that was asked.</summary>
    public bool IsTop => AllDone && Sets.Length == Item.Sets && Lowest >= Item.Hi && Used is null;

    /// <summary>Reps in reserve of the last set, if the runner said so.</summary>
    public int? Left => Sets is [.., var last] ? last.LeftOf(Item.Rir) : null;

    /// <summary>The last set of which the runner said how it felt.</summary>
    public Fact.SetLogged? LastSaid => Sets.LastOrDefault(set => set.LeftOf(Item.Rir) is not null);

    /// <summary>Whether the last set was called easy: 4 or more left (2.3, rule 3).</summary>
    public bool WasEasy => Sets is [.., { IsEasy: true }];

    /// <summary>The lighter weight that the runner took instead of the one that was asked.</summary>
    public Kilograms? Used =>
        Item.Load is { } asked && Sets is [.., { Load: { } used }] && used < asked && Item.Stage is not Stage.Calibrating
            ? used
            : null;
}
