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
        Ended Ended, bool CoolsDown, ImmutableArray<Change> Changes,
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
        var isTired = done > 0 && Deloads.IsDue(runner.Progress, runner.Today(now));
        var next = runner.Next is { } slot ? Prescriber.For(runner, slot.At) : null;
        return new(
            new(How(ending, done), session.Day, done, course.SetsDone, Math.Max(1, (int)Math.Round((session.LastAt - session.StartedAt).TotalMinutes))),
            ending is Ending.Finished && done > 0, changes, isTired, runner.Next,
            next is not null && IsNewPhase(runner.Profile.Plan, session.Prescription.Week, next.Week) ? Position.At(runner.Profile.Plan, next.Week) : null,
            next is null ? null : SessionWhy.Of(next))
        {
            Choices = Rows(
                ending is Ending.Finished && course.Last is { } last ? Cards.MoreLeft(last, runner) : [],
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

    /// <summary>What is asked the next time of each movement that was done, as its week asks for it.</summary>
    private static ImmutableArray<Change> Changes(Runner runner, Course course)
    {
        if (runner.Next is not { } slot || Routine.Of(runner.Profile.Plan) is not null)
            return [];
        var then = Prescriber.Now(runner, slot.At);
        return
        [
            .. course.Stations.Where(station => station.Logged.Length > 0).Select(station => Catalogue.Get(station.Exercise).Family).Distinct()
                .Select(family => Prescriber.Of(family, then)).OfType<Prescribed>()
                .Select(item => new Change(item.Exercise, item.Sets, item.Aim, item.Load, item.Reasons[0])),
        ];
    }
}
