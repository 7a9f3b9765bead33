namespace Telegram.Bot.Types.Enums;

// The numbers and names that the bot meets; they are the library's, gaps included.

[JsonConverter(typeof(EnumConverter<UpdateType>))]
public enum UpdateType
{
    Unknown = 0,
    Message = 1,
    CallbackQuery = 4,
    EditedMessage = 5,
    MyChatMember = 12,
}

[JsonConverter(typeof(EnumConverter<MessageType>))]
public enum MessageType
{
    Unknown = 0,
    Text = 1,
    Photo = 2,
    Video = 4,
    Voice = 5,
    Document = 6,
    Sticker = 7,
    Location = 8,
    MigrateToChatId = 26,
    Animation = 36,
}

[JsonConverter(typeof(EnumConverter<MessageEntityType>))]
public enum MessageEntityType
{
    Mention = 1,
    Hashtag,
    BotCommand,
    Url,
    Email,
    Bold,
    Italic,
    Code,
    Pre,
    TextLink,
}

[JsonConverter(typeof(EnumConverter<ChatType>))]
public enum ChatType
{
    Private = 1,
    Group,
    Channel,
    Supergroup,
}

[JsonConverter(typeof(EnumConverter<ChatMemberStatus>))]
public enum ChatMemberStatus
{
    Creator = 1,
    Administrator,
    Member,
    Left,
    Kicked,
    Restricted,
}

[JsonConverter(typeof(JsonStringEnumConverter<ParseMode>))]
public enum ParseMode
{
    None = 0,
    Html = 2,
}

[JsonConverter(typeof(EnumConverter<ChatAction>))]
public enum ChatAction
{
    Typing = 1,
    UploadPhoto = 2,
    UploadDocument = 7,
}

[JsonConverter(typeof(EnumConverter<InputMediaType>))]
public enum InputMediaType
{
    Photo = 1,
    Animation = 3,
}

[JsonConverter(typeof(EnumConverter<BotCommandScopeType>))]
public enum BotCommandScopeType
{
    Default = 1,
    AllPrivateChats = 2,
    AllGroupChats = 3,
    Chat = 5,
}
