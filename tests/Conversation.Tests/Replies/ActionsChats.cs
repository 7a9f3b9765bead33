namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>What a runner wants, in a session and before it.</summary>
public class ActionsChats
{
    [Fact]
    public Task Time_rest_and_other_exercises_are_asked_for_in_words() => Chat.InFirstSession("""
        runner: 15
        runner: wait 2 min
        coach: Rest 3:30.
                …
        runner: i'm ready
        coach: Squat · set 2 of 2
                …
        runner: I have only 10 min left
        coach: 10 minutes: …
        runner: no wait, 14
        coach: ✓ Corrected: Squat, set 1: 14.
                …
        """);

    [Fact]
    public Task How_the_runner_is_today_is_told_in_words_at_the_warm_up() => Chat.Plays(Chat.Onboarding + """
        runner: [Start the first session now]
        runner: my legs are very sore
        coach: Thanks for telling me. Half the sets, …
        runner: not tired
        coach: Good. Then the session stays as it is: …
        runner: I'm pretty wrecked
        coach: Thanks for telling me. Half the sets, …
        """);

    [Fact]
    public Task An_easy_week_and_illness_are_told_in_words() => Chat.AfterOnboarding("""
        runner: I need an easy week
        coach: An easy week it is, …
        runner: I'm sick
        coach: Sorry to hear that. Do you have a fever, …
        runner: no fever, just a cold
        coach: Get well soon. …
        """);
}
