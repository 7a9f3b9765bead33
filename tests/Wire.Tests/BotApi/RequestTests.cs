using System.Text;

namespace RunnerStrength.Wire.Tests.BotApi;

public sealed class RequestTests(Desk desk) : IClassFixture<Desk>
{
    public static readonly TheoryData<string> Encodings = ["json", "form", "multipart", "query", "get"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_call_means_the_same_however_it_is_encoded(string encoding)
    {
        var chat = await desk.NewRunnerAsync();
        var arguments = new Dictionary<string, string>
        {
            ["chat_id"] = $"{chat}",
            ["text"] = "<b>ä &amp; 💪</b>",
            ["parse_mode"] = "HTML",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}""",
        };

        var answer = await CallAsync(encoding, arguments);

        answer.Result.GetProperty("text").GetString().ShouldBe("ä & 💪");
        answer.Result.GetProperty("reply_markup").GetProperty("inline_keyboard")[0].GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"chat_id":CHAT,"text":"whole"}""", 200)]
    [InlineData("""{"chat_id":CHAT,"text":"whole",""", 200)]
    [InlineData("""{"chat_id":CHAT,"tex""", 400)]
    [InlineData("""[1]""", 400)]
    [InlineData("", 400)]
    public async Task Of_broken_JSON_counts_what_stands_before_the_break(string json, int status)
    {
        var chat = await desk.NewRunnerAsync();
        using var body = new StringContent(
            json.Replace("CHAT", $"{chat}", StringComparison.Ordinal), Encoding.UTF8, "application/json");

        (await desk.SendAsync("sendMessage", body)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Names_of_methods_are_read_without_regard_to_case() =>
        (await desk.CallAsync("GETME")).Result.GetProperty("username").GetString().ShouldBe("runner_strength_bot");

    [Theory]
    [InlineData("1:wrong", 401, "Unauthorized")]
    [InlineData("nonsense", 404, "Not Found")]
    public async Task A_wrong_token_is_sent_away(string token, int code, string description)
    {
        var response = await desk.Http.GetAsync(
            $"{desk.Simulator.BaseAddress}bot{token}/getMe", TestContext.Current.CancellationToken);

        (await Answer.ReadAsync(response)).ShouldBeRefused(code, description);
    }

    [Fact]
    public async Task The_log_tells_every_request_and_never_the_token()
    {
        var chat = await desk.NewRunnerAsync();
        await desk.SentAsync(chat, "logged", Desk.Buttons("a"));
        await desk.CallAsync("sendMessage", new { chat_id = chat });

        var log = (await desk.GetAsync("log")).AsArray().Where(l => l!["chatId"]?.GetValue<long>() == chat).ToList();

        log.Select(l => (l!["method"]!.GetValue<string>(), l["status"]!.GetValue<int>()))
            .ShouldBe([("sendMessage", 200), ("sendMessage", 400)]);
        log[0]!["request"]!["reply_markup"]!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>().ShouldBe("a");
        log[1]!["answer"]!["description"]!.GetValue<string>().ShouldBe("Bad Request: message text is empty");
        (await desk.GetAsync("log")).ToJsonString().ShouldNotContain(desk.Simulator.Token);
        (await desk.GetAsync($"log?after={log[0]!["n"]}")).AsArray().First()!["n"]!.GetValue<int>()
            .ShouldBe(log[0]!["n"]!.GetValue<int>() + 1);
    }

    private async Task<Answer> CallAsync(string encoding, Dictionary<string, string> arguments)
    {
        var query = await new FormUrlEncodedContent(arguments).ReadAsStringAsync(TestContext.Current.CancellationToken);
        switch (encoding)
        {
            case "json":
                return await desk.CallAsync("sendMessage", arguments);
            case "form":
                using (var form = new FormUrlEncodedContent(arguments))
                    return await desk.SendAsync("sendMessage", form);
            case "multipart":
                using (var parts = new MultipartFormDataContent())
                {
                    foreach (var (name, value) in arguments)
                        parts.Add(new StringContent(value), name);
                    return await desk.SendAsync("sendMessage", parts);
                }
            case "query":
                return await desk.SendAsync($"sendMessage?{query}", null);
            default:
                return await Answer.ReadAsync(await desk.Http.GetAsync(
                    desk.MethodAddress($"sendMessage?{query}"), TestContext.Current.CancellationToken));
        }
    }
}
