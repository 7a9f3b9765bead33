namespace Telegram.Bot.Types;

public class Message
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }
    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EditDate { get; set; }
    public Chat Chat { get; set; } = default!;
    public User? From { get; set; }
    public Message? ReplyToMessage { get; set; }
    public string? Text { get; set; }
    public MessageEntity[]? Entities { get; set; }
    public string? Caption { get; set; }
    public MessageEntity[]? CaptionEntities { get; set; }
    public Animation? Animation { get; set; }
    public Document? Document { get; set; }
    public PhotoSize[]? Photo { get; set; }
    public Sticker? Sticker { get; set; }
    public Video? Video { get; set; }
    public Voice? Voice { get; set; }
    public Location? Location { get; set; }
    public long? MigrateToChatId { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    [JsonIgnore]
    public int MessageId => Id;

    [JsonIgnore]
    public MessageType Type => this switch
    {
        { Text: not null } => MessageType.Text,
        { Animation: not null } => MessageType.Animation,
        { Document: not null } => MessageType.Document,
        { Photo: not null } => MessageType.Photo,
        { Sticker: not null } => MessageType.Sticker,
        { Video: not null } => MessageType.Video,
        { Voice: not null } => MessageType.Voice,
        { Location: not null } => MessageType.Location,
        { MigrateToChatId: not null } => MessageType.MigrateToChatId,
        _ => MessageType.Unknown,
    };
}
