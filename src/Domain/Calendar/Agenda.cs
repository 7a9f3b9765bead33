using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Calendar;

/// <summary>Between sessions: what is offered, put off, passed over, missed or started.</summary>
public static class Agenda
{
    /// <summary>How far "in an hour" puts a session off.</summary>
    public static readonly Duration Snooze = Duration.FromHours(1);

    public static ImmutableArray<Happened> Decide(Runner runner, Talk talk, Heard heard, Instant now) => (talk, heard) switch
    {
        (Talk.Offered, Heard.Start or Heard.GoOn or Heard.Yes or Heard.Ready) => Start(runner, now),
        (Talk.Offered offered, Heard.InAnHour) => PutOff(runner, offered.Day, now),
        (Talk.Offered offered, Heard.NotToday or Heard.No or Heard.SkipExercise or Heard.Stop) => Drop(runner, offered.Day, now),
        (Talk.Offered, Heard.Today or Heard.Greeting) => [Offer(runner, now)],

        (_, Heard.Today or Heard.Start) when TrainedToday(runner, now) => [new Happened.TrainedAlready()],
        (_, Heard.Today) => [Offer(runner, now)],
        (_, Heard.Start) => Start(runner, now),
        (_, Heard.NotToday) when runner.Next is { } next && next.Day == runner.Today(now) => Pass(runner, now),

        (_, Heard.Felt felt) when AfterSession(runner, now) is { } session && Working.LastSet(session) is { } last => Working.Felt(last, felt.Effort),
        (_, Heard.Corrected corrected) when runner.Latest is { } session => Working.Correct(session, corrected),
        (_, Heard.Undo) => AfterSession(runner, now) is { } session ? Working.Undo(session) : [new Happened.NothingToUndo()],

        (_, Heard.Pain pain) => [new Happened.PainHeard(pain.Ache.Area)],
        (_, Heard.Why) when runner.Latest is not null => [new Happened.WhyShown()],
        (_, Heard.Greeting) => [new Happened.WhereShown()],
        (_, Heard.Unclear) => [new Happened.NotUnderstood()],
        _ => [new Happened.NotNow()],
    };

    /// <summary>Alarms between sessions. A reminder that is heard on a later day finds the session missed.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Talk talk, Heard.AlarmDue alarm, Instant now) => (alarm.Kind, talk) switch
    {
        (AlarmKind.SessionDue, _) when runner.Next is { } next => next.Day == runner.Today(now) ? [Offer(runner, now)] : Miss(runner, next.Day, now),
        (AlarmKind.DayOver, Talk.Offered offered) when runner.Next?.Day != offered.Day => [new Happened.SessionPassed(offered.Day)],
        (AlarmKind.DayOver, Talk.Offered offered) => Miss(runner, offered.Day, now),
        _ => [],
    };

    /// <summary>The planned session is passed over, and the next one planned.</summary>
    public static ImmutableArray<Happened> Pass(Runner runner, Instant now) => Drop(runner, runner.Next!.Day, now);

    private static Happened.SessionOffered Offer(Runner runner, Instant now) => new(runner.Today(now));

    private static ImmutableArray<Happened> Start(Runner runner, Instant now) =>
        [new Happened.SessionStarted(Working.Begin(runner, now)), .. Plan(runner, runner.Today(now), now)];

    private static ImmutableArray<Happened> PutOff(Runner runner, LocalDate day, Instant now) =>
        runner.Today(now + Snooze) == day
            ? [new Happened.SessionSnoozed(new Slot(day, now + Snooze))]
            : Drop(runner, day, now);

    private static ImmutableArray<Happened> Drop(Runner runner, LocalDate day, Instant now) =>
        [new Happened.SessionPassed(day), .. Plan(runner, day, now)];

    private static ImmutableArray<Happened> Miss(Runner runner, LocalDate day, Instant now) =>
        [new Happened.SessionMissed(day), .. Plan(runner, day, now)];

    /// <summary>The session after a day, unless a later one is planned already.</summary>
    private static IEnumerable<Happened> Plan(Runner runner, LocalDate day, Instant now) =>
        runner.Next is { } planned && planned.Day > day ? [] : [new Happened.SessionPlanned(Schedule.Next(runner.Profile, day, now))];

    private static bool TrainedToday(Runner runner, Instant now) => AfterSession(runner, now) is { } session && Course.Of(session).SetsDone > 0;

    /// <summary>Today's session, once closed.</summary>
    private static Session? AfterSession(Runner runner, Instant now) =>
        runner.Latest is { IsOpen: false } session && session.Day == runner.Today(now) ? session : null;
}
