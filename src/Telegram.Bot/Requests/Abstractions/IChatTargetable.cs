namespace Telegram.Bot.Requests.Abstractions;

public interface IChatTargetable
{
    ChatId ChatId { get; }
}
