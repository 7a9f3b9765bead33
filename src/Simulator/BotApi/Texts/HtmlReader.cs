using System.Globalization;
using System.Text;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>A place in HTML source, and what can be read from there.</summary>
internal sealed class HtmlReader(string html)
{
    private const char Beyond = '\0';
    private int _at;

    public int Place => _at;
    public bool AtEnd => _at >= html.Length;
    public char Here => AtEnd ? Beyond : html[_at];

    public void Skip() => _at++;

    public void SkipSpaces() => TakeUntil(c => !IsSpace(c));

    public string TakeUntil(Func<char, bool> stop)
    {
        var begin = _at;
        while (!AtEnd && !stop(Here))
            _at++;
        return html[begin.._at];
    }

    public string TakeName() => TakeUntil(c => IsSpace(c) || c == '>').ToLowerInvariant();

    public string TakeAttributeName() => TakeUntil(c => IsSpace(c) || c is '=' or '>' or '/' or '"' or '\'');

    public string TakeAttributeValue()
    {
        if (Here is '"' or '\'')
            return TakeQuoted();
        var begin = _at;
        var token = TakeUntil(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'));
        return IsSpace(Here) || Here == '>'
            ? token.ToLowerInvariant()
            : throw Wrong("Unexpected end of name token", begin);
    }

    /// <summary>One character of text, an entity decoded.</summary>
    public string TakeCharacter() => Here == '&' && TakeEntity() is { } decoded ? decoded : html[_at++].ToString();

    public RefusedException Wrong(string complaint, int place, string more = "") =>
        Wrong($"{complaint} at byte offset {Encoding.UTF8.GetByteCount(html.AsSpan(0, place))}{more}");

    public static RefusedException Wrong(string complaint) => RefusedException.BadRequest($"Can't parse entities: {complaint}");

    private string TakeQuoted()
    {
        var quote = html[_at++];
        var value = new StringBuilder();
        while (!AtEnd && Here != quote)
            value.Append(TakeCharacter());
        _at++;
        return value.ToString();
    }

    /// <summary>What the entity here stands for; the semicolon may be missing. Null: it stands as it is written.</summary>
    private string? TakeEntity()
    {
        var begin = _at++;
        var code = Here == '#' ? TakeNumber(begin) : TakeUntil(c => !char.IsAsciiLetter(c)) switch
        {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => 0, // none that Telegram knows
        };
        if (code is <= 0 or >= 0x10ffff)
        {
            _at = begin;
            return null;
        }
        if (Here == ';')
            _at++;
        return code is >= 0xd800 and <= 0xdfff ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    private int TakeNumber(int begin)
    {
        _at++;
        var hex = Here == 'x';
        if (hex)
            _at++;
        var digits = TakeUntil(c => !(hex ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c)));
        var style = hex ? NumberStyles.HexNumber : NumberStyles.None;
        return _at - begin < 10 && digits.Length > 0 ? int.Parse(digits, style, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n' or '\v' or Beyond;
}
