namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>Many runners at once: each chat in its order, and none waits for another.</summary>
public sealed class CrowdTests
{
    private static readonly string[] Script =
    [
        "/start", "yes", "none", "some", "bench", "tue and thu", "sunday", "no fixed rest day", "morning", "two", "yes", "18:00", "Berlin",
        "start", "ready", "done 15", "ready", "done 14", "ready", "done 10", "ready", "too easy", "ready", "9", "/plan", "ready", "10",
    ];

    [Fact]
    public async Task Thirty_runners_who_write_without_waiting_are_each_answered_in_order()
    {
        await using var desk = await Desk.OpenAsync();
        var twin = await desk.RunnerAsync("Bea");
        foreach (var text in Script)
            await twin.SaysAsync(text);
        var crowd = new List<Phone>();
        for (var i = 0; i < 30; i++)
            crowd.Add(await desk.RunnerAsync($"Runner {i}"));

        await Task.WhenAll(crowd.Select(async runner =>
        {
            foreach (var text in Script)
                await runner.WritesAsync(text);
        }));
        await desk.SettlesAsync();

        var expected = await twin.HearsAsync();
        foreach (var runner in crowd)
        {
            (await runner.HearsAsync()).ShouldBe(expected);
            desk.Books.Sets(runner.Chat).Select(set => set.Amount).ShouldBe([15, 14, 10, 10, 9, 10]);
        }
    }

    [Fact]
    public async Task A_chat_whose_sends_hang_delays_nobody_else()
    {
        await using var desk = await Desk.OpenAsync();
        var (slow, other) = (await desk.RunnerAsync("Slow"), await desk.RunnerAsync("Other"));
        await desk.FailsAsync(new("sendMessage", "delay", ChatId: slow.Chat, DelayMs: 60_000));

        await slow.WritesAsync("/start");
        await slow.WritesAsync("some");
        foreach (var text in Script)
            await other.IsAnsweredAsync(await other.WritesAsync(text));

        (await slow.HearsAsync()).ShouldBeEmpty();
        await desk.KillBotAsync();
    }

    [Theory]
    [InlineData("429")]
    [InlineData("400")]
    [InlineData("5xx")]
    [InlineData("cut-before")]
    public async Task A_chat_whose_sends_are_refused_delays_nobody_else(string kind)
    {
        await using var desk = await Desk.OpenAsync();
        var (refused, other) = (await desk.RunnerAsync("Refused"), await desk.RunnerAsync("Other"));
        await desk.FailsAsync(new("*", kind, Count: 1_000, ChatId: refused.Chat, RetryAfter: 3_600));
        var began = await desk.TimeAsync();

        await refused.WritesAsync("/start");
        foreach (var text in Script)
        {
            await other.SaysAsync(text);
            await refused.WritesAsync("hello");
        }

        (await desk.TimeAsync()).ShouldBe(began);
        (await other.HearsAsync()).Count.ShouldBeGreaterThanOrEqualTo(Script.Length);
        (await refused.HearsAsync()).ShouldBeEmpty();
    }
}
