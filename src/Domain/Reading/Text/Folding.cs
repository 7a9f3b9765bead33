using System.Globalization;
using System.Text;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>A text in one spelling: lower case, without accents, digits of any script as 0–9, invisible characters gone.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="From">For each of its characters, where what it came from starts in the original.</param>
/// <param name="To">For each of its characters, where what it came from ends in the original.</param>
internal readonly record struct Folding(string Text, IReadOnlyList<int> From, IReadOnlyList<int> To)
{
    /// <summary>Stands for what nobody can read, or what shows a text in another order than it is stored.</summary>
    private const char Untrusted = '\uFFFC';

    public static Folding Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var (from, to) = (new List<int>(original.Length), new List<int>(original.Length));
        var at = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            if (rune.IsAscii)
                text.Append(Plain((char)rune.Value));
            else
                Fold(rune, text);
            while (from.Count < text.Length)
            {
                from.Add(at);
                to.Add(at + rune.Utf16SequenceLength);
            }
            at += rune.Utf16SequenceLength;
        }
        return new(text.ToString(), from, to);
    }

    private static char Plain(char character) => character switch
    {
        '\n' or '\r' => '\n',
        '`' => '\'',
        _ => char.IsControl(character) ? ' ' : char.ToLowerInvariant(character),
    };

    private static void Fold(Rune rune, StringBuilder text)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
                text.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                break;
            case UnicodeCategory.Format when rune.Value is not (0x202D or 0x202E):
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
            case UnicodeCategory.ModifierSymbol when rune.Value is >= 0x1F3FB and <= 0x1F3FF:
                break;
            case UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                text.Append(Untrusted);
                break;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                text.Append('\n');
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control:
                text.Append(' ');
                break;
            case UnicodeCategory.OtherNumber or UnicodeCategory.OtherLetter:
                text.Append(rune.ToString());
                break;
            default:
                Decompose(rune, text);
                break;
        }
    }

    private static void Decompose(Rune rune, StringBuilder text)
    {
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator))
                text.Append(Spelling(Rune.ToLowerInvariant(part)));
    }

    private static string Spelling(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        0x2018 or 0x2019 or 0x02BC or 0x2032 or 0x00B4 => "'",
        0x201C or 0x201D or 0x201E or 0x00AB or 0x00BB or 0x2033 => "\"",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2212 => "-",
        0x066B => ".",
        0x066C or 0x060C or 0x3001 => ",",
        0x3002 => ".",
        0x2044 or 0x2215 => "/",
        _ => rune.ToString(),
    };
}
