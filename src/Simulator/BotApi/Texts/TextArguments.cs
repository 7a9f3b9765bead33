using System.Text.Json;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>The texts of a call: parsed, cleaned, measured.</summary>
internal static class TextArguments
{
    private const int LongestText = 4096, LongestCaption = 1024, LongestSource = 32768;

    public static Formatted Text(Call call)
    {
        if (call["text"].Length == 0)
            throw RefusedException.BadRequest("Message text is empty");
        var text = Read(call["text"], call["parse_mode"], call["entities"]);
        return text.Text.Length switch
        {
            0 => throw RefusedException.BadRequest("Text must be non-empty"),
            > LongestText => throw RefusedException.BadRequest("Message is too long"),
            _ => text,
        };
    }

    public static Formatted Caption(Call call) =>
        Caption(call["caption"], call["parse_mode"], call["caption_entities"]);

    public static Formatted Caption(string source, string parseMode, string entities)
    {
        var caption = Read(source, parseMode, entities);
        return caption.Text.Length > LongestCaption
            ? throw RefusedException.BadRequest("Message caption is too long")
            : caption;
    }

    private static Formatted Read(string source, string parseMode, string entities)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(source) > LongestSource)
            throw RefusedException.BadRequest("Text is too long");
        var text = parseMode.ToUpperInvariant() switch
        {
            _ when source.Length == 0 => Formatted.Empty,
            "" or "NONE" => new(source, Given(entities, source.Length)),
            "HTML" => HtmlText.Parse(source),
            "MARKDOWN" or "MARKDOWNV2" => throw RefusedException.BadRequest("The Simulator reads the HTML parse mode only"),
            _ => throw RefusedException.BadRequest("Unsupported parse_mode"),
        };
        return FoundEntities.Add(Cleaning.Clean(text));
    }

    /// <summary>A list that is no list of entities counts as none; a wrong entity in it is refused.</summary>
    private static List<Entity> Given(string json, int length)
    {
        if (!json.StartsWith('['))
            return [];
        var given = Fields.Parse(json, "Can't parse entities JSON object").EnumerateArray()
            .Select(entity => RefusedException.Within("Can't parse MessageEntity", () => ReadEntity(entity))).ToList();
        foreach (var entity in given)
        {
            if (entity.Offset is < 0 or > 1_000_000)
                throw RefusedException.BadRequest($"Receive an entity with incorrect offset {entity.Offset}");
            if (entity.Length is < 0 or > 1_000_000)
                throw RefusedException.BadRequest($"Receive an entity with incorrect length {entity.Length}");
            if (entity.Offset >= length)
                throw RefusedException.BadRequest($"Entity begins after the end of the text at UTF-16 offset {entity.Offset}");
            if (entity.End > length)
                throw RefusedException.BadRequest($"Entity beginning at UTF-16 offset {entity.Offset} ends after the end of " +
                    $"the text at UTF-16 offset {entity.End}");
        }
        return given;
    }

    private static Entity ReadEntity(JsonElement json)
    {
        Fields.Object(json, "expected an Object");
        var place = new Entity("", (int)Fields.RequiredInteger(json, "offset"), (int)Fields.RequiredInteger(json, "length"));
        return Fields.RequiredString(json, "type") switch
        {
            "text_link" => Link.Read(Fields.RequiredString(json, "url"), place) ?? place with { Length = 0 },
            "pre" => place with { Type = "pre", Language = Fields.OptionalString(json, "language") },
            "bold" or "italic" or "underline" or "strikethrough" or "spoiler" or "code" or "blockquote"
                or "expandable_blockquote" => place with { Type = Fields.RequiredString(json, "type") },
            "mention" or "hashtag" or "cashtag" or "bot_command" or "url" or "email" or "phone_number"
                or "custom_emoji" or "text_mention" or "date_time" => place with { Length = 0 }, // found again, or not ours
            _ => throw RefusedException.BadRequest("Unsupported type specified"),
        };
    }
}
