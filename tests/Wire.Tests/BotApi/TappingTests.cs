namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class TappingTests(Desk desk) : IClassFixture<Desk>
{
    private const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

    [Fact]
    public async Task A_tap_reaches_the_bot_with_the_message_and_the_data()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "tap", Desk.Buttons("a", "b"));

        var tap = await desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "B" });

        var query = (await desk.CallAsync("getUpdates", new { offset = -1 })).Result[0].GetProperty("callback_query");
        query.GetProperty("id").GetString().ShouldBe(tap["callbackQueryId"]!.GetValue<string>());
        query.GetProperty("data").GetString().ShouldBe("b");
        query.GetProperty("from").GetProperty("id").GetInt64().ShouldBe(chat);
        query.GetProperty("message").GetProperty("message_id").GetInt32().ShouldBe(message);
        query.GetProperty("message").TryGetProperty("reply_markup", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_tap_is_answered_once()
    {
        var query = await TapAsync();

        (await AnswerAsync(query)).Status.ShouldBe(200);
        (await AnswerAsync(query)).ShouldBeRefused(400, TooOld);
    }

    [Theory]
    [InlineData(150, 200)]
    [InlineData(151, 400)]
    public async Task A_tap_is_answered_within_150_seconds(int seconds, int status)
    {
        var query = await TapAsync();
        desk.Simulator.Clock.MoveTo(desk.Simulator.Clock.GetUtcNow().AddSeconds(seconds));

        (await AnswerAsync(query)).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "Bad Request: MESSAGE_TOO_LONG")]
    public async Task A_toast_is_short(int length, string? refusal)
    {
        var answer = await AnswerAsync(await TapAsync(), new string('x', length));

        if (refusal is null)
            answer.Status.ShouldBe(200);
        else
            answer.ShouldBeRefused(400, refusal);
    }

    private async Task<string> TapAsync()
    {
        var chat = await desk.NewRunnerAsync();
        var message = await desk.SentAsync(chat, "tap", Desk.Buttons("a"));
        var tap = await desk.PostAsync($"chats/{chat}/taps", new { messageId = message, button = "a" });
        return tap["callbackQueryId"]!.GetValue<string>();
    }

    private Task<Answer> AnswerAsync(string query, string text = "") =>
        desk.CallAsync("answerCallbackQuery", new { callback_query_id = query, text });
}
