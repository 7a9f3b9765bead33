using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>Between sessions: what is offered, put off, passed over, missed or started.</summary>
public static class Agenda
{
    /// <summary>How far "in an hour" puts a session off.</summary>
    public static readonly Duration Snooze = Duration.FromHours(1);

    public static ImmutableArray<Happened> Decide(Runner runner, Talk talk, Heard heard, Instant now) => (talk, heard) switch
    {
        (Talk.Checking checking, Heard.Graded graded) => Grade(runner, checking, graded.Score, now),
        (Talk.Checking checking, Heard.NoPain) => Grade(runner, checking, 0, now),
        (Talk.Ailing, Heard.Yes) => FallIll(runner, true, now),
        (Talk.Ailing, Heard.No) => FallIll(runner, false, now),
        (Talk.Recovering, Heard.Yes) => [GetWell(runner, runner.Today(now), now)],
        (_, Heard.Well well) when runner.Progress.Illness is not null =>
            [GetWell(runner, runner.Today(now).PlusDays(-well.ForDays), now)],
        (Talk.Recovering, Heard.NotYet or Heard.No) => [new Happened.SessionBarred(Bar.Illness, runner.Next)],

        (Talk.Offered, Heard.Start or Heard.GoOn or Heard.Yes or Heard.Ready) => Start(runner, now),
        (Talk.Offered, Heard.Feels feels) => Start(runner, now, feels.Readiness),
        (Talk.Offered offered, Heard.InAnHour) => PutOff(runner, offered.Day, Snooze, now),
        (Talk.Offered offered, Heard.PutOff later) => PutOff(runner, offered.Day, Duration.FromMinutes(later.Minutes), now),
        (Talk.Offered offered, Heard.NotToday or Heard.No or Heard.SkipExercise or Heard.Stop) => Drop(runner, offered.Day, now),
        (Talk.Offered, Heard.Today or Heard.Greeting) => Offer(runner, now),
        (_, Heard.Move move) => Move(runner, talk, move.Day, move.Time, now),
        (_, Heard.Away away) => Move(runner, talk, away.Until, null, now),
        (_, Heard.Sick { Severe: { } severe }) => FallIll(runner, severe, now),
        (_, Heard.Sick) => [new Happened.FeverAsked(), .. Wait(runner, talk, now)],
        (_, Heard.EasyWeek) =>
            [new Happened.Noted(new Note.WantedDeload(runner.Today(now)), Until: runner.Today(now).PlusDays(Deloads.Days - 1))],
        (_, Heard.Choose choose) => Chosen(runner, talk, new Happened.PlanChosen(choose.Which), now),
        (_, Heard.Budget budget) when MinuteBudget.Choices.Contains(budget.Minutes) =>
            Chosen(runner, talk, new Happened.BudgetChosen(budget.Minutes), now),

        (_, Heard.Today or Heard.Start) when TrainedToday(runner, now) => [new Happened.TrainedAlready(runner.Next)],
        (_, Heard.Today) => Offer(runner, now),
        (_, Heard.Start) => Start(runner, now),
        (_, Heard.NotToday) when runner.Next is { } next && next.Day == runner.Today(now) => Pass(runner, PassCause.Wish, now),

        (_, Heard.Felt felt) when AfterSession(runner, now) is { } session && Working.LastSet(session) is { } last =>
            [Working.Felt(session, last, felt)],
        (_, Heard.Corrected corrected) when runner.Latest is { } session => Working.Correct(session, corrected),
        (_, Heard.Amended amended) when AfterSession(runner, now) is { } session && Working.LastSet(session) is { } last =>
            [Working.Change(session, last, amended.Amount, amended.Load)],
        (_, Heard.Undo) => AfterSession(runner, now) is { } session ? Working.Undo(session) : [new Happened.NothingToUndo()],

        (_, Heard.Pain pain) when Working.IsSoreness(pain.Ache, runner, now) => [new Happened.SorenessHeard()],
        (_, Heard.Pain { Ache.Area: { } area } pain) => Ache(runner, talk, area, pain.Ache, now),
        (_, Heard.Pain) => [new Happened.PainHeard()],
        (_, Heard.Why) when runner.Latest is not null => [new Happened.Shown(Whys.Next(runner, now))],
        (Talk.Idle, Heard.Greeting) when runner.Next is { } next => [new Happened.Shown(Offers.Idle(next))],
        (_, Heard.Greeting) => [new Happened.WhereShown()],
        (_, Heard.Unclear unclear) => [Puzzled(talk, unclear.Ask)],
        (Talk.Idle, _) when runner.Next is { } next => [new Happened.NoSessionNow(next)],
        _ => [new Happened.NotNow()],
    };

    /// <summary>Alarms between sessions. A reminder that is heard on a later day finds the session missed.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Talk talk, Heard.AlarmDue alarm, Instant now) => (alarm.Kind, talk) switch
    {
        (AlarmKind.SessionDue, _) when runner.Next is { } next => next.Day == runner.Today(now) ? Remind(runner, next.Day, now) : Miss(runner, next.Day, now),
        (AlarmKind.Morning, _) when Mornings.Due(runner) is [var worst, ..] areas =>
            [.. areas.Select(area => new Happened.AskNoted(new(area, runner.Today(now)))), .. AskInTheMorning(runner, talk, worst, now)],
        (AlarmKind.DayOver, Talk.Offered offered) when runner.Next?.Day != offered.Day =>
            [new Happened.SessionPassed(PassCause.DayOver, offered.Day, runner.Next)],
        (AlarmKind.DayOver, Talk.Offered offered) => Miss(runner, offered.Day, now),
        _ => [],
    };

    /// <summary>The planned session is passed over, and the next one planned.</summary>
    public static ImmutableArray<Happened> Pass(Runner runner, PassCause cause, Instant now) => Drop(runner, runner.Next!.Day, now, cause);

    private static IEnumerable<Happened> AskInTheMorning(Runner runner, Talk talk, Area worst, Instant now) =>
        Mornings.IsTime(runner, now) && talk is Talk.Idle or Talk.Checking ? [new Happened.AreaAsked(worst, false)] : [];

    /// <summary>What was chosen for the sessions to come, and the plan with it where nothing else waits.</summary>
    private static ImmutableArray<Happened> Chosen(Runner runner, Talk talk, Happened chosen, Instant now) => talk is Talk.Idle
        ? [chosen, new Happened.Shown(Plans.Of(Coach.After(runner, chosen), now, canChange: true, inPlace: true))]
        : [chosen];

    private static Happened Puzzled(Talk talk, Ask ask) => talk switch
    {
        Talk.Ailing or Talk.Recovering => new Happened.NotUnderstood(Lost.Question, ask),
        Talk.Idle or Talk.Offered when ask is Ask.When => new Happened.Puzzled(Puzzle.When),
        Talk.Offered => new Happened.Puzzled(Puzzle.Offer),
        Talk.Checking => new Happened.Puzzled(Puzzle.Score),
        _ => new Happened.Puzzled(Puzzle.Idle),
    };

    private static ImmutableArray<Happened> Offer(Runner runner, Instant now) =>
        Barred(runner, Prescriber.For(runner, now), runner.Next) ?? [new Happened.SessionOffered(runner.Today(now))];

    /// <summary>At the planned time: the session, or why there is none and when the next is.</summary>
    private static ImmutableArray<Happened> Remind(Runner runner, LocalDate day, Instant now) =>
        Barred(runner, Prescriber.For(runner, now), After(runner, day, now)) is { } barred ? [.. barred, .. Plan(runner, day, now)] : [new Happened.SessionOffered(runner.Today(now))];

    private static ImmutableArray<Happened> Start(Runner runner, Instant now, Readiness? readiness = null)
    {
        var session = Working.Begin(runner, now, readiness);
        return Barred(runner, session.Prescription, runner.Next) ?? [new Happened.SessionStarted(session), .. Plan(runner, runner.Today(now), now)];
    }

    /// <summary>Why there is no session now; nothing where there may be one.</summary>
    private static ImmutableArray<Happened>? Barred(Runner runner, Prescription prescription, Slot? next) => prescription.Bar switch
    {
        null => null,
        Bar.Illness when runner.Progress.Illness is { WellSince: null } => [new Happened.WellAsked()],
        Bar.Clearance => [new Happened.SessionBarred(Bar.Clearance, null), new Happened.Shown(Offers.Clearance())],
        { } bar => [new Happened.SessionBarred(bar, next)],
    };

    /// <summary>Pain between sessions is kept at once, as the worst kind until it is graded.</summary>
    private static ImmutableArray<Happened> Ache(Runner runner, Talk talk, Area area, Ache ache, Instant now)
    {
        var noted = Told(runner, new Note.Ached(area, ache.Score, ache.IsSharp, runner.Today(now)), null, now);
        return ache.Score is null && !ache.IsSharp ? [noted, new Happened.AreaAsked(area, true), .. Wait(runner, talk, now)] : [noted];
    }

    /// <summary>No session today with fever; with a cold an easier one.</summary>
    private static ImmutableArray<Happened> FallIll(Runner runner, bool isSevere, Instant now)
    {
        var noted = new Happened.Noted(new Note.FellIll(isSevere, runner.Today(now)), Days: isSevere ? Illness.FreeDays : Illness.EasyDays);
        return !isSevere ? WithOffer(runner, noted, now)
            : runner.Next?.Day == runner.Today(now) ? [noted, .. Plan(runner, runner.Today(now), now)]
            : [noted];
    }

    /// <summary>While something is asked at an offer, the offer waits; without an answer it comes again by itself.</summary>
    private static ImmutableArray<Happened> Wait(Runner runner, Talk talk, Instant now) =>
        talk is not Talk.Offered offered ? []
        : runner.Today(now + Snooze) == offered.Day ? [new Happened.SessionPlanned(new Slot(offered.Day, now + Snooze))]
        : [.. Plan(runner, offered.Day, now)];

    /// <summary>Well again since a day: three days without symptoms come first.</summary>
    private static Happened.Noted GetWell(Runner runner, LocalDate since, Instant now) =>
        new(new Note.GotWell(since), Until: since.PlusDays(Illness.FreeDays) is var free && free > runner.Today(now) ? free : null, Days: Illness.FreeDays);

    /// <summary>Pain between sessions, and what it means for the area.</summary>
    public static Happened.Noted Told(Runner runner, Note.Ached ached, Note? instead, Instant now) =>
        new(ached, instead, Area(runner, new(ached, instead), ached.Area, ached.Score, ached.IsSharp, null, now));

    private static AreaNow Area(Runner runner, Happened.Noted noted, Area area, int? score, bool isSharp, Sore? before, Instant now) =>
        AreaNow.Of(area, score, isSharp, before, Coach.After(runner, noted).Progress.Sores[area], runner.Today(now));

    /// <summary>Kept, and the offer that waited for it made anew.</summary>
    private static ImmutableArray<Happened> WithOffer(Runner runner, Happened.Noted noted, Instant now) =>
        runner.Next is { } next && next.Day == runner.Today(now) && next != Schedule.On(next.Day, runner.Profile)
            ? [noted, .. Offer(Coach.After(runner, noted), now)]
            : [noted];

    private static ImmutableArray<Happened> Grade(Runner runner, Talk.Checking checking, int score, Instant now) =>
        score is < 0 or > PainRules.Worst ? [new Happened.ScoreDoubted()]
        : checking.Fresh && runner.Notes.LastOrDefault(note => note is Note.Ached ached && ached.Area == checking.Area) is Note.Ached told
            ? WithOffer(runner, Told(runner, told with { Score = score }, told, now), now)
            : [Reported(runner, new(checking.Area, score, runner.Today(now)), now)];

    private static Happened.Noted Reported(Runner runner, Note.Reported report, Instant now) => new(
        report, Area: Area(runner, new(report), report.Area, report.Score, false, runner.Progress.Sores.GetValueOrDefault(report.Area), now));

    /// <summary>The planned session on another day, at another time, or both.</summary>
    private static ImmutableArray<Happened> Move(Runner runner, Talk talk, LocalDate? day, LocalTime? time, Instant now)
    {
        if (runner.Next is not { } next)
            return [new Happened.MoveRefused(MoveRefusal.NothingPlanned)];
        var offered = talk is Talk.Offered today ? today.Day : next.Day;
        var to = day ?? offered;
        var slot = new Slot(to, runner.Zone.ResolveLocal(to.At(time ?? runner.Profile.Time), Schedule.Resolver).ToInstant());
        return slot.At <= now ? [new Happened.MoveRefused(MoveRefusal.Past)]
            : !Placement.Allows(runner.Profile.Week, to.DayOfWeek) ? [new Happened.MoveRefused(MoveRefusal.LongRun)]
            : [new Happened.SessionMoved(slot)];
    }

    private static ImmutableArray<Happened> PutOff(Runner runner, LocalDate day, Duration by, Instant now) =>
        runner.Today(now + by) == day
            ? [new Happened.SessionSnoozed(new Slot(day, now + by))]
            : Drop(runner, day, now);

    private static ImmutableArray<Happened> Drop(Runner runner, LocalDate day, Instant now, PassCause cause = PassCause.Wish) =>
        [new Happened.SessionPassed(cause, day, After(runner, day, now)), .. Plan(runner, day, now)];

    private static ImmutableArray<Happened> Miss(Runner runner, LocalDate day, Instant now) =>
        [new Happened.SessionMissed(day, After(runner, day, now)), .. Plan(runner, day, now)];

    private static IEnumerable<Happened> Plan(Runner runner, LocalDate day, Instant now) =>
        After(runner, day, now) is var next && next == runner.Next ? [] : [new Happened.SessionPlanned(next)];

    /// <summary>The session after a day: the planned one, where that is later.</summary>
    private static Slot? After(Runner runner, LocalDate day, Instant now) =>
        runner.Next is { } planned && planned.Day > day ? planned : Schedule.Next(runner.Profile, day, now);

    private static bool TrainedToday(Runner runner, Instant now) => AfterSession(runner, now) is { } session && Course.Of(session).SetsDone > 0;

    /// <summary>Today's session, once closed.</summary>
    private static Session? AfterSession(Runner runner, Instant now) =>
        runner.Latest is { IsOpen: false } session && session.Day == runner.Today(now) ? session : null;
}
