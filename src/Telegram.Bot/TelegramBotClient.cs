using System.Net;
using System.Net.Http.Json;
using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

public class TelegramBotClient : ITelegramBotClient
{
    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;

    public TelegramBotClient(
        TelegramBotClientOptions options, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        _http = httpClient
            ?? new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
        GlobalCancelToken = cancellationToken;
    }

    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken) { }

    public string Token => _options.Token;
    public long BotId => _options.BotId;
    public bool LocalBotServer => _options.LocalBotServer;
    public CancellationToken GlobalCancelToken { get; }

    public TimeSpan Timeout
    {
        get => _http.Timeout;
        set => _http.Timeout = value;
    }

    public virtual async Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var content = request.ToHttpContent();
        // A stream can be read once: what may have to be sent again is kept.
        if (_options is { RetryThreshold: > 0, RetryCount: > 1 } && content is { Headers.ContentLength: null })
            await content.LoadIntoBufferAsync(stop.Token);

        for (var attempt = 1; ; attempt++)
        {
            using var response = await Answer(() => Post(request, content, stop.Token), stop.Token);
            if (response.StatusCode == HttpStatusCode.OK)
                return (await Read<ApiResponse<TResponse>>(response, stop.Token)).Result!;

            var refusal = await Read<ApiRefusal>(response, stop.Token);
            if (attempt >= _options.RetryCount || !refusal.MayPassWithin(_options.RetryThreshold))
                throw refusal.ToException();
            await Task.Delay(TimeSpan.FromSeconds(refusal.Parameters!.RetryAfter!.Value), stop.Token);
        }
    }

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default)
        => DownloadFile(file.FilePath!, destination, cancellationToken);

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(filePath) || filePath.Length < 2)
            throw new ArgumentException("Invalid file path", nameof(filePath));
        ArgumentNullException.ThrowIfNull(destination);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var response = await Answer(() => Get(filePath, stop.Token), stop.Token);
        if (!response.IsSuccessStatusCode)
            throw (await Read<ApiRefusal>(response, stop.Token)).ToException();
        try
        {
            await response.Content.CopyToAsync(destination, stop.Token);
        }
        catch (Exception problem)
        {
            throw new RequestException("Exception during file download", response.StatusCode, problem);
        }
    }

    private async Task<HttpResponseMessage> Post(IRequest request, HttpContent? content, CancellationToken stop)
    {
        // Not disposed: that would dispose the content, which a repeated call sends again.
        var message = new HttpRequestMessage(request.HttpMethod, $"{_options.BaseRequestUrl}/{request.MethodName}")
        {
            Content = content,
        };
        return await _http.SendAsync(message, stop);
    }

    private Task<HttpResponseMessage> Get(string filePath, CancellationToken stop)
        => _http.GetAsync($"{_options.BaseFileUrl}/{filePath}", HttpCompletionOption.ResponseHeadersRead, stop);

    private static async Task<HttpResponseMessage> Answer(
        Func<Task<HttpResponseMessage>> call, CancellationToken stop)
    {
        try
        {
            return await call();
        }
        catch (TaskCanceledException problem)
        {
            if (stop.IsCancellationRequested) throw;
            throw new RequestException("Bot API Request timed out", problem);
        }
        catch (Exception problem)
        {
            throw new RequestException(
                $"Bot API Service Failure: {problem.GetType().Name}: {problem.Message}", problem);
        }
    }

    private static async Task<T> Read<T>(HttpResponseMessage response, CancellationToken stop) where T : ApiAnswer
    {
        T? answer;
        try
        {
            answer = await response.Content.ReadFromJsonAsync<T>(JsonBotAPI.Options, stop);
        }
        catch (Exception problem)
        {
            throw new RequestException(
                "There was an exception during deserialization of the response", response.StatusCode, problem);
        }
        return answer is { IsComplete: true }
            ? answer
            : throw new RequestException("Required properties not found in response", response.StatusCode);
    }
}
