using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace RunnerStrength.Simulator;

/// <summary>
/// The control API, typed: what a runner can do with a phone, and a hand with the clock and the bot. The HTTP client's
/// base address is that of the API, as http://localhost:5080/control/.
/// </summary>
public sealed class ControlClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Moving the clock over weeks takes as long as it takes, so this client has no time limit.</summary>
    public static ControlClient To(Uri simulator) =>
        new(new HttpClient { BaseAddress = new Uri(simulator, "control/"), Timeout = Timeout.InfiniteTimeSpan });

    public async Task<long> NewChatAsync(
        string firstName, string languageCode, string? timeZone = null, CancellationToken stop = default) =>
        (await PostAsync<NewChat>("chats", new { firstName, languageCode, timeZone }, stop)).ChatId;

    public Task<IReadOnlyList<RunnerChat>> ChatsAsync(CancellationToken stop = default) =>
        GetAsync<IReadOnlyList<RunnerChat>>("chats", stop);

    public Task<Sent> SayAsync(long chat, string text, CancellationToken stop = default) =>
        PostAsync<Sent>($"chats/{chat}/messages", new { text }, stop);

    public Task<Sent> EditAsync(long chat, int message, string text, CancellationToken stop = default) =>
        PostAsync<Sent>($"chats/{chat}/messages", new { editOf = message, text }, stop);

    public Task<Sent> SendLocationAsync(long chat, double latitude, double longitude, CancellationToken stop = default) =>
        PostAsync<Sent>($"chats/{chat}/messages", new { location = new { latitude, longitude } }, stop);

    public Task<Sent> SendDocumentAsync(long chat, string fileName, byte[] content, CancellationToken stop = default) =>
        PostAsync<Sent>($"chats/{chat}/messages", new { document = new { fileName, content } }, stop);

    public Task<Sent> SendStickerAsync(long chat, CancellationToken stop = default) =>
        PostAsync<Sent>($"chats/{chat}/messages", new { sticker = true }, stop);

    /// <summary>Taps a button, named by its text or its data. Waiting, the answer holds what the bot said to the tap.</summary>
    public Task<Tapped> TapAsync(long chat, int message, string button, bool wait = false, CancellationToken stop = default) =>
        PostAsync<Tapped>($"chats/{chat}/taps", new { messageId = message, button, wait }, stop);

    /// <summary>What is new or changed since a message id or a revision; waits for the first of it when told to.</summary>
    public Task<ChatNews> NewsAsync(long chat, int after = 0, TimeSpan wait = default, CancellationToken stop = default) =>
        GetAsync<ChatNews>($"chats/{chat}/messages?after={after}&waitMs={(int)wait.TotalMilliseconds}", stop);

    public Task BlockAsync(long chat, CancellationToken stop = default) => PostAsync($"chats/{chat}/block", stop);
    public Task UnblockAsync(long chat, CancellationToken stop = default) => PostAsync($"chats/{chat}/unblock", stop);

    /// <summary>Returns when the bot has nothing left to do at the present instant.</summary>
    public Task SettleAsync(CancellationToken stop = default) => PostAsync("settle", stop);

    public Task<ClockHands> ClockAsync(CancellationToken stop = default) => GetAsync<ClockHands>("clock", stop);

    /// <summary>Moves the clock; returns when what fell due on the way has been handled.</summary>
    public Task<ClockHands> AdvanceAsync(TimeSpan by, CancellationToken stop = default) =>
        PostAsync<ClockHands>("clock", new { advance = XmlConvert.ToString(by) }, stop);

    public Task<ClockHands> MoveToAsync(DateTimeOffset to, CancellationToken stop = default) =>
        PostAsync<ClockHands>("clock", new { to }, stop);

    public Task<ClockHands> MoveToNextAlarmAsync(CancellationToken stop = default) =>
        PostAsync<ClockHands>("clock", new { toNextAlarm = true }, stop);

    public Task<ClockHands> RunClockAsync(bool running, CancellationToken stop = default) =>
        PostAsync<ClockHands>("clock", new { running }, stop);

    public Task AddFaultAsync(PlannedFault fault, CancellationToken stop = default) => SendAsync(HttpMethod.Post, "faults", fault, stop);

    public Task<IReadOnlyList<PlannedFault>> FaultsAsync(CancellationToken stop = default) =>
        GetAsync<IReadOnlyList<PlannedFault>>("faults", stop);

    public Task ClearFaultsAsync(CancellationToken stop = default) => SendAsync(HttpMethod.Delete, "faults", null, stop);

    public Task<IReadOnlyList<LoggedCall>> LogAsync(int after = 0, CancellationToken stop = default) =>
        GetAsync<IReadOnlyList<LoggedCall>>($"log?after={after}", stop);

    /// <summary>The commands menu as this runner sees it.</summary>
    public Task<IReadOnlyList<MenuCommand>> CommandsAsync(long chat, CancellationToken stop = default) =>
        GetAsync<IReadOnlyList<MenuCommand>>($"chats/{chat}/commands", stop);

    public Task<BotReport> BotAsync(CancellationToken stop = default) => GetAsync<BotReport>("bot", stop);

    /// <summary>Ends the bot as a crash would.</summary>
    public Task KillBotAsync(CancellationToken stop = default) => PostAsync("bot/kill", stop);
    public Task StartBotAsync(CancellationToken stop = default) => PostAsync("bot/start", stop);
    public Task StopBotAsync(CancellationToken stop = default) => PostAsync("bot/stop", stop);

    private Task<T> GetAsync<T>(string path, CancellationToken stop) => AnswerAsync<T>(HttpMethod.Get, path, null, stop);
    private Task<T> PostAsync<T>(string path, object body, CancellationToken stop) => AnswerAsync<T>(HttpMethod.Post, path, body, stop);
    private Task PostAsync(string path, CancellationToken stop) => SendAsync(HttpMethod.Post, path, null, stop);

    private async Task<T> AnswerAsync<T>(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var answer = await AskAsync(method, path, body, stop);
        return (await answer.Content.ReadFromJsonAsync<T>(Json, stop))!;
    }

    private async Task SendAsync(HttpMethod method, string path, object? body, CancellationToken stop) =>
        (await AskAsync(method, path, body, stop)).Dispose();

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null || method == HttpMethod.Post)
            request.Content = JsonContent.Create(body ?? new { }, options: Json);
        var answer = await http.SendAsync(request, stop);
        if (answer.IsSuccessStatusCode)
            return answer;
        using (answer)
            throw new ControlRefusedException(answer.StatusCode, await SentenceAsync(answer, stop));
    }

    private static async Task<string> SentenceAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "application/json"
            && await answer.Content.ReadFromJsonAsync<Refusal>(Json, stop) is { Error: { } sentence })
            return sentence;
        return $"The Simulator answered {(int)answer.StatusCode} to {answer.RequestMessage!.RequestUri!.AbsolutePath}.";
    }

    private sealed record NewChat(long ChatId);
    private sealed record Refusal(string? Error);
}

/// <summary>The Simulator said no; the message is its sentence.</summary>
public sealed class ControlRefusedException(HttpStatusCode status, string sentence) : Exception(sentence)
{
    public HttpStatusCode Status { get; } = status;
}
