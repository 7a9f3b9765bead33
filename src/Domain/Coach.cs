using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Onboarding;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain;

/// <summary>What follows from what was heard, and what the runner is like afterwards. Pure: no clock, no chance, no I/O.</summary>
public static class Coach
{
    /// <summary>What happens. Everything said or tapped yields at least one; only alarms may yield nothing.</summary>
    public static ImmutableArray<Happened> Decide(Runner runner, Heard heard, Instant now) => (runner.Talk, heard) switch
    {
        // Safety first.
        (_, Heard.RedFlagged red) => Halt(runner, red, now),

        // Commands work everywhere.
        (Talk.Deleting, Heard.Yes) => [new Happened.Deleted()],
        (Talk.Deleting { Back: var back }, Heard.AlarmDue) => Decide(runner with { Talk = back }, heard, now),
        (Talk.Deleting, _) => [new Happened.Kept()],
        (_, Heard.Delete) => [new Happened.DeleteAsked()],
        (_, Heard.Help) => [new Happened.HelpShown()],
        (_, Heard.History history) => [new Happened.HistoryShown(history.Sessions)],
        (_, Heard.Stale) => [new Happened.StaleTapped()],
        (Talk.Onboarding { Question: Question.Zone } talk, Heard.Located here) =>
            Interview.Decide(runner, talk, new Answer.In(here.Zone), now),
        (_, Heard.NotText or Heard.Located) => [new Happened.NotReadable()],

        // A halt ends only when it is cleared.
        (Talk.Halted, Heard.AlarmDue) => [],
        (Talk.Halted, Heard.Yes) => Clear(runner, now),
        (Talk.Halted halted, _) => [new Happened.Halted(halted.Flag)],

        // Then the folder of the talk that the runner is in.
        (Talk.Onboarding, Heard.AlarmDue) => [],
        (Talk.Onboarding talk, Heard.Answered { Answer: var answer }) => Interview.Decide(runner, talk, answer, now),
        (Talk.Onboarding { Question: Question.Begin }, Heard.Start) => Interview.Decide(runner, new Talk.Onboarding(Question.Begin), new Answer.StartNow(), now),
        (Talk.Onboarding talk, Heard.Unclear unclear) => [new Happened.NotUnderstood(unclear.Ask), new Happened.QuestionAsked(talk.Question, talk.IsAlone)],
        (Talk.Onboarding { IsAlone: false } talk, _) => [new Happened.QuestionAsked(talk.Question)],
        (Talk.Idle, not Heard.AlarmDue) when !runner.IsOnboarded => [new Happened.QuestionAsked(Interview.First)],
        (_, Heard.Answered { Answer: Answer.Again }) when runner.Talk is not Talk.InSession => [new Happened.QuestionAsked(Question.Experience)],

        // Health answers and races, outside of a session.
        (not Talk.InSession, Heard.Health) => [new Happened.HealthShown()],
        (not Talk.InSession, Heard.AnswerHealth) => [new Happened.QuestionAsked(Question.Consent, IsAlone: true)],
        (not Talk.InSession, Heard.ForgetHealth) => [new Happened.HealthChanged(runner.Profile with { Screening = null })],
        (not Talk.InSession, Heard.ClearedByDoctor) when runner.Profile.Screening is { } screening =>
            [new Happened.HealthChanged(runner.Profile with { Screening = screening with { Cleared = runner.Today(now) } })],
        (not Talk.InSession, Heard.Race) => [new Happened.RaceShown()],
        (not Talk.InSession, Heard.EnterRace) => [new Happened.QuestionAsked(Question.RaceDay, IsAlone: true)],
        (not Talk.InSession, Heard.NoRace) => [new Happened.AnswerTaken(Question.RaceDay, runner.Profile with { Race = null }), new Happened.RaceShown()],

        (_, Heard.Next) => [new Happened.NextShown()],
        (_, Heard.Plan) => [new Happened.PlanShown()],

        (Talk.InSession talk, Heard.AlarmDue alarm) => Working.Decide(runner, talk, alarm, now),
        (Talk.InSession talk, _) => Working.Decide(runner, runner.Latest!, talk, heard, now),
        (var talk, Heard.AlarmDue alarm) => Agenda.Decide(runner, talk, alarm, now),
        (var talk, _) => Agenda.Decide(runner, talk, heard, now),
    };

    /// <summary>The runner afterwards.</summary>
    public static Runner Evolve(Runner runner, ImmutableArray<Happened> happened) => happened.Aggregate(runner, Evolve);

    private static Runner Evolve(Runner runner, Happened happened) => Follow(runner, happened) is { Talk: Talk.InSession talk } so
        ? so with { Talk = talk with { Doubt = happened is Happened.NotUnderstood doubt ? doubt.Ask : null } }
        : Follow(runner, happened);

    private static Runner Follow(Runner runner, Happened happened) => happened switch
    {
        Happened.QuestionAsked asked => runner with { Talk = new Talk.Onboarding(asked.Question, asked.IsAlone) },
        Happened.AnswerTaken taken => runner with { Profile = taken.Profile },
        Happened.OnboardingFinished => runner with { Talk = new Talk.Idle() },

        Happened.PlanChosen chosen => runner with { Profile = chosen.Profile },
        Happened.BudgetChosen chosen => runner with { Profile = chosen.Profile },
        Happened.HealthChanged changed => runner with { Profile = changed.Profile },

        Happened.Noted noted => runner with { Notes = noted.Instead is { } was ? runner.Notes.SetItem(runner.Notes.LastIndexOf(was), noted.Note) : runner.Notes.Add(noted.Note), Talk = noted.Note is Note.Asked ? runner.Talk : Rest(runner.Talk) },
        Happened.AreaAsked asked => runner with { Talk = new Talk.Checking(asked.Area, asked.Fresh) },
        Happened.FeverAsked => runner with { Talk = new Talk.Ailing() },
        Happened.WellAsked => runner with { Talk = new Talk.Recovering() },
        Happened.SessionBarred => runner with { Talk = Rest(runner.Talk) },

        Happened.SessionPlanned planned => runner with { Next = planned.Slot },
        Happened.SessionMoved moved => runner with { Next = moved.Slot, Talk = new Talk.Idle() },
        Happened.SessionOffered offered => runner with { Talk = new Talk.Offered(offered.Day) },
        Happened.SessionSnoozed snoozed => runner with { Next = snoozed.Slot, Talk = new Talk.Idle() },
        Happened.SessionPassed or Happened.SessionMissed => runner.Talk is Talk.Offered or Talk.Deleting { Back: Talk.Offered } ? runner with { Talk = new Talk.Idle() } : runner,

        Happened.SessionStarted started => runner with { Before = runner.Progress, Latest = started.Session, Notes = [], Talk = new Talk.WarmingUp() },
        Happened.SessionFitted fitted => runner with { Latest = fitted.Session },
        Happened.SessionShortened shortened => shortened.Facts.Aggregate(runner, (so, fact) => so.Add(fact)),
        Happened.WarmedUp or Happened.RestEnded or Happened.Resumed or Happened.WentOn => runner with { Talk = new Talk.Working() },
        Happened.SetLogged logged => runner.Add(logged.Set),
        Happened.SetChanged changed => runner.Replace(changed.Was, changed.Is),
        Happened.CountAsked asked => runner with { Talk = new Talk.Counting(asked.Effort) },
        Happened.SideAsked asked => runner with { Talk = new Talk.Halfway(asked.Side, asked.Amount, asked.Load) },
        Happened.RestStarted rest => runner with { Talk = new Talk.Resting(rest.Until) },
        Happened.RestChanged rest => runner with { Talk = new Talk.Resting(rest.Until) },
        Happened.ExerciseSkipped skipped => runner.Add(skipped.Fact) with { Talk = new Talk.Working() },
        Happened.ExerciseSwapped swapped => runner.Add(swapped.Fact) with { Talk = new Talk.Working() },
        Happened.ExerciseHurt hurt => runner.Add(hurt.Fact) with { Talk = AfterPain(hurt.Fact, hurt.Instead) },
        Happened.PainGraded graded => runner.Replace(graded.Was, graded.Is) with { Talk = AfterPain(graded.Is, graded.Instead) },
        Happened.Undone undone => runner.Drop(undone.Fact) with { Talk = new Talk.Working() },
        Happened.Paused => runner with { Talk = new Talk.Paused() },
        Happened.SessionClosed closed => runner.Add(closed.Fact) with { Talk = new Talk.Idle() },

        Happened.Halted halted => runner with { Talk = new Talk.Halted(halted.Flag) },
        Happened.Cleared => runner with { Talk = new Talk.Idle() },

        Happened.DeleteAsked => runner with { Talk = new Talk.Deleting(runner.Talk) },
        Happened.Kept => runner.Talk is Talk.Deleting deleting ? runner with { Talk = deleting.Back } : runner,
        Happened.Deleted => Runner.New(runner.Id, runner.Language) with { Asked = runner.Asked },

        _ => runner, // shown or refused: nothing changes
    };

    /// <summary>A question between sessions has been answered; a session, a halt and the onboarding go on.</summary>
    private static Talk Rest(Talk talk) => talk is Talk.Offered or Talk.Checking or Talk.Ailing or Talk.Recovering ? new Talk.Idle() : talk;

    /// <summary>Pain that was not graded is asked about; red pain stops the exercise; else it goes on.</summary>
    private static Talk AfterPain(Fact.Hurt hurt, ExerciseId? instead) =>
        hurt is { Score: null, IsSharp: false } ? new Talk.Grading(instead)
        : hurt.Light is Light.Red ? new Talk.Hurting(instead)
        : new Talk.Working();

    extension(Runner runner)
    {
        private Runner Add(Fact fact) => runner.WithFacts(facts => facts.Add(fact));

        private Runner Replace(Fact was, Fact @is) => runner.WithFacts(facts => facts.SetItem(facts.LastIndexOf(was), @is));

        private Runner Drop(Fact fact) => runner.WithFacts(facts => facts.RemoveAt(facts.LastIndexOf(fact)));

        private Runner WithFacts(Func<ImmutableList<Fact>, ImmutableList<Fact>> change) =>
            runner with { Latest = runner.Latest! with { Facts = change(runner.Latest.Facts) } };
    }

    private static ImmutableArray<Happened> Halt(Runner runner, Heard.RedFlagged red, Instant now) =>
        runner.Talk is Talk.InSession
            ? [new Happened.SessionClosed(new(Ending.Alarmed, now)), new Happened.Halted(red.Flag)]
            : [new Happened.Halted(red.Flag)];

    private static ImmutableArray<Happened> Clear(Runner runner, Instant now) =>
        [new Happened.Cleared(), new Happened.SessionPlanned(Schedule.First(runner.Profile, now))];
}
