namespace Telegram.Bot.Types;

public class ResponseParameters
{
    public long? MigrateToChatId { get; set; }

    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; set; }
}
