using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace RunnerStrength.Infrastructure.Telegram;

/// <summary>How the bot reaches Telegram.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>From @BotFather.</summary>
    public string? Token { get; set; }

    /// <summary>Another Bot API server, such as the Simulator; Telegram's own where it is missing.</summary>
    public string? ApiUrl { get; set; }

    /// <summary>How updates come.</summary>
    public string Mode { get; set; } = "Polling";

    /// <summary>How long Telegram keeps a poll open when there is nothing, in seconds; 50 at most.</summary>
    public int PollSeconds { get; set; } = 50;
}

/// <summary>Each failure is a sentence that says what to do. None quotes the token.</summary>
public sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    private const string OrSimulator =
        "or try the bot without Telegram: dotnet run --project src/Simulator";

    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Token))
            return Fail($"Set Telegram:Token (environment: Telegram__Token) to the token that @BotFather gave you, {OrSimulator}");
        if (!Token().IsMatch(options.Token))
            return Fail("Telegram:Token does not look like a bot token, such as 123456789:AA… with 35 characters after "
                + $"the colon: copy it again from @BotFather, {OrSimulator}");
        if (options.ApiUrl is { Length: > 0 } url
            && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            return Fail("Set Telegram:ApiUrl to an address such as http://localhost:5080, or leave it out to use Telegram, "
                + OrSimulator);
        if (options.Mode != "Polling")
            return Fail($"Set Telegram:Mode to Polling, the only one there is, or leave it out, {OrSimulator}");
        if (options.PollSeconds is < 0 or > 50)
            return Fail($"Set Telegram:PollSeconds to a number from 0 to 50, or leave it out, {OrSimulator}");
        return ValidateOptionsResult.Success;
    }

    private static ValidateOptionsResult Fail(string sentence) => ValidateOptionsResult.Fail(sentence);

    [GeneratedRegex(@"^\d{1,16}:[A-Za-z0-9_-]{35}$")]
    private static partial Regex Token();
}
