namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>What was logged wrong: said anew, edited, taken back.</summary>
public class CorrectionsChats
{
    [Fact]
    public Task The_last_set_is_said_anew() => Chat.InFirstSession("""
        runner: 15
        runner: oops 14 not 15
        coach: ✓ Corrected: Squat, set 1: 14.
                Rest 1:30.
                …
        runner: 15
        runner: actually 13
        coach: ✓ Corrected: Squat, set 2: 13.
                Rest 2:00.
                …
        """);

    [Fact]
    public Task An_edit_corrects_all_sets_of_its_message() => Chat.InFirstSession("""
        runner: 15 15
        runner edits: 15 12
        coach: ✓ Corrected: Squat, set 2: 12.
                …
        runner edits: 15
        coach: I'm not sure how many you did. …
        """);

    [Fact]
    public Task The_last_set_of_a_session_is_corrected_below_the_summary() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: skip
        runner: 10 10
        runner: I meant 9
        coach: ✓ Corrected: Push-up, set 2: 9.
                🏁 Done: …
        """);
}
