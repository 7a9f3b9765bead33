using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Tests;

/// <summary>Whatever a runner says, wherever the talk is: it is answered, and no session is closed to its runner.</summary>
public class AnythingSaidTests
{
    [Fact]
    public void A_runner_may_say_anything_anywhere() => RandomTalks.Everywhere(Holds);

    [Fact]
    public void A_runner_may_say_anything_for_a_long_time() => RandomTalks.Long(Holds);

    private static void Holds(Move move)
    {
        Alarms.For(move.After).Select(alarm => alarm.Kind).ShouldBeUnique();
        var talk = Inner(move.After.Talk);
        (talk is Talk.InSession).ShouldBe(move.After.Latest?.IsOpen ?? false, $"{talk} with {move.After.Latest?.Facts.LastOrDefault()}");
        if (talk is not Talk.InSession)
            return;
        if (Course.Of(move.After.Latest!).Due is null)
            (talk is Talk.Grading or Talk.Hurting or Talk.WarmingUp).ShouldBeTrue($"{talk} waits though no set is due");
        var ended = move.After.Hears(new Heard.EndSession(), move.Now).Hears(new Heard.EndSession(), move.Now);
        (ended.Latest?.IsOpen ?? false).ShouldBeFalse($"{talk} does not end");
    }

    private static Talk Inner(Talk talk) => talk switch
    {
        Talk.Deleting deleting => Inner(deleting.Back),
        Talk.Wondering doubt => Inner(doubt.Back),
        _ => talk,
    };
}
