using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests.BotApi;

/// <summary>A Simulator without a bot: the test is the bot, and the runner too.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly SimulatorOptions _options;
    private readonly HttpClient _http = new();
    private SimulatorHost? _simulator;

    public Desk() : this(new SimulatorOptions()) { }

    private Desk(SimulatorOptions options) => _options = options;

    public static async Task<Desk> OpenAsync(SimulatorOptions? options = null)
    {
        var desk = new Desk(options ?? new());
        await desk.InitializeAsync();
        return desk;
    }

    public SimulatorHost Simulator => _simulator!;
    public HttpClient Http => _http;
    public Uri MethodAddress(string method) => new($"{Simulator.BaseAddress}bot{Simulator.Token}/{method}");

    public async ValueTask InitializeAsync() =>
        _simulator = await SimulatorHost.StartAsync(_options, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Simulator.DisposeAsync();
    }

    public async Task<Answer> CallAsync(string method, object? arguments = null) =>
        await SendAsync(method, JsonContent.Create(arguments ?? new { }));

    public async Task<Answer> SendAsync(string method, HttpContent? content) =>
        await Answer.ReadAsync(await _http.PostAsync(MethodAddress(method), content, TestContext.Current.CancellationToken));

    /// <summary>A runner who has written to the bot.</summary>
    public async Task<long> NewRunnerAsync()
    {
        var chat = await NewChatAsync();
        await PostAsync($"chats/{chat}/messages", new { text = "/start" });
        return chat;
    }

    public async Task<long> NewChatAsync() =>
        (await PostAsync("chats", new { firstName = "Ann", languageCode = "en" }))["chatId"]!.GetValue<long>();

    public async Task<int> SentAsync(long chat, string text = "hello", object? markup = null)
    {
        var answer = await CallAsync("sendMessage", new { chat_id = chat, text, reply_markup = markup ?? new { } });
        return answer.Result.GetProperty("message_id").GetInt32();
    }

    public async Task<JsonNode> PostAsync(string path, object body)
    {
        var response = await Simulator.Control.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }

    public async Task<JsonNode> GetAsync(string path) =>
        (await Simulator.Control.GetFromJsonAsync<JsonNode>(path, TestContext.Current.CancellationToken))!;

    public async Task<JsonArray> MessagesAsync(long chat, int after = 0) =>
        (await GetAsync($"chats/{chat}/messages?after={after}"))["messages"]!.AsArray();

    public static object Buttons(params string[] data) => new
    {
        inline_keyboard = new[] { data.Select(d => new { text = d.ToUpperInvariant(), callback_data = d }) },
    };
}

public sealed record Answer(int Status, JsonElement Json)
{
    public JsonElement Result => Json.TryGetProperty("result", out var result)
        ? result
        : throw new InvalidOperationException(Json.ToString());

    public string Description => Json.GetProperty("description").GetString()!;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) =>
        new((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));

    public void ShouldBeRefused(int code, string description)
    {
        (Status, Json.GetProperty("ok").GetBoolean(), Json.GetProperty("error_code").GetInt32(), Description)
            .ShouldBe((code, false, code, description));
    }
}
