using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace RunnerStrength.Wire.Tests.Client;

/// <summary>Gives the prepared answers in turn, the last for ever, and keeps what it was asked.</summary>
internal sealed class Listener : IAsyncDisposable
{
    public const string Token = "123:secret";

    private readonly WebApplication _app;
    private readonly Queue<RequestDelegate> _answers;
    private readonly TaskCompletionSource _firstAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Listener(WebApplication app, IEnumerable<RequestDelegate> answers)
        => (_app, _answers) = (app, new(answers));

    public ConcurrentQueue<Asked> Asked { get; } = [];
    public Task FirstAsked => _firstAsked.Task;

    public static async Task<Listener> Start(params RequestDelegate[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var listener = new Listener(builder.Build(), answers);
        listener._app.Urls.Add("http://127.0.0.1:0");
        listener._app.Run(listener.Answer);
        await listener._app.StartAsync(TestContext.Current.CancellationToken);
        return listener;
    }

    /// <summary>A client as the host makes it: without retries of its own.</summary>
    public TelegramBotClient Bot(HttpClient? http = null) =>
        new(new TelegramBotClientOptions(Token, _app.Urls.Single()) { RetryCount = 0 }, http);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        Asked.Enqueue(await Client.Asked.Read(context.Request));
        _firstAsked.TrySetResult();
        await (_answers.Count > 1 ? _answers.Dequeue() : _answers.Peek())(context);
    }
}
