using System.Globalization;

namespace Telegram.Bot;

public class TelegramBotClientOptions
{
    public TelegramBotClientOptions(string token, string? baseUrl = null, bool useTestEnvironment = false)
    {
        Token = token ?? throw new ArgumentNullException(nameof(token));
        BotId = IdIn(token);
        BaseUrl = baseUrl;
        UseTestEnvironment = useTestEnvironment;

        var server = baseUrl is null ? "https://api.telegram.org" : ServerOf(baseUrl);
        var environment = useTestEnvironment ? "/test" : "";
        BaseRequestUrl = $"{server}/bot{token}{environment}";
        BaseFileUrl = $"{server}/file/bot{token}{environment}";
    }

    public string Token { get; }
    public long BotId { get; }
    public string? BaseUrl { get; }
    public bool UseTestEnvironment { get; }
    public bool LocalBotServer => BaseUrl is not null;
    public string BaseRequestUrl { get; }
    public string BaseFileUrl { get; }

    /// <summary>Seconds: a longer retry_after is not waited for; 0 switches the retries off.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How often a call is made at most, the first time included.</summary>
    public int RetryCount { get; set; } = 3;

    private static long IdIn(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon is >= 1 and <= 16
            && long.TryParse(token.AsSpan(0, colon), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new ArgumentException("Bot token invalid", nameof(token));
    }

    /// <summary>Scheme and authority; a path is dropped.</summary>
    private static string ServerOf(string baseUrl)
        => Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) && url.Authority.Length > 0
            ? $"{url.Scheme}://{url.Authority}"
            : throw new ArgumentException(
                "Invalid format. A valid base URL should look like \"http://localhost:8081\"", nameof(baseUrl));
}
