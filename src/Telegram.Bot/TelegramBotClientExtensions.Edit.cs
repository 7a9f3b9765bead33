using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static async Task<Message> EditMessageText(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, string? text, ParseMode parseMode = default,
        InlineKeyboardMarkup? replyMarkup = null, LinkPreviewOptions? linkPreviewOptions = null,
        IEnumerable<MessageEntity>? entities = null, InputRichMessage? richMessage = null,
        string? businessConnectionId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new EditMessageTextRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Text = text,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            Entities = entities,
            RichMessage = richMessage,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    public static async Task<Message> EditMessageCaption(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, string? caption,
        ParseMode parseMode = default, InlineKeyboardMarkup? replyMarkup = null,
        IEnumerable<MessageEntity>? captionEntities = null, bool showCaptionAboveMedia = false,
        string? businessConnectionId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new EditMessageCaptionRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Caption = caption,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    public static async Task<Message> EditMessageMedia(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InputMedia media,
        InlineKeyboardMarkup? replyMarkup = null, string? businessConnectionId = null,
        CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new EditMessageMediaRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            Media = media,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    public static async Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, InlineKeyboardMarkup? replyMarkup = null,
        string? businessConnectionId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new EditMessageReplyMarkupRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);

    public static async Task DeleteMessage(
        this ITelegramBotClient botClient, ChatId chatId, int messageId, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(
            new DeleteMessageRequest { ChatId = chatId, MessageId = messageId }, cancellationToken);
}
