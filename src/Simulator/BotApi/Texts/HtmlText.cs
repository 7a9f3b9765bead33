using System.Globalization;
using System.Text;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>Reads the HTML parse mode as Telegram does, with its complaints and their byte offsets.</summary>
internal sealed class HtmlText
{
    private readonly HtmlReader _html;
    private readonly StringBuilder _text = new();
    private readonly List<Entity> _entities = [];
    private readonly Stack<OpenTag> _open = [];

    private HtmlText(string html) => _html = new(html);

    public static Formatted Parse(string html) => new HtmlText(html).Parse();

    private Formatted Parse()
    {
        while (!_html.AtEnd)
        {
            if (_html.Here == '<')
                ReadTag();
            else
                _text.Append(_html.TakeCharacter());
        }
        if (_open.TryPeek(out var unclosed))
            throw HtmlReader.Wrong($"Can't find end tag corresponding to start tag \"{unclosed.Name}\"");
        var text = _text.ToString();
        RefuseHalfCharacters(text);
        return new(text, _entities.ConvertAll(e => e.Type == "code" ? e with { Language = null } : e));
    }

    private static string? TypeOf(string tag) => tag switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "a" => "text_link",
        "code" or "pre" or "blockquote" => tag,
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        _ => null, // none that Telegram knows
    };

    private void ReadTag()
    {
        var begin = _html.Place;
        _html.Skip();
        if (_html.Here == '/')
            ReadEndTag(begin);
        else
            ReadStartTag(begin);
    }

    private void ReadStartTag(int begin)
    {
        var name = _html.TakeName();
        if (_html.AtEnd)
            throw _html.Wrong("Unclosed start tag", begin);
        if (TypeOf(name) is null)
            throw _html.Wrong($"Unsupported start tag \"{name}\"", begin);

        var argument = "";
        for (_html.SkipSpaces(); _html.Here != '>'; _html.SkipSpaces())
            argument = ReadAttribute(name, begin) ?? argument;
        _html.Skip();
        if (name == "span" && argument != "spoiler")
            throw _html.Wrong("Tag \"span\" must have class \"tg-spoiler\"", begin);
        _open.Push(new(name, argument, _text.Length));
    }

    /// <summary>The attribute's value where the tag has a use for it.</summary>
    private string? ReadAttribute(string tag, int begin)
    {
        var name = _html.TakeAttributeName();
        if (name.Length == 0)
            throw _html.Wrong($"Empty attribute name in the tag \"{tag}\"", begin);
        _html.SkipSpaces();
        var hasValue = _html.Here == '=';
        if (hasValue)
        {
            _html.Skip();
            _html.SkipSpaces();
        }
        if (_html.AtEnd)
            throw _html.Wrong($"Unclosed start tag \"{tag}\"", begin);
        var value = hasValue ? _html.TakeAttributeValue() : "";
        if (_html.AtEnd)
            throw _html.Wrong("Unclosed start tag", begin);
        return (tag, name) switch
        {
            ("a", "href") or ("tg-emoji", "emoji-id") => value,
            ("code", "class") => After("language-", value),
            ("span", "class") => After("tg-", value),
            ("blockquote", "expandable") => "expandable",
            _ => null, // read and ignored
        };
    }

    private static string? After(string prefix, string value) =>
        value.StartsWith(prefix, StringComparison.Ordinal) ? value[prefix.Length..] : null;

    private void ReadEndTag(int begin)
    {
        if (!_open.TryPeek(out var open))
            throw _html.Wrong("Unexpected end tag", begin);
        _html.Skip();
        var name = _html.TakeName();
        _html.SkipSpaces();
        if (_html.Here != '>')
            throw _html.Wrong("Unclosed end tag", begin);
        if (name.Length > 0 && name != open.Name)
            throw _html.Wrong("Unmatched end tag", begin, $", expected \"</{open.Name}>\", found \"</{name}>\"");
        _html.Skip();
        _open.Pop();
        if (_text.Length > open.Offset)
            Close(open, new(TypeOf(open.Name)!, open.Offset, _text.Length - open.Offset));
    }

    private void Close(OpenTag open, Entity entity)
    {
        // A pre and a code with a language around the same text, either way round, are one pre of that language.
        var inner = _entities.LastOrDefault(e => (e.Offset, e.Length) == (entity.Offset, entity.Length));
        switch (entity.Type)
        {
            case "pre" when inner is { Type: "code", Language.Length: > 0 }:
                _entities[^1] = inner with { Type = "pre" };
                break;
            case "code" when inner is { Type: "pre" } && open.Argument.Length > 0:
                _entities[^1] = inner with { Language = open.Argument };
                break;
            case "code":
                _entities.Add(entity with { Language = open.Argument });
                break;
            case "text_link":
                var address = open.Argument.Length > 0 ? open.Argument : _text.ToString(entity.Offset, entity.Length);
                if (Link.Read(address, entity) is { } link)
                    _entities.Add(link);
                break;
            case "blockquote":
                _entities.Add(open.Argument.Length > 0 ? entity with { Type = "expandable_blockquote" } : entity);
                break;
            case "custom_emoji":
                // Only bots with a bought name may send them; for the others the plain emoji stays.
                if (!long.TryParse(open.Argument, CultureInfo.InvariantCulture, out var id) || id == 0)
                    throw HtmlReader.Wrong("Invalid custom emoji identifier specified");
                break;
            case "date_time":
                break;
            default:
                _entities.Add(entity);
                break;
        }
    }

    private static void RefuseHalfCharacters(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw HtmlReader.Wrong("Text contains invalid Unicode characters after decoding HTML entities, " +
                "check for unmatched surrogate code units");
        }
    }

    private sealed record OpenTag(string Name, string Argument, int Offset);
}
