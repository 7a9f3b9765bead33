using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Programme;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>One turn put into words.</summary>
internal sealed class Telling(Phrases phrases, Runner runner, ImmutableArray<Happened> all, Instant now)
{
    private readonly OnboardingSpeech _onboarding = new(phrases);
    private readonly SessionSpeech _session = new(phrases);

    private Words Words => phrases.Words;

    private Session Session => runner.Latest!;

    /// <summary>What one thing that happened says.</summary>
    public IEnumerable<Fragment> Tell(Happened happened) => happened switch
    {
        Happened.QuestionAsked { Question: Domain.Onboarding.Question.Experience } when all.Length == 1 && !runner.IsOnboarded =>
            [new Fragment.Aside(Words["onboarding.welcome"])],
        Happened.QuestionAsked => [],
        Happened.AnswerTaken taken => Echo(_onboarding.Echo(taken.Question, taken.Profile, Asked)),
        Happened.AnswerRefused refused => Echo(_onboarding.Refused(refused.Question, refused.Answer)),
        Happened.OnboardingFinished => runner.Next is { } next && runner.Talk is Talk.Idle ? Echo(Words["onboarding.done", ("when", When(next.At))]) : [],

        Happened.SessionPlanned => [],
        Happened.SessionOffered => [],
        Happened.SessionSnoozed snoozed => Echo(Words["offer.snoozed", ("time", phrases.Time(snoozed.Slot.At.InZone(runner.Zone).TimeOfDay))]),
        Happened.SessionPassed => runner.Talk is Talk.InSession ? [] : Echo(Words["offer.passed", ("next", NextSession())]),
        Happened.SessionMissed missed => [new Fragment.Fade(Words["offer.missed", ("day", phrases.Weekday(missed.Day.DayOfWeek)), ("next", NextSession())])],
        Happened.TrainedAlready => [new Fragment.Aside(Words["shown.trained", ("next", NextSession())])],

        Happened.SessionStarted => [],
        Happened.WarmedUp => Echo(Words["session.warmed-up"]),
        Happened.SetLogged logged => _session.Logged(Session, logged.Set).SelectMany(Echo),
        Happened.SetChanged changed => IsLoggedNow(changed.Was) ? [] : Echo(_session.Changed(changed.Was, changed.Is)),
        Happened.CountAsked => [],
        Happened.AmountDoubted doubted => Echo(Words["session.doubt", ("amount", doubted.Amount.Left)]),
        Happened.RestStarted or Happened.RestChanged => [],
        Happened.RestEnded ended => ended.Early ? [] : Echo(Words["session.rest-over"]),
        Happened.ExerciseSkipped skipped => Echo(Words["session.skipped", ("exercise", phrases.Title(Course.Of(Session).Stations[skipped.Fact.Place].Exercise))]),
        Happened.ExerciseSwapped swapped => Echo(Words[all.Any(other => other is Happened.SetLogged) ? "session.easier-now" : "session.swapped", ("exercise", phrases.Name(swapped.Fact.To))]),
        Happened.ExerciseHurt hurt => Echo(_session.Hurt(Session, hurt.Fact)),
        Happened.Undone undone => undone.Fact is Fact.Closed { Ending: Ending.Finished } ? [] : Echo(_session.Undone(undone.Fact)),
        Happened.NothingToUndo => [new Fragment.Aside(Words["session.nothing-to-undo"])],
        Happened.Paused => [],
        Happened.Resumed => Echo(Words["session.resumed"]),
        Happened.WentOn => [],
        Happened.SessionClosed closed => closed.Fact.Ending is Ending.Lapsed
            ? [new Fragment.Echo(_session.Summary(runner, Session, Ending.Lapsed, now), Silent: true)]
            : [],

        Happened.Halted => [],
        Happened.Cleared => Echo(Words["pain.cleared", ("next", NextSession())]),
        Happened.PainHeard => [new Fragment.Aside(Words["pain.heard"])],

        Happened.HowShown how => [new Fragment.Aside(_session.How(how.Exercise))],
        Happened.WhyShown => [new Fragment.Aside(_session.Why(runner.Talk is Talk.InSession ? Session.Prescription : Upcoming))],
        Happened.NextShown => [new Fragment.Aside(Next())],
        Happened.PlanShown => [new Fragment.Aside(Plan())],
        Happened.HistoryShown history => [new Fragment.Aside(History(history.Sessions))],
        Happened.HelpShown => [new Fragment.Aside(Words["shown.help"])],
        Happened.WhereShown => runner.Talk is Talk.Idle && runner.Next is { } next
            ? [new Fragment.Ask(Words["shown.where-idle", ("when", When(next.At))],
                [[new(Words["onboarding.begin.again"], new Heard.Answered(new Answer.Again()))]], false)]
            : [],

        Happened.DeleteAsked => [],
        Happened.Deleted => Echo(Words["delete.done"]),
        Happened.Kept => Echo(Words["delete.kept"]),

        Happened.NotNow => [new Fragment.Aside(runner.Talk is Talk.Idle && runner.Next is { } next ? Words["unclear.no-session", ("when", When(next.At))] : Words["unclear.not-now"])],
        Happened.NotUnderstood => NotUnderstood(),
        Happened.StaleTapped => [new Fragment.Toast(Stale())],
        Happened.NotReadable => [new Fragment.Aside(Words["unclear.not-text"])],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The question that waits afterwards, where the turn has changed it or the runner asked where we are.</summary>
    public IEnumerable<Fragment> Question()
    {
        if (!all.Any(Asks))
            return [];
        return runner.Talk switch
        {
            Talk.Onboarding onboarding => [_onboarding.Ask(onboarding.Question, runner, now, again: all.Any(happened => happened is Happened.AnswerRefused || happened is Happened.AnswerTaken taken && taken.Question == onboarding.Question))],
            Talk.Offered offered => [Offer(offered)],
            Talk.InSession talk => [_session.Ask(runner, Session, talk, now, all.Any(Arrives))],
            Talk.Halted halted => [new Fragment.Ask(Words[$"pain.halted.{Phrases.Key(halted.Flag.ToString())}"], [[new(Words["pain.cleared-button"], new Heard.Yes())]], false)],
            Talk.Deleting => [new Fragment.Ask(Words["delete.ask"], [[new(Words["delete.no"], new Heard.No())], [new(Words["delete.yes"], new Heard.Yes())]], false)],
            Talk.Idle when Summarised() is { } ending => [new Fragment.Ask(_session.Summary(runner, Session, ending, now), _session.AfterSummary(Session), false)],
            _ => [],
        };
    }

    /// <summary>Whether something changes what is asked, or asks for it again.</summary>
    private static bool Asks(Happened happened) => happened switch
    {
        Happened.HowShown or Happened.WhyShown or Happened.NextShown or Happened.PlanShown or Happened.HistoryShown or Happened.HelpShown => false,
        Happened.NotNow or Happened.NotUnderstood or Happened.NotReadable or Happened.StaleTapped => false,
        Happened.PainHeard or Happened.NothingToUndo or Happened.TrainedAlready => false,
        _ => true,
    };

    /// <summary>Whether something leads to the next exercise, or brings another.</summary>
    private static bool Arrives(Happened happened) => happened is Happened.WarmedUp or Happened.RestEnded
        or Happened.ExerciseSkipped or Happened.ExerciseSwapped or Happened.WentOn;

    /// <summary>How a session ended, where this turn closed it or changed it afterwards.</summary>
    private Ending? Summarised() =>
        runner.Latest is { Facts: [.., Fact.Closed closed] } && closed.Ending is not Ending.Lapsed
        && all.Any(happened => happened is Happened.SessionClosed or Happened.SetChanged)
            ? closed.Ending
            : null;

    private Question Asked => runner.Talk is Talk.Onboarding onboarding ? onboarding.Question : Domain.Onboarding.Question.Begin;

    private bool IsLoggedNow(Fact.SetLogged set) =>
        all.Any(happened => happened is Happened.SetLogged logged && logged.Set.Place == set.Place && logged.Set.Set == set.Set);

    private Prescription Upcoming => Prescriber.For(runner, runner.Next is { } next ? next.Day : runner.Today(now));

    private Fragment.Ask Offer(Talk.Offered offered)
    {
        var prescription = Prescriber.For(runner, offered.Day);
        var lines = phrases.Lines(prescription);
        var html = prescription.Items.IsEmpty ? Words["offer.empty"]
            : runner.Next is { } next && next.Day == offered.Day
                ? Words["offer.planned", ("time", phrases.Time(next.At.InZone(runner.Zone).TimeOfDay)), ("minutes", Phrases.Minutes(prescription)), ("n", prescription.Items.Length), ("list", lines)]
                : Words["offer.now", ("minutes", Phrases.Minutes(prescription)), ("n", prescription.Items.Length), ("list", lines)];
        return new(html,
            [
                [new(Words["offer.start"], new Heard.Start())],
                [new(Words["offer.hour"], new Heard.InAnHour()), new(Words["offer.skip"], new Heard.NotToday())],
            ], false);
    }

    private IEnumerable<Fragment> NotUnderstood() => runner.Talk switch
    {
        Talk.Onboarding => Echo(Words["unclear.question"]),
        Talk.InSession => [new Fragment.Aside(Words["unclear.session"])],
        Talk.Offered => [new Fragment.Aside(Words["unclear.offer"])],
        _ => [new Fragment.Aside(Words["unclear.idle"])],
    };

    /// <summary>An old button, and where we are.</summary>
    private string Stale() => (Words["unclear.stale"] + " " + (runner.Talk is Talk.InSession ? Phrases.Capital(_session.Where(Session) is { Length: > 0 } where ? where : " ") : "")).Trim();

    private string Next() => runner.Next is { } next
        ? Words["shown.next", ("when", When(next.At)), ("minutes", Phrases.Minutes(Upcoming)), ("list", phrases.Lines(Upcoming))]
        : Words["unclear.idle"];

    private string Plan()
    {
        var sessions = Enumerable.Range(0, Split.Sessions.Length)
            .Select(turn => Prescriber.For(runner, runner.Today(now), runner.Progress.Sessions + turn))
            .Select((prescription, turn) => Words["shown.plan-session", ("letter", turn + 1),
                ("lifts", string.Join(Words["format.and"], prescription.Items.Select(item => Words["shown.plan-lift",
                    ("exercise", phrases.Name(item.Exercise)), ("dose", phrases.Sets(item.Sets, item.Aim, Catalogue.Get(item.Exercise)))])))]);
        return Words["shown.plan", ("days", phrases.Days(runner.Profile.Days)), ("time", phrases.Time(runner.Profile.Time)),
            ("minutes", runner.Profile.Minutes), ("lifts", string.Join("\n", sessions)), ("done", runner.Progress.Sessions)];
    }

    private string History(ImmutableList<Session> sessions) => sessions.IsEmpty
        ? Words["shown.history.empty"]
        : Words["shown.history.title"] + "\n" + string.Join("\n", sessions.Select(session => Words["shown.history.line",
            ("day", phrases.Day(session.Day)), ("lifts", Lifts(session))]));

    private string Lifts(Session session)
    {
        var sets = session.Facts.OfType<Fact.SetLogged>().GroupBy(set => set.Exercise).Select(group => Words["shown.history.lift",
            ("exercise", phrases.Name(group.Key)),
            ("amounts", string.Join(Words["format.and"], group.Select(set => phrases.Amount(set.Done, Catalogue.Get(set.Exercise)))))]).ToList();
        return sets.Count == 0 ? Words["shown.history.nothing"] : string.Join(" · ", sets);
    }

    /// <summary>A sentence, or nothing where no session is planned.</summary>
    private string NextSession() => runner.Next is { } next ? Words["summary.next-session", ("when", When(next.At))] : "";

    private string When(Instant at) => phrases.When(at, runner, now);

    private static IEnumerable<Fragment> Echo(string? html) => html is null ? [] : [new Fragment.Echo(html)];
}
