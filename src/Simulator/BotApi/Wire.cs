using System.Text.Json.Nodes;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The world in the Bot API's JSON.</summary>
public sealed class Wire(BotIdentity bot)
{
    private const int ThumbnailSide = 320;

    public JsonObject Bot() => new()
    {
        ["id"] = bot.Id,
        ["is_bot"] = true,
        ["first_name"] = BotIdentity.FirstName,
        ["username"] = BotIdentity.Username,
    };

    public static JsonObject Runner(Chat chat) => new()
    {
        ["id"] = chat.Id,
        ["is_bot"] = false,
        ["first_name"] = chat.FirstName,
        ["language_code"] = chat.LanguageCode,
    };

    public static JsonObject PrivateChat(Chat chat) => new()
    {
        ["id"] = chat.Id,
        ["first_name"] = chat.FirstName,
        ["type"] = "private",
    };

    public JsonObject Message(Chat chat, Message message)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["from"] = message.FromRunner ? Runner(chat) : Bot(),
            ["chat"] = PrivateChat(chat),
            ["date"] = message.Date.ToUnixTimeSeconds(),
        };
        if (message.Edited is { } edited)
            json["edit_date"] = edited.ToUnixTimeSeconds();
        AddContent(json, message.Content);
        if (message.Buttons.Count > 0)
            json["reply_markup"] = Keyboard(message.Buttons);
        return json;
    }

    public static JsonObject File(StoredFile file, string? id = null) => new()
    {
        ["file_id"] = id ?? file.Id,
        ["file_unique_id"] = file.UniqueId + (id == file.ThumbnailId ? "m" : ""),
        ["file_size"] = file.Size,
    };

    private static void AddContent(JsonObject json, Content content)
    {
        switch (content)
        {
            case Content.Words words:
                AddText(json, "text", "entities", words.Text);
                break;
            case Content.Place place:
                json["location"] = new JsonObject { ["latitude"] = place.Latitude, ["longitude"] = place.Longitude };
                break;
            case Content.Media media:
                AddFile(json, media.File);
                AddText(json, "caption", "caption_entities", media.Caption);
                break;
        }
    }

    private static void AddText(JsonObject json, string name, string entitiesName, Formatted text)
    {
        if (text.Text.Length > 0)
            json[name] = text.Text;
        if (text.Entities.Count > 0)
            json[entitiesName] = new JsonArray([.. text.Entities.Select(EntityJson)]);
    }

    private static JsonObject EntityJson(Entity entity)
    {
        var json = new JsonObject { ["offset"] = entity.Offset, ["length"] = entity.Length, ["type"] = entity.Type };
        if (entity.Url is not null)
            json["url"] = entity.Url;
        if (entity.Language is not null)
            json["language"] = entity.Language;
        if (entity.UserId is { } user)
            json["user"] = new JsonObject { ["id"] = user, ["is_bot"] = false, ["first_name"] = "" };
        return json;
    }

    private static void AddFile(JsonObject json, StoredFile file)
    {
        switch (file.Kind)
        {
            case FileKind.Photo:
                json["photo"] = new JsonArray(
                    [.. file.Sizes(ThumbnailSide).Select(s => Sized(File(file, s.Id), s.Width, s.Height))]);
                break;
            case FileKind.Animation:
                var animation = Named(file);
                animation["duration"] = 1;
                json["animation"] = Sized(animation, file.Width, file.Height);
                json["document"] = Named(file);
                break;
            case FileKind.Document:
                json["document"] = Named(file);
                break;
            case FileKind.Sticker:
                var sticker = Sized(File(file), file.Width, file.Height);
                sticker["type"] = "regular";
                sticker["emoji"] = "💪";
                sticker["is_animated"] = false;
                sticker["is_video"] = false;
                json["sticker"] = sticker;
                break;
        }
    }

    private static JsonObject Named(StoredFile file)
    {
        var json = File(file);
        json["file_name"] = file.Name;
        json["mime_type"] = file.MimeType;
        return json;
    }

    private static JsonObject Sized(JsonObject json, int width, int height)
    {
        json["width"] = width;
        json["height"] = height;
        return json;
    }

    private static JsonObject Keyboard(IReadOnlyList<IReadOnlyList<Button>> rows) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(ButtonJson)]))]),
    };

    private static JsonObject ButtonJson(Button button) => new()
    {
        ["text"] = button.Text,
        [button.Kind] = button.Kind is "url" or Button.Callback ? button.Value : JsonNode.Parse(button.Value),
    };
}
