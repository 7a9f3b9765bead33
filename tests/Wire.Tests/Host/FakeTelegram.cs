using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Moq;
using RunnerStrength.Bot;
using RunnerStrength.Infrastructure.Telegram;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Telegram at the client's edge: notes every call, hands out updates, and fails as it is told.</summary>
internal sealed class FakeTelegram
{
    private readonly Mock<ITelegramBotClient> _client = new();
    private readonly List<(int Id, JsonElement Update)> _unconfirmed = [];
    private readonly Channel<bool> _news = Channel.CreateUnbounded<bool>();
    private int _message;

    public FakeTelegram()
    {
        _client.Setup(c => c.SendRequest(It.IsAny<IRequest<Message>>(), It.IsAny<CancellationToken>()))
            .Returns((IRequest<Message> request, CancellationToken stop) =>
                AnswerAsync(request, () => new Message { Id = MessageOf(request) }, stop));
        _client.Setup(c => c.SendRequest(It.IsAny<IRequest<bool>>(), It.IsAny<CancellationToken>()))
            .Returns((IRequest<bool> request, CancellationToken stop) => AnswerAsync(request, () => true, stop));
        _client.Setup(c => c.SendRequest(It.IsAny<IRequest<JsonElement[]>>(), It.IsAny<CancellationToken>()))
            .Returns((IRequest<JsonElement[]> request, CancellationToken stop) => PollAsync((RawUpdates)request, stop));
    }

    public ITelegramBotClient Client => _client.Object;

    /// <summary>Every call but polls, in order.</summary>
    public ConcurrentQueue<IRequest> Calls { get; } = new();

    /// <summary>The offsets of the polls.</summary>
    public ConcurrentQueue<RawUpdates> Polls { get; } = new();

    /// <summary>Decides about each call before it is answered: it may throw, or wait.</summary>
    public Func<IRequest, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public void Send(params Update[] updates) =>
        SendRaw([.. updates.Select(update => JsonSerializer.Serialize(update, JsonBotAPI.Options))]);

    /// <summary>Sends updates as they are; one whose id cannot be read goes when the one before it is confirmed.</summary>
    public void SendRaw(params IEnumerable<string> updates)
    {
        lock (_unconfirmed)
            foreach (var update in updates)
            {
                var json = JsonElement.Parse(update, new JsonDocumentOptions { MaxDepth = 1_000 });
                _unconfirmed.Add((new RawUpdate(json).Id ?? _unconfirmed.LastOrDefault().Id, json));
            }
        _news.Writer.TryWrite(true);
    }

    /// <summary>Whether Telegram has no update left for the bot.</summary>
    public bool IsConfirmed
    {
        get { lock (_unconfirmed) return _unconfirmed.Count == 0; }
    }

    public IEnumerable<string> Lines => Calls.Select(Line).OfType<string>();

    /// <summary>A call as a line: what the chat sees, or a card's number of buttons.</summary>
    private static string? Line(IRequest call) => call switch
    {
        SendMessageRequest send => $"{send.ChatId}: {send.Text}",
        EditMessageTextRequest edit => $"{edit.ChatId}: #{edit.MessageId} {edit.Text}",
        EditMessageReplyMarkupRequest edit => $"{edit.ChatId}: #{edit.MessageId} retired",
        SendChatActionRequest probe => $"{probe.ChatId}: probe",
        _ => null,
    };

    private int MessageOf(IRequest request) => request switch
    {
        EditMessageTextRequest edit => edit.MessageId,
        EditMessageReplyMarkupRequest edit => edit.MessageId,
        _ => Interlocked.Increment(ref _message),
    };

    private async Task<T> AnswerAsync<T>(IRequest request, Func<T> answer, CancellationToken stop)
    {
        Calls.Enqueue(request);
        await Before(request, stop);
        return answer();
    }

    private async Task<JsonElement[]> PollAsync(RawUpdates request, CancellationToken stop)
    {
        Polls.Enqueue(request);
        await Before(request, stop);
        while (true)
        {
            lock (_unconfirmed)
            {
                _unconfirmed.RemoveAll(update => update.Id < request.Offset);
                if (_unconfirmed.Count > 0 || request.Timeout == 0)
                    return [.. _unconfirmed.Take(request.Limit ?? 100).Select(each => each.Update)];
            }
            await _news.Reader.ReadAsync(stop);
        }
    }
}
