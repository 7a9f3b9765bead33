using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Tests;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Conversation.Tests;

/// <summary>Whatever a runner says, wherever the talk is: there are words for what follows.</summary>
public class AnythingSaidSpeechTests
{
    private static readonly Speech Speech = new(new LanguageShelf());

    [Fact]
    public void There_are_words_for_anything_that_a_runner_says_anywhere() => RandomTalks.Everywhere(Speaks);

    [Fact]
    public void There_are_words_for_anything_that_a_runner_says_for_a_long_time() => RandomTalks.Long(Speaks);

    private static void Speaks(Move move)
    {
        if (move.Heard.All(heard => heard is Heard.AlarmDue) && move.Happened.IsEmpty)
            return;
        foreach (var tapped in new[] { false, true })
        {
            var screen = Screens.After(move.After, move.Happened, move.Now);
            var spoken = Speech.Say(move.After with { Asked = new(4, 4) }, move.Happened, screen, tapped, move.Now);
            (spoken.Utterances.IsEmpty && spoken.Toast is null && !move.Heard.Any(heard => heard is Heard.AlarmDue))
                .ShouldBeFalse(string.Join(", ", move.Happened));
        }
    }
}
