using System.Text;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>What Telegram does to a text before it counts it: control characters out, blank ends cut off.</summary>
internal static class Cleaning
{
    public static Formatted Clean(Formatted text) => Trimmed(WithoutControls(text));

    private static Formatted WithoutControls(Formatted text)
    {
        var clean = new StringBuilder(text.Text.Length);
        var newOffset = new int[text.Text.Length + 1];
        for (var i = 0; i < text.Text.Length; i++)
        {
            newOffset[i] = clean.Length;
            if (!IsDropped(text.Text[i]))
                clean.Append(text.Text[i] < ' ' && text.Text[i] != '\n' ? ' ' : text.Text[i]);
        }
        newOffset[^1] = clean.Length;
        return new(clean.ToString(), [.. text.Entities.Select(e => e with
        {
            Offset = newOffset[e.Offset],
            Length = newOffset[e.End] - newOffset[e.Offset],
        })]);
    }

    /// <summary>Leading blanks go, up to the first entity; trailing ones go from the entities too.</summary>
    private static Formatted Trimmed(Formatted text)
    {
        var end = text.Text.AsSpan().TrimEnd(" \n").Length;
        var start = text.Text.Length - text.Text.AsSpan().TrimStart(" \n").Length;
        if (end == 0)
            return Formatted.Empty;
        start = text.Entities.Where(e => e.Length > 0 && e.Offset < end).Select(e => e.Offset).Append(start).Min();
        return new(text.Text[start..end], EntityRules.Settle(text.Entities.Select(e => e with
        {
            Offset = e.Offset - start,
            Length = Math.Min(e.End, end) - e.Offset,
        })));
    }

    private static bool IsDropped(char c) =>
        c is '\r' or (>= '\u2028' and <= '\u202e') or '\u0333' or '\u033f' or '\u030a';
}
