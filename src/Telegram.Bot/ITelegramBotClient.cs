namespace Telegram.Bot;

public interface ITelegramBotClient
{
    long BotId { get; }
    bool LocalBotServer { get; }
    TimeSpan Timeout { get; set; }

    Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request, CancellationToken cancellationToken = default);

    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);
    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);
}
