using System.Net;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace RunnerStrength.Simulator.Terminal;

/// <summary>The chat's HTML (b, i, u, s, code and few more) as the terminal's markup.</summary>
internal static partial class SafeHtml
{
    private static readonly Dictionary<string, string> Styles = new()
    {
        ["b"] = "bold",
        ["i"] = "italic",
        ["u"] = "underline",
        ["s"] = "strikethrough",
        ["code"] = "cyan",
        ["pre"] = "cyan",
        ["a"] = "underline",
        ["blockquote"] = "grey",
        ["tg-spoiler"] = "grey",
    };

    public static string ToMarkup(string html) =>
        string.Concat(Tags().Split(html).Select(part => part is ['<', .., '>'] ? Style(part) : Markup.Escape(WebUtility.HtmlDecode(part))));

    private static string Style(string tag) => tag switch
    {
        ['<', '/', ..] => "[/]",
        _ => $"[{Styles.GetValueOrDefault(tag[1..^1].Split(' ')[0], "default")}]",
    };

    [GeneratedRegex("(<[^>]*>)")]
    private static partial Regex Tags();
}
