using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Wire.Tests.BotApi;

namespace RunnerStrength.Wire.Tests.Control;

/// <summary>The real bot, in this process and as one of its own.</summary>
public sealed class HostingTests
{
    public static readonly TheoryData<string> Ways = ["in process", "as process"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_killed_bot_is_silent_and_the_next_one_answers_what_was_said_meanwhile(string way)
    {
        await using var desk = await OpenAsync(way);
        var chat = await desk.NewRunnerAsync();
        await desk.PostAsync("settle", new { });
        var greeted = (await desk.MessagesAsync(chat)).Count;

        (await desk.PostAsync("bot/kill", new { }))["running"]!.GetValue<bool>().ShouldBeFalse();
        await desk.PostAsync($"chats/{chat}/messages", new { text = "/help" });
        await desk.PostAsync("clock", new { advance = "PT1M" });
        (await desk.MessagesAsync(chat)).Count.ShouldBe(greeted + 1);

        (await desk.PostAsync("bot/start", new { }))["running"]!.GetValue<bool>().ShouldBeTrue();
        await desk.PostAsync("settle", new { });
        (await desk.MessagesAsync(chat)).Count.ShouldBeGreaterThan(greeted + 1);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_stopped_bot_has_confirmed_what_it_took_in(string way)
    {
        await using var desk = await OpenAsync(way);
        await desk.NewRunnerAsync();
        await desk.PostAsync("settle", new { });

        (await desk.PostAsync("bot/stop", new { }))["running"]!.GetValue<bool>().ShouldBeFalse();

        (await desk.CallAsync("getWebhookInfo")).Result.GetProperty("pending_update_count").GetInt32().ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_bot_lives_in_the_time_of_the_Simulator(string way)
    {
        var now = new DateTimeOffset(2031, 3, 4, 5, 6, 0, TimeSpan.Zero);
        await using var desk = await OpenAsync(way, now);
        var chat = await desk.NewRunnerAsync();

        await desk.PostAsync("clock", new { advance = "PT2H" });

        (await desk.MessagesAsync(chat)).Last()!["from"]!.GetValue<string>().ShouldBe("coach");
        desk.Simulator.Clock.GetUtcNow().ShouldBe(now.AddHours(2));
    }

    private static Task<Desk> OpenAsync(string way, DateTimeOffset? now = null) => Desk.OpenAsync(new SimulatorOptions
    {
        Bot = way == "in process" ? BotInProcess.StartAsync : BotAsProcess.StartAsync,
        Now = now,
    });
}
