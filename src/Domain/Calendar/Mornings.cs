using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Safety;

namespace RunnerStrength.Domain.Calendar;

/// <summary>The morning after pain (2.9, E21): how is it now?</summary>
public static class Mornings
{
    /// <summary>When it is asked, in local time.</summary>
    public static readonly LocalTime From = new(7, 30), Until = new(10, 0);

    /// <summary>The area to be asked about next; nothing where none hurts.</summary>
    public static Area? Due(Runner runner) => Next(runner)?.Area;

    /// <summary>When it is asked; nothing where none hurts.</summary>
    public static Instant? At(Runner runner) =>
        Next(runner) is { } next ? runner.Zone.ResolveLocal(next.Day.At(From), Schedule.Resolver).ToInstant() : null;

    /// <summary>Whether it is still morning: later, it is not asked any more.</summary>
    public static bool IsTime(Runner runner, Instant now) => now.InZone(runner.Zone).TimeOfDay <= Until;

    private static (Area Area, LocalDate Day)? Next(Runner runner) => runner.Progress.Sores
        .Where(sore => !sore.Value.IsOver)
        .Select(sore => (sore.Key, Day: Day(runner, sore.Value)))
        .Where(sore => sore.Day is not null)
        .Select(sore => ((Area, LocalDate)?)(sore.Key, sore.Day!.Value))
        .MinBy(sore => sore!.Value.Item2);

    /// <summary>The morning after it was last told of; a question that was left unanswered comes again on the next strength day only.</summary>
    private static LocalDate? Day(Runner runner, Sore sore) =>
        sore.Asked is not { } asked || asked <= sore.Last ? sore.Last.PlusDays(1)
        : runner.Next is { } next && next.Day > asked ? next.Day
        : null;
}
