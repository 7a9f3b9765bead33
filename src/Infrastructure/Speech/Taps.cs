using System.Globalization;
using System.Text;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>What a button says ⇄ its callback_data: the step of its question, and the case with its arguments, such as 12:set-done:10.</summary>
public static class Taps
{
    private const char Separator = ':';

    /// <summary>Bytes: Telegram takes no more.</summary>
    private const int Most = 64;

    private static readonly Notation Said = Notation.Of(typeof(Heard))!;

    /// <summary>The callback_data of a button.</summary>
    public static string Data(Heard says, int step)
    {
        var data = Write(says, step);
        return Encoding.UTF8.GetByteCount(data) <= Most ? data : throw new ArgumentException($"{data} is too long for a button.", nameof(says));
    }

    /// <summary>What a tap says, and the step of its question; nothing for data that no button of ours has.</summary>
    public static (Heard Says, int Step)? Read(string? data)
    {
        var today = data is null ? null : FormerTaps.Today(data) ?? data;
        return today?.Split(Separator, 2) is [var number, var text]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            && Said.Read(text, 0) is Heard says
            && Write(says, step) == today
                ? (says, step)
                : null;
    }

    private static string Write(Heard says, int step) =>
        string.Create(CultureInfo.InvariantCulture, $"{step}{Separator}{Said.Write(says, 0)}");
}
