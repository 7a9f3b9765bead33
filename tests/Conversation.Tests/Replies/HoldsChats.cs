namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Holds, in seconds and minutes.</summary>
public class HoldsChats
{
    [Fact]
    public Task A_hold_is_told_in_seconds_or_minutes() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: 45s hard
        coach: ✓ Plank, set 1: 45 s, hard.
                …
        runner: 1m10s
        coach: ✓ Plank, set 2: 70 s.
                …
        """);

    [Fact]
    public Task A_hold_of_two_may_be_minutes_and_is_asked_back() => Chat.InFirstSession("""
        runner: skip
        runner: skip
        runner: 2
        coach: I'm not sure how many you did. …
        runner: 1:05
        coach: ✓ Plank, set 1: 65 s.
                …
        """);
}
