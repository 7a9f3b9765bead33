using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static async Task<Message> SendMessage(
        this ITelegramBotClient botClient, ChatId chatId, string text, ParseMode parseMode = default,
        ReplyParameters? replyParameters = null, ReplyMarkup? replyMarkup = null,
        LinkPreviewOptions? linkPreviewOptions = null, int? messageThreadId = null,
        IEnumerable<MessageEntity>? entities = null, bool disableNotification = false, bool protectContent = false,
        string? messageEffectId = null, string? businessConnectionId = null, bool allowPaidBroadcast = false,
        long? directMessagesTopicId = null, SuggestedPostParameters? suggestedPostParameters = null,
        long? receiverUserId = null, string? callbackQueryId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SendMessageRequest
        {
            ChatId = chatId,
            Text = text,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            MessageThreadId = messageThreadId,
            Entities = entities,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
            DirectMessagesTopicId = directMessagesTopicId,
            SuggestedPostParameters = suggestedPostParameters,
            ReceiverUserId = receiverUserId,
            CallbackQueryId = callbackQueryId,
        }, cancellationToken);

    public static async Task SendChatAction(
        this ITelegramBotClient botClient, ChatId chatId, ChatAction action, int? messageThreadId = null,
        string? businessConnectionId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SendChatActionRequest
        {
            ChatId = chatId,
            Action = action,
            MessageThreadId = messageThreadId,
            BusinessConnectionId = businessConnectionId,
        }, cancellationToken);
}
