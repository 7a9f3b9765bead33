using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>What a line typed in the terminal chat asks for.</summary>
public abstract partial record TypedLine
{
    private TypedLine() { }
    public sealed record Nothing : TypedLine;
    public sealed record Say(string Text) : TypedLine;
    public sealed record Tap(int Number) : TypedLine;
    public sealed record Advance(TimeSpan By) : TypedLine;
    public sealed record Next : TypedLine;
    public sealed record Kill : TypedLine;
    public sealed record Start : TypedLine;
    public sealed record Quit : TypedLine;
    public sealed record Unknown : TypedLine;

    public const string Help =
        "A number taps a button, words are sent (:say 10 where 10 is a button too). "
        + ":+1m :+1h :+1d :next move the clock, :kill and :start the bot, :quit leaves.";

    /// <summary>A number beyond the buttons is an answer like any other: "12" is twelve repetitions.</summary>
    public static TypedLine Read(string line, int buttons) => line.Trim() switch
    {
        "" => new Nothing(),
        ":next" => new Next(),
        ":kill" => new Kill(),
        ":start" => new Start(),
        ":quit" => new Quit(),
        [':', '+', ..] word when Steps().Match(word) is { Success: true } step => new Advance(Time(step)),
        [':', 's', 'a', 'y', ' ', .. var text] => new Say(text.Trim()),
        [':', ..] => new Unknown(),
        var number when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= buttons
            => new Tap(n),
        var text => new Say(text),
    };

    private static TimeSpan Time(Match step)
    {
        var count = int.Parse(step.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return step.Groups[2].Value switch
        {
            "s" => TimeSpan.FromSeconds(count),
            "m" => TimeSpan.FromMinutes(count),
            "h" => TimeSpan.FromHours(count),
            _ => TimeSpan.FromDays(count),
        };
    }

    [GeneratedRegex(@"^:\+(\d{1,5})([smhd])$")]
    private static partial Regex Steps();
}
