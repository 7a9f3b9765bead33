using System.Text;

namespace RunnerStrength.Domain.Reading.Text;

/// <summary>What a piece of a text is made of.</summary>
internal enum TokenKind { Word, Number, Clock, Symbol }

/// <summary>A piece of a text: a word, a number, a clock time or a symbol.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Folded.</param>
/// <param name="Value">A number's value; minutes after midnight, or seconds of a hold, of a clock time.</param>
/// <param name="From">Where it starts in the original.</param>
/// <param name="To">Where it ends in the original.</param>
/// <param name="Breaks">Whether a comma, a full stop, a new line or the like stands before it.</param>
/// <param name="Glued">Whether nothing at all stands before it.</param>
/// <param name="Ends">Whether a sentence ended before it.</param>
internal readonly record struct Token(
    TokenKind Kind, string Text, decimal Value, int From, int To, bool Breaks, bool Glued, bool Ends = false);

/// <summary>Cuts a text into tokens: where letters and digits meet, too.</summary>
internal static class Tokens
{
    /// <summary>What a number of more digits than anybody means is read as.</summary>
    private const decimal Huge = 1_000_000;

    private const int MostDigits = 6;

    /// <summary>Symbols that part what stands around them and say no more. A quotation mark is one unless it follows a digit.</summary>
    private const string Breaks = ".,;:!()[]{}\"'|…¡¿\n";

    private const string Ends = ".!;…\n";

    public static List<Token> Of(Folding folding)
    {
        var text = folding.Text;
        var tokens = new List<Token>(text.Length / 4 + 1);
        var (at, breaks, glued, ends) = (0, false, false, false);
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
                glued = false;
                continue;
            }
            var (kind, length, value) = Next(text, at, tokens);
            if (length == 0)
            {
                (breaks, glued, ends) = (breaks || !IsHyphen(text, at), false, ends || Ends.Contains(text[at]));
                at++;
                continue;
            }
            tokens.Add(new(kind, text.Substring(at, length), value, folding.From[at], folding.To[at + length - 1], breaks, glued, ends));
            (breaks, glued, ends) = (false, true, text[at] == '?');
            at += length;
        }
        return tokens;
    }

    private static (TokenKind Kind, int Length, decimal Value) Next(string text, int at, List<Token> before)
    {
        if (char.IsAsciiDigit(text[at]))
            return Number(text, at);
        if (IsLetter(text, at))
            return (TokenKind.Word, Word(text, at), 0);
        if (Mark(text, at) is var mark and > 0)
            return (TokenKind.Symbol, mark, 0);
        if (text[at] is '.' or ',' && char.IsAsciiDigit(At(text, at + 1)) && (at == 0 || text[at - 1] == ' '))
            return (TokenKind.Symbol, 1, 0);
        if (Breaks.Contains(text[at]) || IsBareDash(text, at, before))
            return default;
        return Rune.TryGetRuneAt(text, at, out var rune) && Rune.GetNumericValue(rune) is > 0 and < 1 and var fraction
            ? (TokenKind.Number, rune.Utf16SequenceLength, (decimal)fraction)
            : (TokenKind.Symbol, rune.Utf16SequenceLength > 0 ? rune.Utf16SequenceLength : 1, 0);
    }

    /// <summary>"10", "12.5", "12,5", "1:15"; in "10,10,8" each by itself; "1,000" is a thousand.</summary>
    private static (TokenKind, int, decimal) Number(string text, int at)
    {
        var whole = Digits(text, at);
        var end = at + whole;
        if (whole <= 2 && At(text, end) == ':' && Digits(text, end + 1) == 2 && text[end + 1] < '6' && !IsList(text, end + 3, ':'))
            return (TokenKind.Clock, whole + 3, Value(text, at, whole) * 60 + Value(text, end + 1, 2));

        var decimals = At(text, end) is '.' or ',' ? Digits(text, end + 1) : 0;
        var isOfAList = IsList(text, end + 1 + decimals, At(text, end))
            || (at > 1 && text[at - 1] is '.' or ',' && char.IsAsciiDigit(text[at - 2]));
        return decimals == 0 || isOfAList || whole > MostDigits || decimals > 3
            ? (TokenKind.Number, whole, whole > MostDigits ? Huge : Value(text, at, whole))
            : (TokenKind.Number, whole + 1 + decimals, decimals == 3
                ? Value(text, at, whole) * 1000 + Value(text, end + 1, 3)
                : Value(text, at, whole) + Value(text, end + 1, decimals) / (decimals == 1 ? 10 : 100));
    }

    private static bool IsList(string text, int at, char separator) =>
        separator is '.' or ',' or ':' && At(text, at) == separator && char.IsAsciiDigit(At(text, at + 1));

    private static int Word(string text, int at)
    {
        var end = at;
        while (end < text.Length && (IsLetter(text, end) || (text[end] == '\'' && end > at && IsLetter(text, end + 1))))
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        return end - at;
    }

    /// <summary>After a digit, ' is minutes and " or '' are seconds.</summary>
    private static int Mark(string text, int at) =>
        at == 0 || !char.IsAsciiDigit(text[at - 1]) || IsLetter(text, at + 1) ? 0
        : text[at] == '\'' && At(text, at + 1) == '\'' ? 2
        : text[at] == '\'' && !text.AsSpan(0, at).Contains('\'') ? 1
        : text[at] == '"' && !text.AsSpan(0, at).Contains('"') ? 1
        : 0;

    /// <summary>A dash says something only between two numbers, or right before one.</summary>
    private static bool IsBareDash(string text, int at, List<Token> before)
    {
        if (text[at] != '-')
            return false;
        var next = at + 1;
        while (At(text, next) == ' ')
            next++;
        var isBeforeNumber = char.IsAsciiDigit(At(text, next));
        return !isBeforeNumber || (next > at + 1 && before is not [.., { Kind: TokenKind.Number }]);
    }

    /// <summary>"Push-up" is "push up"; "knie- oder rückenschmerzen" is one thought.</summary>
    private static bool IsHyphen(string text, int at) =>
        text[at] == '-' && at > 0 && IsLetter(text, at - 1) && (IsLetter(text, at + 1) || At(text, at + 1) == ' ');

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }

    private static decimal Value(string text, int at, int length)
    {
        decimal value = 0;
        foreach (var digit in text.AsSpan(at, length))
            value = value * 10 + (digit - '0');
        return value;
    }

    private static bool IsLetter(string text, int at) =>
        at < text.Length
        && (char.IsLetter(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLetter(text, at)));

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
