using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>Why the exercise that is due is asked as it is: every number, what it follows from, by which rule, from which source.</summary>
    /// <param name="Last">Where the lift stood before the session.</param>
    /// <param name="ThisSet">Why this very set asks for something else.</param>
    public sealed record WhyNow(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, LastTime? Last, SetWhy? ThisSet, ImmutableArray<Ground> Grounds) : Screen;

    /// <summary>All sets are done.</summary>
    public sealed record NothingDue : Screen;

    /// <summary>Why the next session asks what it asks, exercise by exercise.</summary>
    public sealed record WhyNext(SessionWhy Session, ImmutableArray<WhyLine> Lines) : Screen;
}

/// <summary>Why a number is what it is, by which rule, from which source.</summary>
public sealed record Ground(Reason Reason)
{
    public Number Number => Reason.Number;

    public string Rule => Reason.Rule;

    public string Source => Reason.Source;
}

/// <summary>What was done of a lift the last time.</summary>
public sealed record LastTime(LocalDate Day, ExerciseId Exercise, ImmutableArray<int> Amounts);

/// <summary>Why a set asks for something else than its exercise did: how an earlier one went (2.2).</summary>
/// <param name="To">Another exercise, where it is one.</param>
/// <param name="Exercise">What is done.</param>
public sealed record SetWhy(ExerciseId? To, int Aim, Kilograms? Load, ExerciseId Exercise, Fact.SetLogged After);

/// <summary>Why an exercise of the next session asks what it asks.</summary>
/// <param name="Whys">Empty where it asks the same as the last time.</param>
public sealed record WhyLine(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, ImmutableArray<Reason> Whys);

/// <summary>The answer to "why".</summary>
internal static class Whys
{
    public static Screen Now(Runner runner, Session session)
    {
        if (Course.Of(session).Due is not { } due)
            return new Screen.NothingDue();
        var item = due.Station.Item;
        var last = runner.Before.Lifts.GetValueOrDefault(item.Family);
        return new Screen.WhyNow(
            item.Exercise, item.Sets, item.Aim, item.Load,
            last is { Last.IsEmpty: false, Day: { } day } ? new(day, last.LastOf ?? last.Exercise, last.Last) : null,
            due.Station.ChangedBy is { } set ? new(due.Exercise.Id == set.Exercise ? null : due.Exercise.Id, due.Aim, due.Load, due.Exercise.Id, set) : null,
            [.. Grounds.Of(item, session.Prescription).DistinctBy(reason => (reason.Number, reason is Reason.WeakSide)).OrderBy(reason => reason.Number).Select(reason => new Ground(reason))]);
    }

    public static Screen Next(Runner runner, Instant now)
    {
        var prescription = Prescriber.For(runner, runner.Next?.At ?? now);
        return new Screen.WhyNext(
            SessionWhy.Of(prescription),
            [.. prescription.Items.Select(item => new WhyLine(item.Exercise, item.Sets, item.Aim, item.Load, [.. Grounds.Changes(item)]))]);
    }
}
