using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using static RunnerStrength.Domain.Conversation.Buttons;

namespace RunnerStrength.Domain.Conversation;

public abstract partial record Screen
{
    /// <summary>The end of a session: what was done, what changes and why, when the next one is and what is special about it.</summary>
    public sealed record Summary(
        Ended Ended, bool CoolsDown, bool IsNoTest, ImmutableArray<Change> Changes,
        bool OffersEasyWeek, Slot? Next, Position? NewPhase, SessionWhy? Why) : Screen;
}

/// <summary>What was done in a session that is over.</summary>
public sealed record Ended(EndedAs How, LocalDate Day, int Exercises, int Sets, int Minutes);

/// <summary>How a session ended, and whether anything was done in it.</summary>
public enum EndedAs { Finished, Stopped, Nothing, Lapsed, LapsedNothing, Alarmed }

/// <summary>What an exercise asks the next time, and why.</summary>
public sealed record Change(ExerciseId Exercise, int Sets, int Aim, Kilograms? Load, Reason Why);

/// <summary>The end of a session as the chat shows it.</summary>
internal static class Summaries
{
    public static Screen.Summary Of(Runner runner, Session session, Ending ending, Instant now)
    {
        var course = Course.Of(session);
        var done = course.Stations.Count(station => station.Logged.Length > 0);
        var changes = done > 0 ? Changes(runner, course) : [];
        var isNoTest = changes.Length > 0 && changes.All(change => change.Why is Reason.NoTest);
        var isTired = done > 0 && Deloads.IsDue(runner.Progress, runner.Today(now));
        var next = runner.Next is { } slot ? Prescriber.For(runner, slot.At) : null;
        return new(
            new(
                How(ending, done), session.Day, done, course.SetsDone,
                Math.Max(1, (int)Math.Round((session.LastAt - session.StartedAt).TotalMinutes))),
            ending is Ending.Finished && done > 0, isNoTest, isNoTest ? [] : changes, isTired, runner.Next,
            next is not null && IsNewPhase(runner.Profile.Plan, session.Prescription.Week, next.Week)
                ? Position.At(runner.Profile.Plan, next.Week)
                : null,
            next is null ? null : SessionWhy.Of(next))
        {
            Choices = Rows(
                Row(session.Facts.Count > 1 ? Tap(new Heard.Undo()) : null),
                Row(Deloads.IsDue(runner.Progress, runner.Today(now)) ? Tap(new Heard.EasyWeek()) : null)),
        };
    }

    private static EndedAs How(Ending ending, int done) => (ending, done) switch
    {
        (Ending.Lapsed, 0) => EndedAs.LapsedNothing,
        (Ending.Lapsed, _) => EndedAs.Lapsed,
        (Ending.Alarmed, _) => EndedAs.Alarmed,
        (_, 0) => EndedAs.Nothing,
        (Ending.Stopped, _) => EndedAs.Stopped,
        (Ending.Finished, _) => EndedAs.Finished,
    };

    private static bool IsNewPhase(Plan plan, int was, int next) =>
        plan is Plan.Block && next > was && Block.Asks(next).Phase != Block.Asks(was).Phase;

    /// <summary>What changes the next time, exercise by exercise.</summary>
    private static ImmutableArray<Change> Changes(Runner runner, Course course)
    {
        var progress = runner.Progress;
        var next = runner.Next is { } slot ? Prescriber.Now(runner, slot.At) : null;
        return
        [
            .. course.Stations
                .Select(station => (station.Item.Lift, Stands: progress.Lifts.GetValueOrDefault(station.Item.Lift.Value)))
                .Where(lift => lift.Stands?.Why is not null)
                .Select(lift => Change(lift.Lift, lift.Stands!, next)),
        ];
    }

    /// <summary>A lift as the week of the next session asks for it, by itself, where it stands on the same exercise then.</summary>
    private static Change Change(ExerciseId name, Lift lift, Situation? then) =>
        then is not null && Prescriber.Of(name, then) is { } item && item.Exercise == lift.Exercise
            ? new(lift.Exercise, item.Sets, item.Aim, item.Load, lift.Why!)
            : new(lift.Exercise, lift.Sets, lift.Aim, lift.Load, lift.Why!);
}
