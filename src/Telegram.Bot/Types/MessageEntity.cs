namespace Telegram.Bot.Types;

/// <summary>Offset and length are in UTF-16 units.</summary>
public class MessageEntity
{
    [JsonIgnore(Condition = Never)]
    public MessageEntityType Type { get; set; }
    [JsonIgnore(Condition = Never)]
    public int Offset { get; set; }
    [JsonIgnore(Condition = Never)]
    public int Length { get; set; }
    public string? Url { get; set; }
    public User? User { get; set; }
    public string? Language { get; set; }
}
