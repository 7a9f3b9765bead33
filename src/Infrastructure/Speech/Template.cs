using System.Text;
using System.Text.RegularExpressions;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>
/// A row of words. <c>{name}</c> is filled in by the value's type, <c>{name:format}</c> in another form of it;
/// <c>{n:# rep|# reps}</c> takes the form for its number; <c>{name?with #}</c> is said where there is a value,
/// <c>{name!text}</c> where there is none. A line with a place that nothing fills is left out.
/// </summary>
internal sealed partial class Template
{
    private readonly Piece[][] _lines;

    private Template(Piece[][] lines) => _lines = lines;

    /// <summary>The paths of all places.</summary>
    public IEnumerable<string> Paths => _lines.SelectMany(line => line).Where(piece => piece.Kind is not Kind.Text).Select(piece => piece.Path);

    public static Template Parse(string text) => new([.. text.Split('\n').Select(line => Pieces(line).ToArray())]);

    /// <summary>The row with its places filled.</summary>
    /// <param name="text">A value in words, in a form; nothing for nothing.</param>
    public string Fill(Scope scope, Func<object?, string?, string?> text)
    {
        var filled = new StringBuilder();
        foreach (var line in _lines)
            if (Filled(line, scope, text) is { } said && (said.Length > 0 || (filled.Length > 0 && !EndsParagraph(filled))))
                filled.Append(said).Append('\n');
        return filled.ToString().TrimEnd('\n');
    }

    private static bool EndsParagraph(StringBuilder filled) => filled.Length > 1 && filled[^1] == '\n' && filled[^2] == '\n';

    /// <summary>Nothing for a line that says nothing.</summary>
    private static string? Filled(Piece[] line, Scope scope, Func<object?, string?, string?> text)
    {
        if (line.Length == 0)
            return "";
        var said = new StringBuilder();
        foreach (var piece in line)
        {
            if (Said(piece, scope, text) is not { } part)
                return null;
            said.Append(part);
        }
        return said.Length == 0 ? null : line.Length > 1 || line[0].Kind is not Kind.Text ? said.ToString().TrimEnd() : said.ToString();
    }

    private static string? Said(Piece piece, Scope scope, Func<object?, string?, string?> text)
    {
        if (piece.Kind is Kind.Text)
            return piece.Words;
        var value = scope.At(piece.Path);
        return piece.Kind switch
        {
            Kind.Needed => text(value, piece.Format) is { Length: > 0 } words ? words : null,
            Kind.Counted => Form(piece.Words, value).Replace("#", text(value, null), StringComparison.Ordinal),
            Kind.WhereMissing => IsThere(value) ? "" : piece.Words,
            _ when !IsThere(value) => "",
            _ when !piece.Words.Contains('#', StringComparison.Ordinal) => piece.Words,
            _ => text(value, piece.Format) is { Length: > 0 } words ? piece.Words.Replace("#", words, StringComparison.Ordinal) : "",
        };
    }

    private static bool IsThere(object? value) => value is not (null or false) && (value is not System.Collections.IEnumerable list || list.Cast<object>().Any());

    private static string Form(string forms, object? number) => forms.Split('|')[number is 1 ? 0 : 1];

    private static IEnumerable<Piece> Pieces(string line)
    {
        var at = 0;
        foreach (Match place in Place().Matches(line))
        {
            if (place.Index > at)
                yield return new(Kind.Text, "", null, line[at..place.Index]);
            at = place.Index + place.Length;
            yield return new(
                place.Groups["kind"].Value switch { "?" => Kind.WhereThere, "!" => Kind.WhereMissing, ":" => Kind.Counted, _ => Kind.Needed },
                place.Groups["path"].Value, place.Groups["format"] is { Success: true } format ? format.Value : null, place.Groups["words"].Value);
        }
        if (at < line.Length)
            yield return new(Kind.Text, "", null, line[at..]);
    }

    private enum Kind { Text, Needed, Counted, WhereThere, WhereMissing }

    private readonly record struct Piece(Kind Kind, string Path, string? Format, string Words);

    [GeneratedRegex(@"\{(?<path>[A-Za-z.]+)(:(?<format>[a-z-]+)(?=[?!}]))?(?<kind>[?!:])?(?<words>[^{}]*)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
