using System.Collections.Immutable;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>There are words for whatever is stored.</summary>
public class SayingTests
{
    private static readonly LanguageShelf Shelf = new();
    private static readonly ExerciseId Squat = new("squat");

    public static TheoryData<string> Reasons() => [.. Samples.Reasons.Select(reason => reason.GetType().Name)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_said_on_the_card_and_in_the_answer_to_why(string name)
    {
        var runner = Working(Samples.Reasons.Single(reason => reason.GetType().Name == name));
        foreach (var language in Shelf.All)
        {
            var card = Say(runner with { Language = language.Tag }, new Happened.WarmedUp());
            var why = Why(runner with { Language = language.Tag });

            card.ShouldNotContain("{");
            why.ShouldNotContain("{");
            why.ShouldContain("•");
        }
    }

    [Fact]
    public void Every_way_of_easing_a_session_is_said()
    {
        foreach (var ease in Enum.GetValues<Ease>())
        {
            Say(Working(new Reason.Eased(ease, 3, 2)), new Happened.WarmedUp()).ShouldContain("2 sets instead of 3.");
            Why(Working(new Reason.Eased(ease, 3, 2))).ShouldContain("2 sets instead of 3.");
            Say(Fitted(ease), new Happened.SessionFitted(Fitted(ease).Runner.Latest!)).ShouldContain("Squat");
        }
    }

    [Fact]
    public void A_slow_set_and_one_in_the_rests_of_another_say_so()
    {
        var item = Item([]) with { IsSlow = true, InRestsOf = new("deadlift") };

        var card = Say(With(new Talk.Working(), new([item])), new Happened.WarmedUp());

        card.ShouldContain("Slowly: 3 s down, 1 s pause, 1 s up.");
        card.ShouldContain("in each rest of the deadlift");
    }

    [Fact]
    public void Soreness_on_both_sides_is_reassured() =>
        Say(Samples.Chat(7, new Talk.Idle()), new Happened.SorenessHeard()).ShouldContain("normal");

    [Fact]
    public void What_a_runner_tells_between_sessions_is_answered()
    {
        Heard[] told =
        [
            new Heard.Pain(new(Area.Knee)), new Heard.Pain(new(Area.Knee, Score: 1)), new Heard.Pain(new(Area.Knee, Score: 4)),
            new Heard.Pain(new(Area.Knee, Score: 8)), new Heard.Pain(new(Area.Knee, IsSharp: true)),
            new Heard.Sick(true), new Heard.Sick(false), new Heard.EasyWeek(),
        ];
        var idle = Samples.Chat(7, new Talk.Idle(), runner => runner with { Notes = [] });
        foreach (var heard in told)
            Say(idle, [.. Coach.Decide(idle, heard, Samples.At)]).ShouldNotBeEmpty(heard.ToString());
    }

    /// <summary>A squat is due for this reason.</summary>
    private static Dialogue Working(Reason reason) => With(new Talk.Working(), new([Item([reason])]));

    private static Dialogue Fitted(Ease ease) => With(new Talk.WarmingUp(), new([Item([])], 1, ease, new Readiness(Form.Tired)));

    private static Prescribed Item(ImmutableArray<Reason> reasons) => new(Squat, Squat, 2, 15, 13, 20, null, 3, 90, 120, reasons);

    private static Dialogue With(Talk talk, Prescription prescription) =>
        Samples.Chat(7, talk, runner => runner with { Latest = runner.Latest! with { Prescription = prescription, Facts = [] } });

    private static string Why(Dialogue dialogue) => Say(dialogue, [.. Coach.Decide(dialogue, new Heard.Why(), Samples.At)]);

    private static string Say(Dialogue dialogue, params ImmutableArray<Happened> happened) => string.Join("\n", new Speech(Shelf)
        .Say(dialogue, happened, Screens.After(dialogue, happened, Samples.At), tapped: false, Samples.At).Utterances.OfType<Utterance.Say>().Select(say => say.Html));
}
