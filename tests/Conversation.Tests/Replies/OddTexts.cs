using System.Text;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>Random texts over all planes of Unicode, and real ones that were damaged.</summary>
public sealed class OddTexts(Random random)
{
    private const int Longest = 4096;

    private static readonly string[] Real =
    [
        "done 10", "10 @ 12kg too easy", "left 10 right 8", "my left knee hurts 4/10", "actually 8 not 10", "1m10s", "3x10", "tomorrow at 7pm",
        "no pain", "fertig 10 zu leicht", "halb acht", "me duele la rodilla izquierda", "a las 7 y media", "10/10/8", "rpe 8", "2 left in the tank",
        "only 20 minutes", "I can't breathe", "10,10,8", "12,5 kg x 10", "a minute and a half", "😅 10 👍",
    ];

    /// <summary>What upsets readers of texts: digits of many scripts, joiners, bidirectional marks, overrides, accents, fractions, symbols.</summary>
    private static readonly int[] Awkward =
    [
        0x30, 0x31, 0x39, 0x2E, 0x2C, 0x3A, 0x2F, 0x2D, 0x2B, 0x40, 0x2A, 0x27, 0x22, 0x78, 0x0A, 0x09, 0x00, 0x20, 0x0660, 0x0966, 0xFF10, 0x1D7CE,
        0xBD, 0xB2, 0x2460, 0x2153, 0x200B, 0x200D, 0x200E, 0x200F, 0x202A, 0x202D, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFE0F, 0x0301, 0x0489, 0x1F3FD,
        0x1F4AA, 0x1F525, 0x20E3, 0xFDFA, 0x0130, 0x1E9E, 0xDF, 0x10FFFF, 0xE000, 0x3042, 0xAC00, 0x4E00, 0x2028, 0x85,
    ];

    public string Next() => random.Next(5) switch
    {
        0 => Random(random.Next(40)),
        1 => random.Next(20) == 0 ? Random(Longest) : string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(Real))),
        2 => random.Next(20) == 0 ? string.Concat(Enumerable.Repeat(Pick(Real) + " ", Longest))[..Longest] : Damaged(Pick(Real)),
        3 => Damaged(Pick(Real) + " " + Pick(Real)),
        _ => Damaged(Damaged(Pick(Real))),
    };

    private string Random(int length)
    {
        var text = new StringBuilder(length + 1);
        while (text.Length < length)
            text.Append(random.Next(8) switch
            {
                0 => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
                1 => ((char)random.Next(0x10000)).ToString(),
                2 => Pick(Real),
                3 => char.ConvertFromUtf32(Awkward[random.Next(Awkward.Length)]),
                4 => ((char)random.Next('0', '9' + 1)).ToString(),
                _ => ((char)random.Next(' ', 0x7F)).ToString(),
            });
        return text.Length > Longest ? text.ToString(0, Longest) : text.ToString();
    }

    private string Damaged(string text)
    {
        var at = random.Next(text.Length + 1);
        var there = Math.Min(at, Math.Max(text.Length - 1, 0));
        return text.Length == 0 ? text : random.Next(5) switch
        {
            0 => text.Insert(at, char.ConvertFromUtf32(Awkward[random.Next(Awkward.Length)])),
            1 => text.Remove(there, 1),
            2 => text.Insert(at, text[there].ToString()),
            3 => text[..there] + (char)random.Next(0x10000) + text[(there + 1)..],
            _ => text.Insert(at, ((char)random.Next('0', '9' + 1)).ToString()),
        };
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
