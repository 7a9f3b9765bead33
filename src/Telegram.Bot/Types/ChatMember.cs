namespace Telegram.Bot.Types;

public class ChatMemberUpdated
{
    public Chat Chat { get; set; } = default!;
    public User From { get; set; } = default!;
    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
    public ChatMember OldChatMember { get; set; } = default!;
    public ChatMember NewChatMember { get; set; } = default!;
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "status")]
[JsonDerivedType(typeof(ChatMemberOwner), "creator")]
[JsonDerivedType(typeof(ChatMemberAdministrator), "administrator")]
[JsonDerivedType(typeof(ChatMemberMember), "member")]
[JsonDerivedType(typeof(ChatMemberRestricted), "restricted")]
[JsonDerivedType(typeof(ChatMemberLeft), "left")]
[JsonDerivedType(typeof(ChatMemberBanned), "kicked")]
public abstract class ChatMember
{
    [JsonIgnore]
    public abstract ChatMemberStatus Status { get; }
    public User User { get; set; } = default!;
}

public class ChatMemberOwner : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Creator;
}

public class ChatMemberAdministrator : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Administrator;
}

public class ChatMemberMember : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Member;
}

public class ChatMemberRestricted : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Restricted;
}

public class ChatMemberLeft : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Left;
}

public class ChatMemberBanned : ChatMember
{
    [JsonIgnore]
    public override ChatMemberStatus Status => ChatMemberStatus.Kicked;
}
