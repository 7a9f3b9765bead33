namespace Telegram.Bot.Requests;

public class EditMessageTextRequest() : FileRequestBase<Message>("editMessageText"), IChatTargetable
{
    [JsonIgnore(Condition = Never)]
    public required ChatId ChatId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required int MessageId { get; set; }
    public string? BusinessConnectionId { get; set; }
    public string? Text { get; set; }
    public ParseMode ParseMode { get; set; }
    public IEnumerable<MessageEntity>? Entities { get; set; }
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
    public InputRichMessage? RichMessage { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public class EditMessageCaptionRequest() : RequestBase<Message>("editMessageCaption"), IChatTargetable
{
    [JsonIgnore(Condition = Never)]
    public required ChatId ChatId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required int MessageId { get; set; }
    public string? BusinessConnectionId { get; set; }
    public string? Caption { get; set; }
    public ParseMode ParseMode { get; set; }
    public IEnumerable<MessageEntity>? CaptionEntities { get; set; }
    public bool ShowCaptionAboveMedia { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public class EditMessageMediaRequest() : FileRequestBase<Message>("editMessageMedia"), IChatTargetable
{
    [JsonIgnore(Condition = Never)]
    public required ChatId ChatId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required int MessageId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required InputMedia Media { get; set; }
    public string? BusinessConnectionId { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public class EditMessageReplyMarkupRequest() : RequestBase<Message>("editMessageReplyMarkup"), IChatTargetable
{
    [JsonIgnore(Condition = Never)]
    public required ChatId ChatId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required int MessageId { get; set; }
    public string? BusinessConnectionId { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
}

public class DeleteMessageRequest() : RequestBase<bool>("deleteMessage"), IChatTargetable
{
    [JsonIgnore(Condition = Never)]
    public required ChatId ChatId { get; set; }
    [JsonIgnore(Condition = Never)]
    public required int MessageId { get; set; }
}
