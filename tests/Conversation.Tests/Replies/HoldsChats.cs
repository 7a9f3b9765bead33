using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Holds, in seconds and minutes.</summary>
public class HoldsChats
{
    [Fact]
    public Task A_hold_is_told_in_seconds_or_minutes() => AtThePlank("""
        runner: 45s hard
        coach: ✓ Plank, set 1: 45 s, hard.
                …
        runner: one minute
        coach: ✓ Plank, set 2: 60 s.
                …
        """);

    [Fact]
    public Task A_hold_of_two_may_be_minutes_and_is_asked_back() => AtThePlank("""
        runner: 2
        coach: I'm not sure how many you did. …
        runner: 1:05
        coach: ✓ Plank, set 1: 65 s.
                …
        """);

    private static Task<Runner> AtThePlank(string script) => Chat.AfterOnboarding("""
        runner: /plan
        runner: [Three at home · 3 exercises · 21 min]
        runner: /today
        runner: [Start]
        runner: [Done, let's go]
        runner: skip

        """ + script);
}
