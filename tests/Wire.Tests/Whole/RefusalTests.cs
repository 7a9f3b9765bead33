using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>Telegram says no: wait, or never again.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task A_chat_that_is_held_gets_everything_in_order_when_the_hold_ends()
    {
        await using var desk = await Desk.OpenAsync();
        var (ada, twin) = (await desk.RunnerAsync(), await desk.RunnerAsync("Bea"));
        await twin.SaysAsync("/start");
        await twin.SaysAsync("hello");
        await twin.SaysAsync("some");

        await desk.FailsAsync(new("sendMessage", "429", ChatId: ada.Chat, RetryAfter: 30));
        await ada.SaysAsync("/start");
        await ada.SaysAsync("hello");
        await ada.SaysAsync("some");
        await desk.PassesAsync(TimeSpan.FromSeconds(29));
        (await ada.HearsAsync()).ShouldBeEmpty();
        (await CallsAsync(desk, ada)).Count.ShouldBe(1, "it is asked again only when the time is over");

        await desk.PassesAsync(TimeSpan.FromSeconds(2));

        (await ada.HearsAsync()).ShouldBe(await twin.HearsAsync());
    }

    [Fact]
    public async Task A_runner_who_blocks_the_bot_is_left_alone_and_can_come_back()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.OnboardsAsync();

        await desk.IsBlockedByAsync(ada);
        await desk.SettlesAsync();
        var before = (await CallsAsync(desk, ada)).Count;
        await desk.PassesAsync(TimeSpan.FromDays(3));
        (await CallsAsync(desk, ada)).Count.ShouldBe(before);
        desk.Books.Count("alarms").ShouldBe(0);

        await desk.IsUnblockedByAsync(ada);
        await desk.SettlesAsync();
        await ada.WaitsForAlarmAsync();
        await ada.StartsAsync();
        (await ada.TrainsAsync()).Count.ShouldBe(8);
    }

    [Fact]
    public async Task A_runner_whose_block_shows_only_at_a_send_is_left_alone_too()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.OnboardsAsync();
        await desk.FailsAsync(new("sendMessage", "403", ChatId: ada.Chat));

        await ada.WaitsForAlarmAsync();
        desk.Books.Count("alarms").ShouldBe(0);
        desk.Books.Count("outbox").ShouldBe(0);
        desk.Books.Count("chats", "active = 0").ShouldBe(1);

        await ada.SaysAsync("/today");
        desk.Books.Count("chats", "active = 1").ShouldBe(1);
        (await ada.HearsAsync())[^1].ShouldContain("Squat 2×15");
    }

    private static async Task<IReadOnlyList<LoggedCall>> CallsAsync(Desk desk, Phone runner) =>
        [.. (await desk.AskedAsync()).Where(call => call.ChatId == runner.Chat)];
}
