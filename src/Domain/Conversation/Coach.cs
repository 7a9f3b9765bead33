using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>What follows from what was heard, and what the runner is like afterwards. Pure: no clock, no chance, no I/O.</summary>
public static class Coach
{
    /// <summary>What happens. Everything said or tapped yields at least one; only alarms may yield nothing.</summary>
    public static ImmutableArray<Happened> Decide(Dialogue dialogue, Heard heard, Instant now) => Decide(dialogue.Runner, dialogue.Talk, heard, now);

    private static ImmutableArray<Happened> Decide(Runner runner, Talk waits, Heard heard, Instant now) => (waits, heard) switch
    {
        // What nobody can have meant is a button that is none of ours.
        (_, not Heard.AlarmDue) when !Meant.CanBe(heard) => [Stale(runner, waits)],
        (_, Heard.Pain { Ache: { Score: < 0 or > PainRules.Worst } ache }) =>
            Decide(runner, waits, new Heard.Pain(ache with { Score = null }), now),
        (_, not Heard.AlarmDue) when !Meant.CanBeLifted(heard) =>
            [new Happened.NotUnderstood(waits is Talk.InSession ? Lost.Session : Lost.Question, Ask.WhichIsTheLoad)],

        // Safety first.
        (_, Heard.RedFlagged red) => Halt(waits, red, now),

        // Commands work everywhere.
        (Talk.Deleting, Heard.Yes) => [new Happened.Deleted()],
        (Talk.Deleting { Back: var back }, Heard.AlarmDue) => Decide(runner, back, heard, now),
        (Talk.Deleting, _) => [new Happened.Kept()],
        (_, Heard.Delete) => [new Happened.DeleteAsked()],
        (_, Heard.Help) => [new Happened.Shown(new Screen.Help())],
        (_, Heard.History) => [new Happened.Shown(new Screen.History([]))],
        (_, Heard.Stale) => [Stale(runner, waits)],
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
        (Talk.Onboarding talk, Heard.Unclear unclear) => [new Happened.NotUnderstood(Lost.Question, unclear.Ask), new Happened.QuestionAsked(talk.Question, talk.IsAlone)],
        (Talk.Onboarding { IsAlone: false } talk, _) => [new Happened.QuestionAsked(talk.Question)],
        (Talk.Idle, not Heard.AlarmDue) when !runner.IsOnboarded => [new Happened.Welcomed(), new Happened.QuestionAsked(Interview.First)],
        (not Talk.InSession, Heard.Answered { Answer: Answer.Again }) => [new Happened.QuestionAsked(Question.Experience)],

        // Health answers and races, outside of a session.
        (not Talk.InSession, Heard.Health) => [new Happened.Shown(Standing.Health(runner, now))],
        (not Talk.InSession, Heard.AnswerHealth) => [new Happened.QuestionAsked(Question.Consent, IsAlone: true)],
        (not Talk.InSession, Heard.ForgetHealth) => [Health(null, runner, now)],
        (not Talk.InSession, Heard.ClearedByDoctor) when runner.Profile.Screening is { } screening =>
            [Health(screening with { Cleared = runner.Today(now) }, runner, now)],
        (not Talk.InSession, Heard.Race) => [new Happened.Shown(Standing.Race(runner, now))],
        (not Talk.InSession, Heard.EnterRace) => [new Happened.QuestionAsked(Question.RaceDay, IsAlone: true)],
        (Talk.Onboarding, Heard.NoRace) => [new Happened.RaceDropped(), new Happened.OnboardingFinished(null)],
        (not Talk.InSession, Heard.NoRace) => [new Happened.RaceDropped()],

        (_, Heard.Next) => [new Happened.Shown(Offers.Next(runner))],
        (_, Heard.Plan) => [new Happened.Shown(Plans.Of(runner, now, canChange: waits is Talk.Idle))],

        (Talk.InSession talk, Heard.AlarmDue alarm) => Working.Decide(runner, talk, alarm, now),
        (Talk.InSession talk, _) => Working.Decide(runner, runner.Latest!, talk, heard, now),
        (var talk, Heard.AlarmDue alarm) => Agenda.Decide(runner, talk, alarm, now),
        (var talk, _) => Agenda.Decide(runner, talk, heard, now),
    };

    /// <summary>The dialogue afterwards.</summary>
    public static Dialogue Evolve(Dialogue dialogue, ImmutableArray<Happened> happened) => happened.Aggregate(
        dialogue, (so, each) => so with { Runner = After(so.Runner, each), Talk = Next(so.Talk, each) });

    /// <summary>The runner afterwards: answers, plan and facts.</summary>
    public static Runner After(Runner runner, Happened happened) => happened switch
    {
        Happened.AnswerTaken taken => runner with { Profile = taken.Profile },
        Happened.AnswerMarked marked => runner with { Profile = marked.Profile },
        Happened.PlanChosen chosen => runner with { Profile = runner.Profile with { Plan = chosen.Plan } },
        Happened.BudgetChosen chosen => runner with { Profile = runner.Profile with { Minutes = chosen.Minutes } },
        Happened.HealthChanged changed => runner with { Profile = runner.Profile with { Screening = changed.Screening } },
        Happened.RaceDropped => runner with { Profile = runner.Profile with { Race = null } },

        Happened.Noted { Instead: { } was } noted => runner with { Notes = runner.Notes.SetItem(runner.Notes.LastIndexOf(was), noted.Note) },
        Happened.Noted noted => runner with { Notes = runner.Notes.Add(noted.Note) },
        Happened.AskNoted asked => runner with { Notes = runner.Notes.Add(asked.Note) },

        Happened.SessionPlanned planned => runner with { Next = planned.Slot },
        Happened.SessionMoved moved => runner with { Next = moved.Slot },
        Happened.SessionSnoozed snoozed => runner with { Next = snoozed.Slot },

        Happened.SessionStarted started => runner with { Before = runner.Progress, Latest = started.Session, Notes = [] },
        Happened.SessionFitted fitted => runner with { Latest = fitted.Session },
        Happened.SessionShortened shortened => shortened.Facts.Aggregate(runner, (so, fact) => so.Add(fact)),
        Happened.SetLogged logged => runner.Add(logged.Set),
        Happened.SetChanged changed => runner.Replace(changed.Was, changed.Is),
        Happened.ExerciseSkipped skipped => runner.Add(skipped.Fact),
        Happened.ExerciseSwapped swapped => runner.Add(swapped.Fact),
        Happened.ExerciseHurt hurt => runner.Add(hurt.Fact),
        Happened.PainGraded graded => runner.Replace(graded.Was, graded.Is),
        Happened.Undone undone => runner.Drop(undone.Fact),
        Happened.SessionClosed closed => runner.Add(closed.Fact),

        Happened.Deleted => Runner.New(runner.Id),
        _ => runner, // said, shown or refused: nothing is known that was not
    };

    /// <summary>What is waited for afterwards.</summary>
    private static Talk Next(Talk talk, Happened happened) => Follow(talk, happened) switch
    {
        Talk.InSession session => session with { Doubt = happened is Happened.NotUnderstood doubt ? doubt.Ask : null },
        var next => next,
    };

    private static Talk Follow(Talk talk, Happened happened) => happened switch
    {
        Happened.QuestionAsked asked => new Talk.Onboarding(asked.Question, asked.IsAlone),
        Happened.OnboardingFinished or Happened.SessionMoved or Happened.SessionSnoozed or Happened.Cleared or Happened.Deleted => new Talk.Idle(),

        Happened.Noted or Happened.SessionBarred => Settled(talk),
        Happened.AreaAsked asked => new Talk.Checking(asked.Area, asked.Fresh),
        Happened.FeverAsked => new Talk.Ailing(),
        Happened.WellAsked => new Talk.Recovering(),
        Happened.SessionOffered offered => new Talk.Offered(offered.Day),
        Happened.SessionPassed or Happened.SessionMissed => talk is Talk.Offered or Talk.Deleting { Back: Talk.Offered } ? new Talk.Idle() : talk,

        Happened.SessionStarted => new Talk.WarmingUp(),
        Happened.WarmedUp or Happened.RestEnded or Happened.Resumed or Happened.WentOn
            or Happened.ExerciseSkipped or Happened.ExerciseSwapped or Happened.Undone { Pain: null } => new Talk.Working(),
        Happened.CountAsked asked => new Talk.Counting(asked.Effort),
        Happened.SideAsked asked => new Talk.Halfway(asked.Side, asked.Amount, asked.Load),
        Happened.RestStarted rest => new Talk.Resting(rest.Until),
        Happened.RestChanged rest => new Talk.Resting(rest.Until),
        Happened.ExerciseHurt hurt => AfterPain(hurt.Fact, hurt.Instead),
        Happened.PainGraded graded => AfterPain(graded.Is, graded.Instead),
        Happened.Undone { Pain: { } pain } undone => AfterPain(pain, undone.Instead),
        Happened.Paused => new Talk.Paused(),
        Happened.SessionClosed => new Talk.Idle(),

        Happened.Halted halted => new Talk.Halted(halted.Flag),
        Happened.DeleteAsked => new Talk.Deleting(talk),
        Happened.Kept => talk is Talk.Deleting deleting ? deleting.Back : talk,
        _ => talk, // shown or refused: the same is waited for
    };

    /// <summary>A question between sessions has been answered; a session, a halt and the onboarding go on.</summary>
    private static Talk Settled(Talk talk) => talk is Talk.Offered or Talk.Checking or Talk.Ailing or Talk.Recovering ? new Talk.Idle() : talk;

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

    private static Happened.StaleTapped Stale(Runner runner, Talk waits) => new(waits is Talk.InSession ? Cards.Due(runner.Latest!) : null);

    private static ImmutableArray<Happened> Halt(Talk waits, Heard.RedFlagged red, Instant now) =>
        waits is Talk.InSession or Talk.Deleting { Back: Talk.InSession }
            ? [new Happened.SessionClosed(new(Ending.Alarmed, now)), new Happened.Halted(red.Flag)]
            : [new Happened.Halted(red.Flag)];

    private static ImmutableArray<Happened> Clear(Runner runner, Instant now) =>
        [new Happened.Cleared(Schedule.First(runner.Profile, now)), new Happened.SessionPlanned(Schedule.First(runner.Profile, now))];

    private static Happened.HealthChanged Health(Screening? screening, Runner runner, Instant now) =>
        new(screening, HealthMeans.Of(screening, runner.Today(now)));
}
