using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Conversation;

/// <summary>Which screen the chat shows: of the question that waits, or of what is shown while nothing does.</summary>
public static class Screens
{
    /// <summary>The question that waits after a turn, where the turn has changed it or it is asked again; nothing where it stays as it is.</summary>
    public static Screen? After(Dialogue dialogue, ImmutableArray<Happened> happened, Instant now) =>
        happened.All(each => each is Happened.Beside) ? null : Waiting(dialogue, happened, now);

    /// <summary>What may be shown with buttons now, whatever led here.</summary>
    public static IEnumerable<Screen> Alive(Dialogue dialogue, Instant now) => dialogue is { Talk: Talk.Idle, Runner: { IsOnboarded: true } runner }
        ? [Standing.Health(runner, now), Standing.Race(runner, now), Plans.Of(runner, now, canChange: true)]
        : Waiting(dialogue, [], now) is { } screen ? [screen] : [];

    private static Screen? Waiting(Dialogue dialogue, ImmutableArray<Happened> happened, Instant now)
    {
        var runner = dialogue.Runner;
        return dialogue.Talk switch
        {
            Talk.Onboarding asked => Questions.Of(asked.Question, runner, now) with { InPlace = happened.Any(each => IsOf(each, asked.Question)) },
            Talk.Offered offered => Offers.Of(runner, offered.Day, now),
            Talk.Checking checking => Pains.Checking(checking),
            Talk.Ailing => Pains.Fever(),
            Talk.Recovering => Pains.Well(),
            Talk.InSession when happened is [Happened.NotUnderstood { Could.IsEmpty: false } unclear] => Cards.Guess(runner.Latest!, unclear.Ask, unclear.Could),
            Talk.InSession talk => Session(runner, talk, happened, now),
            Talk.Halted halted => Pains.Halted(halted.Flag),
            Talk.Deleting => Standing.Deleting(),
            Talk.Idle => Summary(runner, happened, now),
            _ => null,
        };
    }

    private static Screen Session(Runner runner, Talk.InSession talk, ImmutableArray<Happened> happened, Instant now)
    {
        var fitted = happened.Any(each => each is Happened.SessionFitted);
        var card = Cards.Of(runner, runner.Latest!, talk, now, happened.Any(Arrives), fitted);
        return talk is Talk.WarmingUp && (fitted || happened.Any(each => each is Happened.SessionShortened)) ? card with { InPlace = true } : card;
    }

    /// <summary>How a session ended, where this turn closed it or changed it afterwards; one that was left is closed in silence.</summary>
    private static Screen.Summary? Summary(Runner runner, ImmutableArray<Happened> happened, Instant now) =>
        runner.Latest is not { Facts: [.., Fact.Closed closed] } session ? null
        : happened.Any(each => each is Happened.SessionClosed)
            ? Summaries.Of(runner, session, closed.Ending, now) is var summary && closed.Ending is Ending.Lapsed
                ? summary with { Choices = [], IsQuiet = true }
                : summary
        : closed.Ending is not Ending.Lapsed && happened.Any(each => each is Happened.SetChanged) ? Summaries.Of(runner, session, closed.Ending, now)
        : null;

    /// <summary>An answer to the very question that waits: it is asked in place.</summary>
    private static bool IsOf(Happened happened, Question question) => happened switch
    {
        Happened.AnswerMarked marked => marked.Question == question,
        Happened.AnswerRefused => true,
        _ => false,
    };

    /// <summary>Whether something leads to the next exercise, or brings another.</summary>
    private static bool Arrives(Happened happened) => happened is Happened.WarmedUp or Happened.RestEnded
        or Happened.ExerciseSkipped or Happened.ExerciseSwapped or Happened.PainGraded or Happened.WentOn;
}
