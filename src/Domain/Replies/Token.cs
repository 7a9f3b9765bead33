using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RunnerStrength.Domain.Replies;

/// <summary>A piece of a message: a word, a number, or a clock time.</summary>
internal abstract record Token
{
    private Token() { }

    public sealed record Word(string Text) : Token;

    public sealed record Number(decimal Value) : Token;

    /// <summary>"1:15", "18.30": a time of day, or minutes and seconds of a hold.</summary>
    public sealed record Clock(int First, int Second) : Token;

    /// <summary>Lower case, compatibility forms folded, pieces parted where letters and digits meet.</summary>
    public static IEnumerable<Token> Read(string text)
    {
        foreach (Match match in Pieces.Matches(Normalise(text)))
            yield return match.Groups switch
            {
                { } groups when groups["clock"].Success => new Clock(Whole(groups["h"]), Whole(groups["m"])),
                { } groups when groups["number"].Success => new Number(decimal.Parse(
                    match.Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
                _ => new Word(match.Value),
            };
    }

    private static readonly Regex Pieces = new(
        @"(?<clock>(?<h>\d{1,2}):(?<m>\d{2})(?!\d))|(?<number>-?\d{1,6}(?:[.,]\d{1,3})?)|\p{L}[\p{L}\p{M}']*|[^\s\p{P}\p{L}\p{N}]+|\d+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string Normalise(string text) =>
        text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('’', '\'');

    private static int Whole(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
