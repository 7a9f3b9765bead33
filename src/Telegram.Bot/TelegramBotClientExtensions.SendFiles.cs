using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static async Task<Message> SendPhoto(
        this ITelegramBotClient botClient, ChatId chatId, InputFile photo, string? caption = null,
        ParseMode parseMode = default, ReplyParameters? replyParameters = null, ReplyMarkup? replyMarkup = null,
        int? messageThreadId = null, IEnumerable<MessageEntity>? captionEntities = null,
        bool showCaptionAboveMedia = false, bool hasSpoiler = false, bool disableNotification = false,
        bool protectContent = false, string? messageEffectId = null, string? businessConnectionId = null,
        bool allowPaidBroadcast = false, long? directMessagesTopicId = null,
        SuggestedPostParameters? suggestedPostParameters = null, long? receiverUserId = null,
        string? callbackQueryId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SendPhotoRequest
        {
            ChatId = chatId,
            Photo = photo,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            HasSpoiler = hasSpoiler,
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

    public static async Task<Message> SendAnimation(
        this ITelegramBotClient botClient, ChatId chatId, InputFile animation, string? caption = null,
        ParseMode parseMode = default, ReplyParameters? replyParameters = null, ReplyMarkup? replyMarkup = null,
        int? duration = null, int? width = null, int? height = null, InputFile? thumbnail = null,
        int? messageThreadId = null, IEnumerable<MessageEntity>? captionEntities = null,
        bool showCaptionAboveMedia = false, bool hasSpoiler = false, bool disableNotification = false,
        bool protectContent = false, string? messageEffectId = null, string? businessConnectionId = null,
        bool allowPaidBroadcast = false, long? directMessagesTopicId = null,
        SuggestedPostParameters? suggestedPostParameters = null, long? receiverUserId = null,
        string? callbackQueryId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SendAnimationRequest
        {
            ChatId = chatId,
            Animation = animation,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Width = width,
            Height = height,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            HasSpoiler = hasSpoiler,
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

    public static async Task<Message> SendDocument(
        this ITelegramBotClient botClient, ChatId chatId, InputFile document, string? caption = null,
        ParseMode parseMode = default, ReplyParameters? replyParameters = null, ReplyMarkup? replyMarkup = null,
        InputFile? thumbnail = null, int? messageThreadId = null, IEnumerable<MessageEntity>? captionEntities = null,
        bool disableContentTypeDetection = false, bool disableNotification = false, bool protectContent = false,
        string? messageEffectId = null, string? businessConnectionId = null, bool allowPaidBroadcast = false,
        long? directMessagesTopicId = null, SuggestedPostParameters? suggestedPostParameters = null,
        long? receiverUserId = null, string? callbackQueryId = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SendDocumentRequest
        {
            ChatId = chatId,
            Document = document,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            DisableContentTypeDetection = disableContentTypeDetection,
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
}
