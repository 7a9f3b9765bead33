using System.Globalization;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>The address behind a link or a button; Telegram drops or refuses what is none.</summary>
public static class Link
{
    private static readonly string[] OwnSchemes = ["tg", "ton", "tonsite"];

    /// <summary>A link to a user, a link, or nothing at all.</summary>
    public static Entity? Read(string url, Entity place)
    {
        if (Checked(url) is not { } address)
            return null;
        return UserIn(address) is { } user
            ? place with { Type = "text_mention", UserId = user }
            : place with { Type = "text_link", Url = address };
    }

    /// <summary>The address as Telegram writes it, or null where it is none.</summary>
    public static string? Checked(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var own) && OwnSchemes.Contains(own.Scheme))
            return url;
        var full = url.Contains("://", StringComparison.Ordinal) ? url : $"http://{url}";
        return Uri.TryCreate(full, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address.Host.Contains('.') && !full.Any(char.IsWhiteSpace)
            ? address.AbsoluteUri
            : null;
    }

    private static long? UserIn(string address) =>
        address.StartsWith("tg://user?id=", StringComparison.OrdinalIgnoreCase)
        && long.TryParse(address["tg://user?id=".Length..], CultureInfo.InvariantCulture, out var id) && id > 0
            ? id
            : null;
}
