using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The bot as Telegram knows it, by its token.</summary>
public sealed partial record BotIdentity(string Token)
{
    public const string FirstName = "Runner Strength";
    public const string Username = "runner_strength_bot";

    public long Id => long.Parse(Token.AsSpan(0, Token.IndexOf(':')), CultureInfo.InvariantCulture);

    /// <summary>A token of another bot is unauthorized; what is not even a token is not found.</summary>
    public void Check(string token)
    {
        if (token != Token)
            throw Shape().IsMatch(token) ? RefusedException.Unauthorized : RefusedException.NotFound;
    }

    [GeneratedRegex(@"^[1-9]\d*:[\w-]+$")]
    private static partial Regex Shape();
}
