namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Consent, health and a race in words.</summary>
public class AnswersChats
{
    [Theory]
    [InlineData("12 April 2027")]
    [InlineData("april 12th 2027")]
    [InlineData("12.4.2027")]
    [InlineData("12/4/27")]
    [InlineData("2027-04-12")]
    [InlineData("on the 12th of april")]
    public Task A_race_is_entered_in_words(string day) => Chat.AfterOnboarding($"""
        runner: /race
        runner: enter a race
        runner: {day}
        coach: Race day: Mon 12 April 2027.
                …
        runner: a half marathon
        coach: Distance: half marathon.
                …
        runner: just for fun
        coach: …
        """);

    [Theory]
    [InlineData("no, thanks")]
    [InlineData("you may not keep them")]
    [InlineData("not ok")]
    [InlineData("rather not")]
    public Task Nothing_is_kept_that_was_not_allowed(string text) => Chat.Plays($"""
        runner: /start
        runner: {text}
        coach: Fine, I keep nothing. …
        """);

    [Fact]
    public Task Consent_and_health_are_answered_in_words() => Chat.Plays("""
        runner: /start
        runner: ok, you may keep them
        coach: Thank you. I keep your answers for your training alone.
                …
        runner: bone, joint, muscle or tendon trouble
        runner: continue
        coach: Health: bone, joint, muscle or tendon trouble. …
        """);
}
