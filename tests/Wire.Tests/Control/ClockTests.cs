using System.Text.Json.Nodes;
using RunnerStrength.Simulator;
using RunnerStrength.Wire.Tests.BotApi;

namespace RunnerStrength.Wire.Tests.Control;

public sealed class ClockTests
{
    private static readonly DateTimeOffset FivePastSix = new(2026, 1, 5, 18, 5, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_advance_stops_at_every_alarm_on_its_way()
    {
        await using var desk = await OpenAsync();
        var chat = await SaysAsync(desk, "10 20 30 90");

        var clock = await desk.PostAsync("clock", new { advance = "PT1H" });

        (await HeardAsync(desk, chat)).ShouldBe(["18:15", "18:25", "18:35"]);
        Shown(clock).ShouldBe("19:05");
        clock["nextDue"]!.GetValue<DateTime>().ShouldBe(FivePastSix.AddMinutes(90).UtcDateTime);
    }

    [Fact]
    public async Task An_alarm_that_an_alarm_sets_is_not_passed_over()
    {
        await using var desk = await OpenAsync();
        var chat = await SaysAsync(desk, "then 7", "10");

        await desk.PostAsync("clock", new { to = FivePastSix.AddMinutes(30) });

        (await HeardAsync(desk, chat)).ShouldBe(["18:15", "18:22", "18:29"]);
    }

    [Fact]
    public async Task The_clock_goes_to_the_next_alarm_and_no_further()
    {
        await using var desk = await OpenAsync();
        var chat = await SaysAsync(desk, "10 20");

        Shown(await desk.PostAsync("clock", new { toNextAlarm = true })).ShouldBe("18:15");
        (await HeardAsync(desk, chat)).ShouldBe(["18:15"]);
        Shown(await desk.PostAsync("clock", new { toNextAlarm = true })).ShouldBe("18:25");
        (await desk.PostAsync("clock", new { toNextAlarm = true }))["error"]!.GetValue<string>().ShouldBe("No runner has an alarm.");
    }

    [Fact]
    public async Task A_move_takes_in_what_was_said_before_it()
    {
        await using var desk = await OpenAsync();
        var chat = await desk.NewChatAsync();

        await desk.PostAsync($"chats/{chat}/messages", new { text = "10" });
        await desk.PostAsync("clock", new { advance = "PT10M" });

        (await HeardAsync(desk, chat)).ShouldBe(["18:15"]);
    }

    [Fact]
    public async Task A_running_clock_lets_an_alarm_go_off_by_itself()
    {
        await using var desk = await OpenAsync();
        var chat = await SaysAsync(desk, "10");
        await desk.PostAsync("clock", new { to = FivePastSix.AddMinutes(10).AddMilliseconds(-200) });

        (await desk.PostAsync("clock", new { running = true }))["running"]!.GetValue<bool>().ShouldBeTrue();

        var seen = await desk.GetAsync($"chats/{chat}/messages?after=1&waitMs=5000");
        seen["messages"]![0]!["text"]!.GetValue<string>().ShouldBe("18:15");
    }

    [Fact]
    public async Task Time_passes_over_a_dead_bot()
    {
        await using var desk = await OpenAsync();
        var chat = await SaysAsync(desk, "10");
        await desk.PostAsync("bot/kill", new { });

        Shown(await desk.PostAsync("clock", new { advance = "PT1H" })).ShouldBe("19:05");

        (await HeardAsync(desk, chat)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"advance":"1 h"}""", "1 h is no duration; write it as PT1H30M.")]
    [InlineData("""{"advance":"-PT1H"}""", "The clock never goes back.")]
    [InlineData("""{"to":"2001-01-01T00:00:00Z"}""", "The clock never goes back.")]
    [InlineData("""{}""", "Say advance, to, toNextAlarm or running.")]
    public async Task What_no_clock_does_is_refused(string move, string sentence)
    {
        await using var desk = await OpenAsync();

        (await desk.PostAsync("clock", JsonNode.Parse(move)!))["error"]!.GetValue<string>().ShouldBe(sentence);
    }

    private static Task<Desk> OpenAsync() =>
        Desk.OpenAsync(new SimulatorOptions { Bot = AlarmBot.StartAsync, Now = FivePastSix });

    private static async Task<long> SaysAsync(Desk desk, params string[] texts)
    {
        var chat = await desk.NewChatAsync();
        foreach (var text in texts)
            await desk.PostAsync($"chats/{chat}/messages", new { text });
        await desk.PostAsync("settle", new { });
        return chat;
    }

    private static async Task<string[]> HeardAsync(Desk desk, long chat) =>
        [.. (await desk.MessagesAsync(chat)).Where(m => m!["from"]!.GetValue<string>() == "coach").Select(m => m!["text"]!.GetValue<string>())];

    private static string Shown(JsonNode clock) => $"{clock["now"]!.GetValue<DateTime>():HH:mm}";
}
