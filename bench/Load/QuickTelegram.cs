using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RunnerStrength.Load;

/// <summary>A Bot API that keeps nothing and answers at once: what is measured is the bot.</summary>
internal sealed class QuickTelegram : IAsyncDisposable
{
    /// <summary>What Telegram gives a poll at most.</summary>
    public const int MostOfAll = 100;

    private readonly WebApplication _app;
    private readonly Updates _updates = new();
    private readonly ConcurrentDictionary<long, Chat> _chats = [];
    private TaskCompletionSource _polled = new();
    private int _message, _calls;

    private QuickTelegram(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    /// <summary>What a poll is given here at most.</summary>
    public int Most { get; set; } = MostOfAll;

    /// <summary>Calls but polls, so far.</summary>
    public int Calls => Volatile.Read(ref _calls);

    public static async Task<QuickTelegram> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var telegram = new QuickTelegram(app);
        app.Run(telegram.AnswerAsync);
        await app.StartAsync();
        return telegram;
    }

    public void Add(Chat chat) => _chats[chat.Id] = chat;

    /// <summary>Completes at the next poll.</summary>
    public Task PolledAsync() => (_polled = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Say(long chat, string text)
    {
        var message = Interlocked.Increment(ref _message);
        _updates.Put(id => $$"""
            { "update_id": {{id}}, "message": {
              "message_id": {{message}}, "date": {{Now}}, "chat": {{In(chat)}}, "from": {{From(chat)}}, "text": "{{text}}" } }
            """);
    }

    public void Tap(long chat, int message, string data) => _updates.Put(id => $$"""
        { "update_id": {{id}}, "callback_query": {
          "id": "{{id}}", "from": {{From(chat)}}, "chat_instance": "1", "data": "{{data}}",
          "message": { "message_id": {{message}}, "date": {{Now}}, "chat": {{In(chat)}} } } }
        """);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var method = http.Request.Path.Value!.Split('/')[^1];
        if (method != "getUpdates") Interlocked.Increment(ref _calls);
        await ResultAsync(http, method switch
        {
            "getUpdates" => await PollAsync(http),
            "sendMessage" or "editMessageText" or "editMessageReplyMarkup" => await ShowAsync(http),
            _ => "true",
        });
    }

    private async Task<string> PollAsync(HttpContext http)
    {
        _polled.TrySetResult();
        using var asked = await ReadAsync(http);
        var patience = TimeSpan.FromSeconds(Number(asked, "timeout") ?? 0);
        var given = await _updates.TakeAsync(Number(asked, "offset") ?? 0, Most, patience, http.RequestAborted);
        return $"[{string.Join(',', given)}]";
    }

    /// <summary>Tells the chat the first button of a message; answers the message.</summary>
    private async Task<string> ShowAsync(HttpContext http)
    {
        using var asked = await ReadAsync(http);
        var id = asked.RootElement.GetProperty("chat_id").GetInt64();
        var message = Number(asked, "message_id") ?? Interlocked.Increment(ref _message);
        if (_chats.TryGetValue(id, out var chat)
            && asked.RootElement.TryGetProperty("reply_markup", out var markup)
            && markup.GetProperty("inline_keyboard") is var rows && rows.GetArrayLength() > 0)
            chat.Hear(message, rows[0][0].GetProperty("callback_data").GetString()!);
        return $$"""{ "message_id": {{message}}, "date": {{Now}}, "chat": {{In(id)}} }""";
    }

    private static Task<JsonDocument> ReadAsync(HttpContext http) =>
        JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);

    private static int? Number(JsonDocument asked, string name) =>
        asked.RootElement.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static Task ResultAsync(HttpContext http, string json)
    {
        var bytes = Encoding.UTF8.GetBytes($$"""{ "ok": true, "result": {{json}} }""");
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = bytes.Length;
        return http.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static string In(long chat) => $$"""{ "id": {{chat}}, "type": "private", "first_name": "Ada" }""";

    private static string From(long chat) =>
        $$"""{ "id": {{chat}}, "is_bot": false, "first_name": "Ada", "language_code": "en" }""";
}
