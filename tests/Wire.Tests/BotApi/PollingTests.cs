using System.Diagnostics;
using System.Text.Json.Nodes;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class PollingTests : IAsyncLifetime
{
    private readonly Desk _desk = new();

    public ValueTask InitializeAsync() => _desk.InitializeAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task An_update_comes_until_a_later_offset_confirms_it()
    {
        var chat = await SaysAsync("one", "two");

        var first = await PollAsync(0);
        Texts(first).ShouldBe(["one", "two"]);
        var second = first.Result[1].GetProperty("update_id").GetInt32();
        Texts(await PollAsync(second)).ShouldBe(["two"]);
        Texts(await PollAsync(second - 1)).ShouldBe(["two"]);

        await SayAsync(chat, "three");
        Texts(await PollAsync(second + 1)).ShouldBe(["three"]);
        Texts(await PollAsync(1)).ShouldBe(["three"]);
    }

    [Fact]
    public async Task Updates_come_in_order_and_no_more_than_the_limit()
    {
        await SaysAsync("one", "two", "three");

        var updates = await PollAsync(0, limit: 2);

        Texts(updates).ShouldBe(["one", "two"]);
        updates.Result[1].GetProperty("update_id").GetInt32()
            .ShouldBe(updates.Result[0].GetProperty("update_id").GetInt32() + 1);
    }

    [Fact]
    public async Task A_negative_offset_keeps_the_last_updates_and_forgets_the_rest()
    {
        await SaysAsync("one", "two", "three");

        Texts(await PollAsync(-2)).ShouldBe(["two", "three"]);
        Texts(await PollAsync(0)).ShouldBe(["two", "three"]);
    }

    [Fact]
    public async Task The_same_offset_again_at_once_gets_one_update()
    {
        await SaysAsync("one", "two");

        Texts(await PollAsync(0)).Length.ShouldBe(2);
        Texts(await PollAsync(0)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_offset_from_before_the_ids_began_anew_confirms_nothing()
    {
        await SaysAsync("one");
        var id = (await PollAsync(0)).Result[0].GetProperty("update_id").GetInt32();

        Texts(await PollAsync(id + 1000)).ShouldBe(["one"]);
    }

    [Fact]
    public async Task A_poll_waits_for_an_update()
    {
        var chat = await _desk.NewRunnerAsync();
        var next = (await PollAsync(0)).Result[0].GetProperty("update_id").GetInt32() + 1;

        var poll = PollAsync(next, timeout: 50);
        await WaitingAsync();
        poll.IsCompleted.ShouldBeFalse();
        await SayAsync(chat, "now");

        Texts(await poll).ShouldBe(["now"]);
    }

    [Fact]
    public async Task A_poll_that_waits_in_vain_ends_after_its_timeout_of_real_time()
    {
        var since = Stopwatch.StartNew();

        (await PollAsync(0, timeout: 1)).Result.GetArrayLength().ShouldBe(0);

        since.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task A_second_poller_ends_the_first_with_a_conflict()
    {
        var first = PollAsync(0, timeout: 50);
        await WaitingAsync();

        var second = PollAsync(1, timeout: 1);

        (await first).ShouldBeRefused(409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        (await second).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_poll_whose_client_is_gone_loses_no_update()
    {
        var chat = await _desk.NewRunnerAsync();
        var next = (await PollAsync(0)).Result[0].GetProperty("update_id").GetInt32() + 1;
        using var gone = new CancellationTokenSource();
        var poll = _desk.Http.GetAsync(_desk.MethodAddress($"getUpdates?offset={next}&timeout=50"), gone.Token);
        await WaitingAsync();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(poll);

        await SayAsync(chat, "still there");

        Texts(await PollAsync(next, timeout: 5)).ShouldBe(["still there"]);
    }

    [Theory]
    [InlineData("message", 25 * 60 * 60, false)]
    [InlineData("message", 23 * 60 * 60, true)]
    [InlineData("callback_query", 151, false)]
    [InlineData("callback_query", 149, true)]
    public async Task An_update_is_kept_for_a_day_and_a_tap_for_150_seconds(string type, int seconds, bool kept)
    {
        var chat = await _desk.NewRunnerAsync();
        var message = await _desk.SentAsync(chat, "tap", Desk.Buttons("a"));
        await _desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "a" });

        _desk.Simulator.Clock.MoveTo(_desk.Simulator.Clock.GetUtcNow().AddSeconds(seconds));

        var types = (await PollAsync(0)).Result.EnumerateArray().Select(u => u.EnumerateObject().Last().Name);
        types.Contains(type).ShouldBe(kept);
    }

    [Fact]
    public async Task After_a_quiet_week_the_ids_begin_anew()
    {
        var chat = await SaysAsync("one");
        var id = (await PollAsync(0)).Result[0].GetProperty("update_id").GetInt32();
        await PollAsync(id + 1);
        _desk.Simulator.Clock.MoveTo(_desk.Simulator.Clock.GetUtcNow().AddDays(8));

        await SayAsync(chat, "back again");

        var update = (await PollAsync(0)).Result[0];
        update.GetProperty("message").GetProperty("text").GetString().ShouldBe("back again");
        update.GetProperty("update_id").GetInt32().ShouldNotBe(id + 1);
    }

    [Fact]
    public async Task Only_the_allowed_types_come_until_others_are_allowed()
    {
        await _desk.CallAsync("getUpdates", new { offset = -1, allowed_updates = new[] { "my_chat_member" } });
        var chat = await SaysAsync("unheard");
        await _desk.PostAsync($"chats/{chat}/block", new { });

        var update = (await PollAsync(0)).Result.EnumerateArray().ShouldHaveSingleItem();
        update.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString().ShouldBe("kicked");

        await _desk.PostAsync($"chats/{chat}/unblock", new { });
        await _desk.CallAsync("getUpdates", new { offset = -1, allowed_updates = Array.Empty<string>() });
        await SayAsync(chat, "heard");
        Texts(await PollAsync(-1)).ShouldBe(["heard"]);
    }

    [Fact]
    public async Task Pending_updates_can_be_dropped_with_the_webhook()
    {
        await SaysAsync("one");

        await _desk.CallAsync("deleteWebhook", new { drop_pending_updates = true });

        (await _desk.CallAsync("getWebhookInfo")).Result.GetProperty("pending_update_count").GetInt32().ShouldBe(0);
    }

    private Task<Answer> PollAsync(int offset, int limit = 100, int timeout = 0) =>
        _desk.CallAsync("getUpdates", new { offset, limit, timeout });

    private async Task<long> SaysAsync(params string[] texts)
    {
        var chat = await _desk.NewChatAsync();
        foreach (var text in texts)
            await SayAsync(chat, text);
        return chat;
    }

    private Task<JsonNode> SayAsync(long chat, string text) => _desk.PostAsync($"chats/{chat}/messages", new { text });

    /// <summary>Returns when a poll waits on the server.</summary>
    private Task<JsonNode> WaitingAsync() => _desk.PostAsync("settle", new { });

    private static string?[] Texts(Answer updates) =>
        [.. updates.Result.EnumerateArray().Select(u => u.GetProperty("message").GetProperty("text").GetString())];
}
