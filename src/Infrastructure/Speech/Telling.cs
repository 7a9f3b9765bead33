using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>One turn put into words.</summary>
internal sealed class Telling(Phrases phrases, Dialogue dialogue, ImmutableArray<Happened> all, Instant now)
{
    private readonly Runner runner = dialogue.Runner;
    private readonly OnboardingSpeech _onboarding = new(phrases);
    private readonly OfferSpeech _offer = new(phrases);
    private readonly SessionSpeech _session = new(phrases);
    private readonly LogSpeech _log = new(phrases);
    private readonly SummarySpeech _summary = new(phrases);
    private readonly PainSpeech _pain = new(phrases);
    private readonly PlanSpeech _plan = new(phrases);
    private readonly HealthSpeech _health = new(phrases);
    private readonly Whys _whys = new(phrases);

    private Words Words => phrases.Words;

    private Session Session => runner.Latest!;

    private LocalDate Today => runner.Today(now);

    /// <summary>What one thing that happened says.</summary>
    public IEnumerable<Fragment> Tell(Happened happened) => happened switch
    {
        Happened.QuestionAsked { Question: Interview.First, IsAlone: false } when all.Length == 1 && !runner.IsOnboarded =>
            [new Fragment.Aside(Words["onboarding.welcome"])],
        Happened.QuestionAsked => [],
        Happened.AnswerTaken taken => Echo(_onboarding.Echo(taken.Question, taken.Profile, Asked, Today)),
        Happened.AnswerRefused refused => Echo(_onboarding.Refused(refused.Question, refused.Answer, Today)),
        Happened.OnboardingFinished => runner.Next is { } next && dialogue.Talk is Talk.Idle && !all.Any(happened => happened is Happened.AnswerTaken)
            ? Echo(Words["onboarding.done", ("when", When(next.At))])
            : [],

        Happened.SessionPlanned => [],
        Happened.SessionOffered => [],
        Happened.SessionSnoozed snoozed => Echo(Words["offer.snoozed", ("time", phrases.Time(snoozed.Slot.At.InZone(runner.Zone).TimeOfDay))]),
        Happened.SessionPassed => dialogue.Talk is Talk.InSession ? [] : Echo(Words["offer.passed", ("next", NextSession())]),
        Happened.SessionMissed missed => [new Fragment.Fade(Words["offer.missed", ("day", phrases.Weekday(missed.Day.DayOfWeek)), ("next", NextSession())])],
        Happened.SessionBarred barred => [_offer.Barred(barred.Bar, runner, NextSession(), now)],
        Happened.SessionMoved moved => Echo(Words["offer.moved", ("when", When(moved.Slot.At))]),
        Happened.MoveRefused refused => [new Fragment.Aside(Words[$"offer.refused.{Phrases.Key(refused.Why)}"])],
        Happened.TrainedAlready => [new Fragment.Aside(Words["shown.trained", ("next", NextSession())])],

        Happened.Noted noted => Echo(_pain.Noted(noted.Note, runner, now)),
        Happened.AreaAsked or Happened.FeverAsked or Happened.WellAsked => [],
        Happened.PlanChosen chosen => Chosen(Words["plan.chosen", ("plan", phrases.Plan(chosen.Profile.Plan))]),
        Happened.BudgetChosen chosen => Chosen(Words["plan.budget.chosen", ("minutes", chosen.Profile.Minutes)]),
        Happened.HealthShown => [Beside(_health.Ask(runner, now))],
        Happened.HealthChanged changed => Echo((changed.Profile.Screening is null ? Words["health.deleted"] + " " : "") + _health.Means(changed.Profile.Screening, Today)),
        Happened.RaceShown => all.Any(happened => happened is Happened.AnswerTaken) ? [] : [Beside(_health.Race(runner, now))],

        Happened.SessionStarted or Happened.SessionFitted => [],
        Happened.WarmedUp => Echo(Words["session.warmed-up"]),
        Happened.SetLogged logged => _log.Logged(Session, logged.Set).SelectMany(Echo),
        Happened.SetChanged changed => IsLoggedNow(changed.Was) ? [] : _log.Changed(Session, changed.Was, changed.Is).SelectMany(Echo),
        Happened.CountAsked or Happened.SideAsked => [],
        Happened.AmountDoubted doubted => Echo(dialogue.Talk is Talk.Grading or Talk.Checking ? Words["pain.doubt"] : Words["session.doubt", ("amount", doubted.Amount.Left)]),
        Happened.RestStarted or Happened.RestChanged => [],
        Happened.RestEnded ended => ended.Early ? [] : Echo(Words["session.rest-over"]),
        Happened.ExerciseSkipped skipped => Echo(Words["session.skipped", ("exercise", phrases.Title(Course.Of(Session).Stations[skipped.Fact.Place].Exercise))]),
        Happened.ExerciseSwapped when Easier is not null => [],
        Happened.ExerciseSwapped swapped => Echo(Words[SwapKey(swapped.Fact.To, all), ("exercise", phrases.Name(swapped.Fact.To))]),
        Happened.ExerciseHurt hurt => Echo(_pain.Hurt(Session, hurt.Fact, Easier, hurt.Physio)),
        Happened.PainGraded graded => Echo(_pain.Graded(Session, graded.Is, Easier, graded.Physio)),
        Happened.SorenessHeard => [new Fragment.Aside(Words["pain.soreness"])],
        Happened.SessionShortened shortened => Echo(_log.Shortened(Session, shortened.Minutes, shortened.Facts)),
        Happened.Undone { Fact: Fact.Closed } when all.Count(happened => happened is Happened.Undone) > 1 => [],
        Happened.Undone undone => Echo(_log.Undone(undone.Fact)),
        Happened.NothingToUndo => [new Fragment.Aside(Words["session.nothing-to-undo"])],
        Happened.Paused => [],
        Happened.Resumed => Echo(Words["session.resumed"]),
        Happened.WentOn => [],
        Happened.SessionClosed closed => closed.Fact.Ending is Ending.Lapsed
            ? [new Fragment.Echo(_summary.Of(runner, Session, Ending.Lapsed, now), Silent: true)]
            : [],

        Happened.Halted => [],
        Happened.Cleared => Echo(Words["pain.cleared", ("next", NextSession())]),
        Happened.PainHeard => [new Fragment.Aside(Words["pain.heard"])],

        Happened.HowShown how => [new Fragment.Aside(_session.How(how.Exercise))],
        Happened.WhyShown => [new Fragment.Aside(dialogue.Talk is Talk.InSession ? _session.Why(runner, Session) : WhyNext())],
        Happened.NextShown => [new Fragment.Aside(runner.Next is { } next ? _offer.Next(runner, next, now) : Words["unclear.idle"])],
        Happened.PlanShown => [dialogue.Talk is Talk.Idle ? _plan.Ask(runner, now, inPlace: false) : new Fragment.Aside(_plan.Of(runner, now))],
        Happened.HistoryShown history => [new Fragment.Aside(History(history.Sessions))],
        Happened.HelpShown => [new Fragment.Aside(Words["shown.help"])],
        Happened.WhereShown => dialogue.Talk is Talk.Idle && runner.Next is { } next
            ? [new Fragment.Ask(Words["shown.where-idle", ("when", When(next.At))],
                [[new(Words["onboarding.begin.again"], new Heard.Answered(new Answer.Again()))]], false)]
            : [],

        Happened.DeleteAsked => [],
        Happened.Deleted => Echo(Words["delete.done"]),
        Happened.Kept => Echo(Words["delete.kept"]),

        Happened.NotNow => [new Fragment.Aside(dialogue.Talk is Talk.Idle && runner.Next is { } next ? Words["unclear.no-session", ("when", When(next.At))] : Words["unclear.not-now"])],
        Happened.NotUnderstood unclear => NotUnderstood(unclear),
        Happened.StaleTapped => [new Fragment.Toast(Stale())],
        Happened.NotReadable => [new Fragment.Aside(Words["unclear.not-text"])],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What was chosen for the sessions to come, and the plan with it where no question waits.</summary>
    private Fragment[] Chosen(string what) => [new Fragment.Echo(what), .. dialogue.Talk is Talk.Idle ? [_plan.Ask(runner, now, inPlace: true)] : Array.Empty<Fragment>()];

    /// <summary>The question that waits afterwards, where the turn has changed it or the runner asked where we are.</summary>
    public IEnumerable<Fragment> Question()
    {
        if (!all.Any(Asks) && !(dialogue.Talk is Talk.InSession or Talk.Ailing or Talk.Recovering && all.Any(happened => happened is Happened.NotUnderstood)))
            return [];
        return Waits();
    }

    /// <summary>The buttons that the chat may show now: those of the question that waits, or of what is shown while nothing does.</summary>
    public IEnumerable<Choice> Buttons() => (dialogue.Talk is Talk.Idle && runner.IsOnboarded ? [_health.Ask(runner, now), _health.Race(runner, now), _plan.Ask(runner, now, inPlace: false)] : Waits())
        .OfType<Fragment.Ask>().SelectMany(ask => ask.Choices).SelectMany(row => row);

    /// <summary>The question that waits.</summary>
    private IEnumerable<Fragment> Waits() => dialogue.Talk switch
    {
        Talk.Onboarding onboarding => [_onboarding.Ask(onboarding.Question, runner, now, again: all.Any(happened => happened is Happened.AnswerRefused || happened is Happened.AnswerTaken taken && taken.Question == onboarding.Question))],
        Talk.Offered offered => [_offer.Ask(runner, offered.Day, now)],
        Talk.Checking checking => [_pain.Checking(checking)],
        Talk.Ailing => [_pain.Fever()],
        Talk.Recovering => [_pain.Well()],
        Talk.InSession when all is [Happened.NotUnderstood { Could.IsEmpty: false } unclear] => [_session.Guess(Session, unclear)],
        Talk.InSession talk => [_session.Ask(runner, Session, talk, now, all.Any(Arrives), all.Any(happened => happened is Happened.SessionFitted), all.Any(happened => happened is Happened.SessionShortened))],
        Talk.Halted halted => [new Fragment.Ask(Words[$"pain.halted.{Phrases.Key(halted.Flag)}"], [[new(Words["pain.cleared-button"], new Heard.Yes())]], false)],
        Talk.Deleting => [new Fragment.Ask(Words["delete.ask"], [[new(Words["delete.no"], new Heard.No())], [new(Words["delete.yes"], new Heard.Yes())]], false)],
        Talk.Idle when Summarised() is { } ending => [_summary.Ask(runner, Session, ending, now)],
        _ => [],
    };

    /// <summary>Whether something changes what is asked, or asks for it again.</summary>
    private static bool Asks(Happened happened) => happened switch
    {
        Happened.HowShown or Happened.WhyShown or Happened.NextShown or Happened.PlanShown or Happened.HistoryShown or Happened.HelpShown => false,
        Happened.HealthShown or Happened.RaceShown or Happened.MoveRefused or Happened.SorenessHeard => false,
        Happened.Noted { Note: Note.Asked } => false,
        Happened.NotNow or Happened.NotUnderstood or Happened.NotReadable or Happened.StaleTapped => false,
        Happened.PainHeard or Happened.NothingToUndo or Happened.TrainedAlready => false,
        _ => true,
    };

    /// <summary>Whether something leads to the next exercise, or brings another.</summary>
    private static bool Arrives(Happened happened) => happened is Happened.WarmedUp or Happened.RestEnded
        or Happened.ExerciseSkipped or Happened.ExerciseSwapped or Happened.PainGraded or Happened.WentOn;

    /// <summary>How a session ended, where this turn closed it or changed it afterwards.</summary>
    private Ending? Summarised() =>
        runner.Latest is { Facts: [.., Fact.Closed closed] } && closed.Ending is not Ending.Lapsed
        && all.Any(happened => happened is Happened.SessionClosed or Happened.SetChanged)
            ? closed.Ending
            : null;

    private Question Asked => dialogue.Talk is Talk.Onboarding onboarding ? onboarding.Question : Domain.Reading.Question.Begin;

    /// <summary>The easier rung that this turn's pain led to.</summary>
    private ExerciseId? Easier => all.Any(happened => happened is Happened.ExerciseHurt or Happened.PainGraded)
        ? all.OfType<Happened.ExerciseSwapped>().Select(swapped => (ExerciseId?)swapped.Fact.To).FirstOrDefault()
        : null;

    private bool IsLoggedNow(Fact.SetLogged set) =>
        all.Any(happened => happened is Happened.SetLogged logged && logged.Set.Place == set.Place && logged.Set.Set == set.Set);

    /// <summary>With its buttons where nothing else waits; beside the question that waits otherwise.</summary>
    private Fragment Beside(Fragment.Ask ask) => dialogue.Talk is Talk.Idle ? ask : new Fragment.Aside(ask.Html);

    /// <summary>In a session what can be read there is said once; the second time in a row the buttons stand alone.</summary>
    private IEnumerable<Fragment> NotUnderstood(Happened.NotUnderstood unclear) => dialogue.Talk switch
    {
        Talk.Onboarding or Talk.Ailing or Talk.Recovering => Echo(Words["unclear.question"]),
        Talk.Grading => Echo(Words["pain.doubt"]),
        Talk.InSession => unclear.Again || !unclear.Could.IsEmpty ? [] : Echo(Unclear(unclear.Ask)),
        Talk.Idle or Talk.Offered when unclear.Ask is Ask.When => [new Fragment.Aside(Words["unclear.when"])],
        Talk.Offered => [new Fragment.Aside(Words["unclear.offer"])],
        Talk.Checking => [new Fragment.Aside(Words["pain.doubt"])],
        _ => [new Fragment.Aside(Words["unclear.idle"])],
    };

    private string Unclear(Ask ask) => ask switch
    {
        Ask.HowMany or Ask.IsThatRight => Words["unclear.how-many"],
        Ask.WhichIsTheLoad => Words["unclear.which-is-the-load"],
        Ask.WhichSide => Words["unclear.which-side"],
        Ask.WhatDoYouMean or Ask.When or Ask.NoSetIsDue => Words["unclear.session"],
    };

    /// <summary>An old button, and where we are.</summary>
    private string Stale() => (Words["unclear.stale"] + " " + (dialogue.Talk is Talk.InSession ? Phrases.Capital(_session.Where(Session) is { Length: > 0 } where ? where : " ") : "")).Trim();

    /// <summary>Why the next session asks what it asks, exercise by exercise.</summary>
    private string WhyNext()
    {
        var prescription = Prescriber.For(runner, runner.Next?.At ?? now);
        return string.Join("\n",
        [
            Words["why.title"],
            .. _offer.Reasons(prescription),
            .. prescription.Items.Select(item => Words["why.line",
                ("exercise", phrases.Title(item.Exercise)), ("dose", phrases.Sets(item.Sets, item.Aim, Catalogue.Get(item.Exercise))), ("load", phrases.Load(item.Load)),
                ("why", item.Reasons.IsEmpty ? Words["why.start"] : string.Join(" ", _whys.Changes(item).Select((why, place) => place == 0 ? why : Phrases.Capital(why))))]),
        ]);
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

    /// <summary>After a set: harder or easier than that; else the runner asked for it.</summary>
    private static string SwapKey(ExerciseId to, ImmutableArray<Happened> all) =>
        all.Select(happened => happened switch
        {
            Happened.SetLogged logged => logged.Set.Exercise,
            Happened.SetChanged changed => changed.Is.Exercise,
            _ => (ExerciseId?)null,
        }).LastOrDefault(exercise => exercise is not null) is not { } from ? "session.swapped"
        : Ladder.IsAbove(Catalogue.Get(to), Catalogue.Get(from)) ? "session.harder-now"
        : "session.easier-now";
}
