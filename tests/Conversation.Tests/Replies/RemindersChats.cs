namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>What is said to a session that is offered.</summary>
public class RemindersChats
{
    [Fact]
    public Task An_offer_is_put_off_moved_or_passed_over_in_words() => Chat.AfterOnboarding("""
        (next alarm)
        coach: 💪 Strength today, 18:00 …
        runner: in 20 minutes
        coach: Fine, I'll be back at 18:20.
        (next alarm)
        runner: at 7pm
        coach: Moved: today, 19:00.
        (next alarm)
        runner: move it
        coach: When? Write it like “at 7pm”, “tomorrow at 7” or “until Sunday”.
        runner: tomorrow at 7
        coach: Moved: tomorrow, 07:00.
        (next alarm)
        runner: move to friday
        coach: Moved: Friday, 18:00.
        (next alarm)
        runner: not today
        coach: Skipped, no problem. …
        (next alarm)
        runner: start
        coach: Warm-up, 3 minutes
                …
        """);

    [Fact]
    public Task A_runner_who_is_away_or_ill_is_asked_what_matters() => Chat.AfterOnboarding("""
        (next alarm)
        runner: I'm on vacation
        coach: When? …
        runner: away until saturday
        coach: Moved: Saturday, 18:00.
        (next alarm)
        runner: I'm sick
        coach: Sorry to hear that. Do you have a fever, …
        runner: hm
        coach: I didn't get that.
                Sorry to hear that. Do you have a fever, …
        runner: yes, 38.5
        coach: Get well …
        """);
}
