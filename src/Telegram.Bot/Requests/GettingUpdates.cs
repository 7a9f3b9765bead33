namespace Telegram.Bot.Requests;

public class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    public int? Offset { get; set; }
    public int? Limit { get; set; }

    /// <summary>Seconds.</summary>
    public int? Timeout { get; set; }
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}

public class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    public bool DropPendingUpdates { get; set; }
}

public class AnswerCallbackQueryRequest() : RequestBase<bool>("answerCallbackQuery")
{
    [JsonIgnore(Condition = Never)]
    public required string CallbackQueryId { get; set; }
    public string? Text { get; set; }
    public bool ShowAlert { get; set; }
    public string? Url { get; set; }
    public int? CacheTime { get; set; }
}

public class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    [JsonIgnore(Condition = Never)]
    public required string FileId { get; set; }
}
