namespace RunnerStrength.Conversation.Tests;

public class FirstContactTests
{
    [Fact]
    public Task Look() => Chat.InFirstSession("""
        runner: [✓ 15]
        runner: [Skip rest]
        runner: done 15 too easy
        (next alarm)
        runner: how
        runner: 30
        (next alarm)
        runner: too hard
        runner: 20
        (next alarm)
        runner: my wrist hurts
        runner: [Next exercise]
        runner: 10
        (next alarm)
        runner: hello there
        runner: [✓ 10]
        runner: why
        runner: undo
        runner: 12
        runner: /next
        runner: /plan
        runner: /history
        runner: /help
        runner: /today
        (next alarm)
        runner: in an hour
        (next alarm)
        runner: start
        runner: ready
        runner: stop
        (8 h later)
        (next alarm)
        (next alarm)
        """);
}
