namespace Telegram.Bot.Types;

public class Update
{
    [JsonPropertyName("update_id")]
    public int Id { get; set; }
    public Message? Message { get; set; }
    public Message? EditedMessage { get; set; }
    public CallbackQuery? CallbackQuery { get; set; }
    public ChatMemberUpdated? MyChatMember { get; set; }

    [JsonIgnore]
    public UpdateType Type => this switch
    {
        { Message: not null } => UpdateType.Message,
        { EditedMessage: not null } => UpdateType.EditedMessage,
        { CallbackQuery: not null } => UpdateType.CallbackQuery,
        { MyChatMember: not null } => UpdateType.MyChatMember,
        _ => UpdateType.Unknown,
    };
}
