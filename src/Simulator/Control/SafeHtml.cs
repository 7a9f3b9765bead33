using System.Text;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>A text as HTML for a page: everything escaped, no tags but the messenger's own.</summary>
internal static class SafeHtml
{
    public static string Of(Formatted text)
    {
        var html = new StringBuilder();
        Write(html, text.Text, text.Entities, 0, text.Text.Length);
        return html.ToString();
    }

    /// <summary>Writes a stretch of the text; entities that begin in it are written with what lies in them.</summary>
    private static void Write(StringBuilder html, string text, IEnumerable<Entity> within, int from, int to)
    {
        var left = new Queue<Entity>(within);
        while (left.TryDequeue(out var entity))
        {
            if (entity.Offset < from || entity.Offset >= to)
                continue;
            var end = Math.Min(entity.End, to);
            html.Append(Escaped(text[from..entity.Offset]));
            var (open, close) = Tags(entity, text);
            html.Append(open);
            Write(html, text, left.Where(e => e.Offset < end).ToList(), entity.Offset, end);
            html.Append(close);
            from = end;
        }
        html.Append(Escaped(text[from..to]));
    }

    private static (string Open, string Close) Tags(Entity entity, string text) => entity.Type switch
    {
        "bold" => ("<b>", "</b>"),
        "italic" => ("<i>", "</i>"),
        "underline" => ("<u>", "</u>"),
        "strikethrough" => ("<s>", "</s>"),
        "code" => ("<code>", "</code>"),
        "pre" => ("<pre>", "</pre>"),
        "blockquote" or "expandable_blockquote" => ("<blockquote>", "</blockquote>"),
        "spoiler" => ("<tg-spoiler>", "</tg-spoiler>"),
        "text_link" => Anchor(entity.Url!),
        "url" => Anchor(text.Substring(entity.Offset, entity.Length)),
        _ => ("", ""), // commands, mentions and the like look like text
    };

    private static (string, string) Anchor(string address)
    {
        var full = address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}";
        return Uri.TryCreate(full, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? ($"<a href=\"{Escaped(full)}\" rel=\"noopener\" target=\"_blank\">", "</a>")
            : ("", "");
    }

    /// <summary>Only what HTML needs: a script reads umlauts, emoji and line ends as they are.</summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
