namespace Telegram.Bot.Types;

public class ResponseParameters
{
    public long? MigrateToChatId { get; set; }

    /// Seconds.
    public int? RetryAfter { get; set; }
}
