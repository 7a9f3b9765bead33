using System.Diagnostics;
using System.Text.Json.Nodes;
using RunnerStrength.Wire.Tests.BotApi;

namespace RunnerStrength.Wire.Tests.Control;

public sealed class FaultTests : IAsyncLifetime
{
    private readonly Desk _desk = new();
    private long _chat;

    public async ValueTask InitializeAsync()
    {
        await _desk.InitializeAsync();
        _chat = await _desk.NewRunnerAsync();
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [InlineData("429", 429, "Too Many Requests: retry after 7")]
    [InlineData("403", 403, "Forbidden: bot was blocked by the user")]
    [InlineData("400", 400, "Bad Request: chat not found")]
    public async Task A_refusal_happens_so_many_times_and_nothing_is_done(string kind, int status, string description)
    {
        await OrderAsync(new { method = "sendMessage", chatId = _chat, kind, count = 2, retryAfter = 7 });

        (await SendAsync()).ShouldBeRefused(status, description);
        (await SendAsync()).ShouldBeRefused(status, description);
        (await SendAsync()).Status.ShouldBe(200);
        (await CoachLinesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Too_many_requests_tell_when_to_come_back()
    {
        await OrderAsync(new { method = "sendMessage", kind = "429", retryAfter = 7 });

        var response = await _desk.Http.PostAsync(_desk.MethodAddress("sendMessage"), null, TestContext.Current.CancellationToken);

        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        (await Answer.ReadAsync(response)).Json.GetProperty("parameters").GetProperty("retry_after").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task A_description_of_ones_own_takes_the_place_of_the_usual()
    {
        await OrderAsync(new { method = "editMessageText", kind = "400", description = "Bad Request: message can't be edited" });

        (await _desk.CallAsync("editMessageText", new { })).ShouldBeRefused(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_failing_server_answers_in_HTML()
    {
        await OrderAsync(new { method = "*", kind = "5xx" });

        var response = await _desk.Http.GetAsync(_desk.MethodAddress("getMe"), TestContext.Current.CancellationToken);

        ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((502, "text/html"));
    }

    [Theory]
    [InlineData("cut-before", 0)]
    [InlineData("cut-after", 1)]
    public async Task A_cut_leaves_the_bot_in_doubt(string kind, int sent)
    {
        await OrderAsync(new { method = "sendMessage", kind });

        await Should.ThrowAsync<HttpRequestException>(SendAsync);

        (await CoachLinesAsync()).ShouldBe(sent);
        (await _desk.GetAsync("log")).AsArray().Last()!["status"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task A_timeout_is_no_answer_at_all()
    {
        await OrderAsync(new { method = "sendMessage", kind = "timeout" });
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Should.ThrowAsync<OperationCanceledException>(
            _desk.Http.GetAsync(_desk.MethodAddress($"sendMessage?chat_id={_chat}&text=hi"), patience.Token));

        (await CoachLinesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_delayed_request_is_done_late_and_delays_no_other()
    {
        await OrderAsync(new { method = "sendMessage", chatId = _chat, kind = "delay", delayMs = 400 });
        var other = await _desk.NewRunnerAsync();
        var since = Stopwatch.StartNew();

        var late = SendAsync();
        await _desk.SentAsync(other);
        late.IsCompleted.ShouldBeFalse();

        (await late).Status.ShouldBe(200);
        since.ElapsedMilliseconds.ShouldBeGreaterThan(350);
    }

    [Fact]
    public async Task A_duplicated_update_comes_once_more_after_it_was_confirmed()
    {
        await OrderAsync(new { method = "getUpdates", chatId = _chat, kind = "duplicate-update" });
        var id = (await PollAsync(0)).Result[0].GetProperty("update_id").GetInt32();

        var again = (await PollAsync(id + 1)).Result.EnumerateArray().ShouldHaveSingleItem();

        again.GetProperty("update_id").GetInt32().ShouldBe(id);
        await _desk.PostAsync($"chats/{_chat}/messages", new { text = "next" });
        (await PollAsync(id + 1)).Result.EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("message").GetProperty("text").GetString().ShouldBe("next");
    }

    [Fact]
    public async Task Faults_strike_the_method_and_the_chat_they_are_for()
    {
        await OrderAsync(new { method = "sendMessage", chatId = _chat, kind = "403" });
        await OrderAsync(new { method = "sendPhoto", kind = "403" });

        (await _desk.SentAsync(await _desk.NewRunnerAsync())).ShouldBeGreaterThan(0);
        (await _desk.GetAsync("faults")).AsArray().Count.ShouldBe(2);
        await _desk.Simulator.Control.DeleteAsync("faults", TestContext.Current.CancellationToken);

        (await _desk.GetAsync("faults")).AsArray().ShouldBeEmpty();
        (await SendAsync()).Status.ShouldBe(200);
    }

    private Task<JsonNode> OrderAsync(object fault) => _desk.PostAsync("faults", fault);

    private Task<Answer> SendAsync() => _desk.CallAsync("sendMessage", new { chat_id = _chat, text = "hi" });

    private Task<Answer> PollAsync(int offset) => _desk.CallAsync("getUpdates", new { offset });

    private async Task<int> CoachLinesAsync() =>
        (await _desk.MessagesAsync(_chat)).Count(m => m!["from"]!.GetValue<string>() == "coach");
}
