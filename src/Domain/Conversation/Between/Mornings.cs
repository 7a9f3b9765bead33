using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>The morning after pain (2.9, E21): how is it now?</summary>
public static class Mornings
{
    /// <summary>When it is asked, in local time.</summary>
    public static readonly LocalTime From = new(7, 30), Until = new(10, 0);

    /// <summary>The areas that are due together, the worst first; none where none hurts.</summary>
    public static ImmutableArray<Area> Due(Runner runner) =>
        First(runner) is { } day ? [.. Open(runner).Where(sore => sore.Day == day).Select(sore => sore.Area)] : [];

    /// <summary>When it is asked; nothing where none hurts.</summary>
    public static Instant? At(Runner runner) =>
        First(runner) is { } day ? runner.Zone.ResolveLocal(day.At(From), Schedule.Resolver).ToInstant() : null;

    /// <summary>Whether it is still morning: later, it is not asked any more.</summary>
    public static bool IsTime(Runner runner, Instant now) => now.InZone(runner.Zone).TimeOfDay <= Until;

    private static LocalDate? First(Runner runner) => Open(runner).Select(sore => sore.Day).Min();

    /// <summary>Whether anything can hurt: progress is folded for those alone, since alarms are computed after every reply.</summary>
    private static bool MayHurt(Runner runner) =>
        runner.Before.Sores.Count > 0 || runner.Notes.Count > 0 || runner.Latest?.Facts.Any(fact => fact is Fact.Hurt) == true;

    private static IEnumerable<(Area Area, LocalDate? Day)> Open(Runner runner) => !MayHurt(runner) ? [] : runner.Progress.Sores
        .Where(sore => !sore.Value.IsOver)
        .OrderByDescending(sore => sore.Value.Score)
        .Select(sore => (sore.Key, Day(runner, sore.Value)));

    /// <summary>
    /// The morning after it was last told of; a question that was left unanswered comes again on the next strength day
    /// only.
    /// </summary>
    private static LocalDate? Day(Runner runner, Sore sore) =>
        sore.Asked is not { } asked || asked <= sore.Last ? sore.Last.PlusDays(1)
        : runner.Next is { } next && next.Day > asked ? next.Day
        : null;
}
