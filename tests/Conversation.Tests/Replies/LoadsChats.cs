namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Weights that were named.</summary>
public class LoadsChats
{
    [Fact]
    public Task A_weight_that_was_named_is_the_weight_of_the_set() => Chat.AtTheRow("""
        runner: 10 @ 7.5 kg
        coach: ✓ Dumbbell row, set 1: 10 each side with 7.5 kg.
                …
        runner: 7.5kg
        coach: ✓ Dumbbell row, set 2: …
        """);

    [Fact]
    public Task A_weight_that_nobody_means_logs_nothing() => Chat.AtTheRow("""
        runner: 10 with 75 kg
        coach: I'm not sure how many you did. …
        runner: 2x10 with 7.5 kg
        coach: ✓ Dumbbell row, set 1: 10 each side with 7.5 kg.
                ✓ Dumbbell row, set 2: 10 each side with 7.5 kg.
                …
        """);
}
