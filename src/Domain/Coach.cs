using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Onboarding;
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
        (_, Heard.NotText) => [new Happened.NotReadable()],

        // Then the folder of the talk that the runner is in.
        (Talk.Onboarding, Heard.AlarmDue) => [],
        (Talk.Onboarding { Question: var question }, Heard.Answered { Answer: var answer }) => Interview.Decide(runner, question, answer, now),
        (Talk.Onboarding { Question: Question.Begin }, Heard.Start) => Interview.Decide(runner, Question.Begin, new Answer.StartNow(), now),
        (Talk.Onboarding { Question: var question }, Heard.Unclear) => [new Happened.NotUnderstood(), new Happened.QuestionAsked(question)],
        (Talk.Onboarding { Question: var question }, _) => [new Happened.QuestionAsked(question)],
        (Talk.Idle, not Heard.AlarmDue) when !runner.IsOnboarded => [new Happened.QuestionAsked(Question.Experience)],
        (_, Heard.Answered { Answer: Answer.Again }) when runner.Talk is not Talk.InSession => [new Happened.QuestionAsked(Question.Experience)],

        (Talk.Halted, Heard.AlarmDue) => [],
        (Talk.Halted, Heard.Yes) => Clear(runner, now),
        (Talk.Halted halted, _) => [new Happened.Halted(halted.Flag)],

        (_, Heard.Next) => [new Happened.NextShown()],
        (_, Heard.Plan) => [new Happened.PlanShown()],

        (Talk.InSession talk, Heard.AlarmDue alarm) => Working.Decide(runner, talk, alarm, now),
        (Talk.InSession talk, _) => Working.Decide(runner, runner.Latest!, talk, heard, now),
        (var talk, Heard.AlarmDue alarm) => Agenda.Decide(runner, talk, alarm, now),
        (var talk, _) => Agenda.Decide(runner, talk, heard, now),
    };

    /// <summary>The runner afterwards.</summary>
    public static Runner Evolve(Runner runner, ImmutableArray<Happened> happened) => happened.Aggregate(runner, Evolve);

    private static Runner Evolve(Runner runner, Happened happened) => happened switch
    {
        Happened.QuestionAsked asked => runner with { Talk = new Talk.Onboarding(asked.Question) },
        Happened.AnswerTaken taken => runner with { Profile = taken.Profile },
        Happened.OnboardingFinished => runner with { Talk = new Talk.Idle() },

        Happened.SessionPlanned planned => runner with { Next = planned.Slot },
        Happened.SessionOffered offered => runner with { Talk = new Talk.Offered(offered.Day) },
        Happened.SessionSnoozed snoozed => runner with { Next = snoozed.Slot, Talk = new Talk.Idle() },
        Happened.SessionPassed or Happened.SessionMissed => runner.Talk is Talk.Offered or Talk.Deleting { Back: Talk.Offered } ? runner with { Talk = new Talk.Idle() } : runner,

        Happened.SessionStarted started => runner with { Before = runner.Progress, Latest = started.Session, Talk = new Talk.WarmingUp() },
        Happened.WarmedUp or Happened.RestEnded or Happened.Resumed or Happened.WentOn => runner with { Talk = new Talk.Working() },
        Happened.SetLogged logged => runner.Add(logged.Set),
        Happened.SetChanged changed => runner.Replace(changed.Was, changed.Is),
        Happened.CountAsked asked => runner with { Talk = new Talk.Counting(asked.Effort) },
        Happened.RestStarted rest => runner with { Talk = new Talk.Resting(rest.Until) },
        Happened.RestChanged rest => runner with { Talk = new Talk.Resting(rest.Until) },
        Happened.ExerciseSkipped skipped => runner.Add(skipped.Fact) with { Talk = new Talk.Working() },
        Happened.ExerciseSwapped swapped => runner.Add(swapped.Fact) with { Talk = new Talk.Working() },
        Happened.ExerciseHurt hurt => runner.Add(hurt.Fact) with { Talk = new Talk.Hurting(hurt.Instead) },
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
