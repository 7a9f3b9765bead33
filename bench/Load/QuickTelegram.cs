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
    private readonly Lock _gate = new();
    private readonly Queue<(int Id, string Json)> _updates = [];
    private readonly ConcurrentDictionary<long, Chat> _chats = [];
    private TaskCompletionSource _news = new();
    private TaskCompletionSource _polled = new();
    private int _update, _message, _calls;

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
    public Task PolledAsync()
    {
        lock (_gate) return (_polled = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public void Say(long chat, string text)
    {
        var message = Interlocked.Increment(ref _message);
        Put(id => $$"""
            { "update_id": {{id}}, "message": {
              "message_id": {{message}}, "date": {{Now}}, "chat": {{In(chat)}}, "from": {{From(chat)}}, "text": "{{text}}" } }
            """);
    }

    public void Tap(long chat, int message, string data) => Put(id => $$"""
        { "update_id": {{id}}, "callback_query": {
          "id": "{{id}}", "from": {{From(chat)}}, "chat_instance": "1", "data": "{{data}}",
          "message": { "message_id": {{message}}, "date": {{Now}}, "chat": {{In(chat)}} } } }
        """);

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private static string In(long chat) => $$"""{ "id": {{chat}}, "type": "private", "first_name": "Ada" }""";

    private static string From(long chat) => $$"""{ "id": {{chat}}, "is_bot": false, "first_name": "Ada", "language_code": "en" }""";

    private void Put(Func<int, string> update)
    {
        lock (_gate)
        {
            var id = ++_update;
            _updates.Enqueue((id, update(id)));
            _news.TrySetResult();
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var method = http.Request.Path.Value!.Split('/')[^1];
        if (method == "getUpdates") await PollAsync(http);
        else
        {
            Interlocked.Increment(ref _calls);
            await ResultAsync(http, method is "sendMessage" or "editMessageText" or "editMessageReplyMarkup" ? await SpokenAsync(http) : "true");
        }
    }

    /// <summary>Tells the chat what it is asked; answers the message.</summary>
    private async Task<string> SpokenAsync(HttpContext http)
    {
        using var json = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        var asked = json.RootElement;
        var id = asked.GetProperty("chat_id").GetInt64();
        var message = asked.TryGetProperty("message_id", out var edited) ? edited.GetInt32() : Interlocked.Increment(ref _message);
        if (_chats.TryGetValue(id, out var chat)
            && asked.TryGetProperty("reply_markup", out var markup)
            && markup.GetProperty("inline_keyboard") is var rows
            && rows.GetArrayLength() > 0)
            chat.Hear(message, rows[0][0].GetProperty("callback_data").GetString()!);
        return $$"""{ "message_id": {{message}}, "date": {{Now}}, "chat": {{In(id)}} }""";
    }

    private async Task PollAsync(HttpContext http)
    {
        using var json = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        var asked = json.RootElement;
        var offset = asked.TryGetProperty("offset", out var next) ? next.GetInt32() : 0;
        var patience = TimeSpan.FromSeconds(asked.TryGetProperty("timeout", out var seconds) ? seconds.GetInt32() : 0);
        lock (_gate)
        {
            while (_updates.TryPeek(out var first) && first.Id < offset) _updates.Dequeue();
            _polled.TrySetResult();
        }
        await WaitAsync(http, patience);
        string[] waiting;
        lock (_gate) waiting = [.. _updates.Take(Most).Select(update => update.Json)];
        await ResultAsync(http, $"[{string.Join(',', waiting)}]");
    }

    private async Task WaitAsync(HttpContext http, TimeSpan patience)
    {
        Task news;
        lock (_gate)
        {
            if (_updates.Count > 0) return;
            if (_news.Task.IsCompleted) _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
            news = _news.Task;
        }
        await news.WaitAsync(patience, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Task ResultAsync(HttpContext http, string json)
    {
        var bytes = Encoding.UTF8.GetBytes($$"""{ "ok": true, "result": {{json}} }""");
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = bytes.Length;
        return http.Response.Body.WriteAsync(bytes).AsTask();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
