using Telegram.Bot.Requests;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    public static async Task<User> GetMe(
        this ITelegramBotClient botClient, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new GetMeRequest(), cancellationToken);

    public static async Task SetMyCommands(
        this ITelegramBotClient botClient, IEnumerable<BotCommand> commands, BotCommandScope? scope = null,
        string? languageCode = null, CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SetMyCommandsRequest
        {
            Commands = commands,
            Scope = scope,
            LanguageCode = languageCode,
        }, cancellationToken);

    public static async Task SetMyDescription(
        this ITelegramBotClient botClient, string? description = null, string? languageCode = null,
        CancellationToken cancellationToken = default)
        => await botClient.SendRequest(
            new SetMyDescriptionRequest { Description = description, LanguageCode = languageCode }, cancellationToken);

    public static async Task SetMyShortDescription(
        this ITelegramBotClient botClient, string? shortDescription = null, string? languageCode = null,
        CancellationToken cancellationToken = default)
        => await botClient.SendRequest(new SetMyShortDescriptionRequest
        {
            ShortDescription = shortDescription,
            LanguageCode = languageCode,
        }, cancellationToken);
}
