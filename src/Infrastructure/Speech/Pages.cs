using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>A text that is too long for one message, cut at the end of a line; a line that is too long by itself, at a space.</summary>
public static partial class Pages
{
    /// <summary>UTF-16 units of a message, its markup not counted (Telegram's limit).</summary>
    public const int Most = 4096;

    /// <summary>The text as pages, each with all its tags closed; one where it fits.</summary>
    public static ImmutableArray<string> Of(string html) => html.Length <= Most || Length(html) <= Most ? [html] : Balanced(Filled(html));

    /// <summary>UTF-16 units without the markup.</summary>
    private static int Length(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Length;

    private static IEnumerable<string> Filled(string html)
    {
        var page = "";
        foreach (var line in html.Split('\n').SelectMany(Short))
            if (page.Length == 0)
                page = line;
            else if (Length(page) + 1 + Length(line) <= Most)
                page += "\n" + line;
            else
            {
                yield return page;
                page = line;
            }
        yield return page;
    }

    private static IEnumerable<string> Short(string line)
    {
        if (Length(line) <= Most)
            return [line];
        var words = Word().Matches(line).Select(word => word.Value)
            .SelectMany(word => Length(word) <= Most ? [word] : Piece().Matches(word).Select(piece => piece.Value));
        return words.Aggregate(ImmutableList.Create(""), (lines, word) => Length(lines[^1] + word) <= Most
            ? lines.SetItem(lines.Count - 1, lines[^1] + word)
            : lines.Add(word));
    }

    /// <summary>A tag that a page leaves open is closed at its end and opened again on the next.</summary>
    private static ImmutableArray<string> Balanced(IEnumerable<string> pages)
    {
        var (open, balanced) = (ImmutableStack<string>.Empty, ImmutableArray.CreateBuilder<string>());
        foreach (var page in pages)
        {
            var again = string.Concat(open.Reverse());
            foreach (Match tag in Tag().Matches(page))
                open = tag.Value.StartsWith("</", StringComparison.Ordinal) ? open.Pop() : open.Push(tag.Value);
            balanced.Add(again + page + string.Concat(open.Select(tag => $"</{Name().Match(tag).Value}>")));
        }
        return [.. balanced.Where(page => Length(page) > 0)];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Name();

    /// <summary>A word with the space before it; tags stand alone.</summary>
    [GeneratedRegex(@"<[^>]*>|\s*[^\s<]+|\s+")]
    private static partial Regex Word();

    /// <summary>What must not be cut: a tag, an entity, a character of two units, a character.</summary>
    [GeneratedRegex(@"<[^>]*>|&[^;\s]+;|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.Singleline)]
    private static partial Regex Piece();
}
