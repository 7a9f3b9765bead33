using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests.Control;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_options_it_is_a_chat_on_the_usual_port_with_a_running_clock()
    {
        var (options, mode, complaint) = CommandLine.Read([]);

        complaint.ShouldBeNull();
        (options.Urls, options.Database, options.ClockRuns, options.Now).ShouldBe(
            ("http://localhost:5080", "data/simulator.db", true, null));
        mode.ShouldBe(new Mode.Web());
        options.Bot!.Method.DeclaringType!.Name.ShouldBe("BotInProcess");
    }

    [Fact]
    public void Options_come_in_any_order()
    {
        var (options, mode, complaint) = CommandLine.Read(
            ["--clock", "still", "--bot-process", "--database", "x.db", "--now", "2026-01-05T17:55:00Z", "--play", "a.chat", "--urls", "http://localhost:1"]);

        complaint.ShouldBeNull();
        (options.Urls, options.Database, options.ClockRuns, options.Now).ShouldBe(
            ("http://localhost:1", "x.db", false, new DateTimeOffset(2026, 1, 5, 17, 55, 0, TimeSpan.Zero)));
        options.Bot!.Method.DeclaringType!.Name.ShouldBe("BotAsProcess");
        mode.ShouldBe(new Mode.Play("a.chat"));
    }

    [Theory]
    [InlineData("--bot-api-only", null)]
    [InlineData("--fly", "--fly is no option, or lacks its value.")]
    [InlineData("--urls", "--urls is no option, or lacks its value.")]
    [InlineData("--now noon", "--now noon is no instant; write it as 2026-01-05T17:55:00Z.")]
    [InlineData("--clock late", "--clock is no option, or lacks its value.")]
    public void What_cannot_be_read_gets_a_sentence(string line, string? complaint) =>
        CommandLine.Read(line.Split(' ')).Complaint.ShouldBe(complaint);
}
