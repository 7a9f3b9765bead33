using System.Globalization;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>A request of the bot, however it was encoded: every argument is a string, as Telegram sees it.</summary>
public sealed record Call(string Method, Arguments Arguments)
{
    public string this[string name] => Arguments.Values.GetValueOrDefault(name, "");

    public Upload? File(string name) => Arguments.Files.GetValueOrDefault(name);

    public string Required(string name) =>
        this[name] is { Length: > 0 } value ? value : throw RefusedException.BadRequest($"Parameter \"{name}\" is required");

    public bool Bool(string name) => this[name].Trim().ToUpperInvariant() is "TRUE" or "YES" or "1";

    public int Int(string name, int otherwise, int min = int.MinValue, int max = int.MaxValue) =>
        this[name].Length == 0 ? Math.Clamp(otherwise, min, max) : (int)Math.Clamp(Number(this[name]), min, max);

    public long Long(string name) => Number(this[name]);

    /// <summary>Telegram reads the digits that a string begins with, and nothing is 0.</summary>
    private static long Number(string text)
    {
        var digits = text.TakeWhile((c, i) => char.IsAsciiDigit(c) || (c == '-' && i == 0));
        return long.TryParse(string.Concat(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : 0;
    }
}
