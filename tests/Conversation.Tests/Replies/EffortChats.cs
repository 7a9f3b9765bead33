namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>How a set felt: with a set due, in a rest, and as a number.</summary>
public class EffortChats
{
    [Fact]
    public Task An_effort_alone_is_done_as_prescribed_or_belongs_to_the_last_set() => Chat.InFirstSession("""
        runner: hard
        coach: ✓ Squat, set 1: 15, hard.
                …
        runner: rpe 9
        coach: ✓ Noted for set 1 (15), 1 left in you.
                …
        runner: ready
        runner: too hard
        coach: All right. How many did you do?
                …
        runner: 12
        coach: ✓ Squat, set 2: 12, too hard.
                …
        """);

    [Fact]
    public Task A_set_that_an_effort_logged_is_corrected_by_an_edit() => Chat.InFirstSession("""
        runner: easy
        coach: ✓ Squat, set 1: 15, easy.
                …
        runner edits: 14 hard
        coach: ✓ Corrected: Squat, set 1: 14, hard.
                …
        runner edits: too easy
        coach: ✓ Noted for set 1 (14), too easy.
                …
        """);
}
