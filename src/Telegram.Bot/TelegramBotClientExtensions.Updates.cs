using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static async Task<Update[]> GetUpdates(
        this ITelegramBotClient botClient, int? offset = null, int? limit = null, int? timeout = null,
        IEnumerable<UpdateType>? allowedUpdates = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new GetUpdatesRequest
        {
            Offset = offset,
            Limit = limit,
            Timeout = timeout,
            AllowedUpdates = allowedUpdates,
        }, cancellationToken);

    public static async Task DeleteWebhook(
        this ITelegramBotClient botClient, bool dropPendingUpdates = false,
        CancellationToken cancellationToken = default)
        => await botClient.SendRequest(
            new DeleteWebhookRequest { DropPendingUpdates = dropPendingUpdates }, cancellationToken);

    public static async Task AnswerCallbackQuery(
        this ITelegramBotClient botClient, string callbackQueryId, string? text = null, bool showAlert = false,
        string? url = null, int? cacheTime = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new AnswerCallbackQueryRequest
        {
            CallbackQueryId = callbackQueryId,
            Text = text,
            ShowAlert = showAlert,
            Url = url,
            CacheTime = cacheTime,
        }, cancellationToken);

    public static async Task<TGFile> GetFile(
        this ITelegramBotClient botClient, string fileId, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(
            new GetFileRequest { FileId = fileId }, cancellationToken);
}
