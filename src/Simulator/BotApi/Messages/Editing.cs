using System.Text.Json;
using System.Text.Json.Nodes;
using RunnerStrength.Simulator.BotApi.Files;
using RunnerStrength.Simulator.BotApi.Texts;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Messages;

/// <summary>The calls that change a message that is there. Buttons that are not sent again are taken away.</summary>
public sealed class Editing(TelegramWorld world, Wire wire)
{
    private static readonly TimeSpan CanBeDeletedFor = TimeSpan.FromHours(48);

    public JsonNode EditMessageText(Call call)
    {
        var text = TextArguments.Text(call);
        return Edit(call, message => message.Content is Content.Words
            ? new Content.Words(text)
            : throw RefusedException.BadRequest("There is no text in the message to edit"));
    }

    public JsonNode EditMessageCaption(Call call)
    {
        var caption = TextArguments.Caption(call);
        return Edit(call, message => message.Content is Content.Media media
            ? media with { Caption = caption }
            : throw RefusedException.BadRequest("There is no caption in the message to edit"));
    }

    public JsonNode EditMessageReplyMarkup(Call call) => Edit(call, message => message.Content);

    public JsonNode EditMessageMedia(Call call)
    {
        var json = Fields.Parse(call.Required("media"), "Can't parse input media JSON object");
        var (file, caption) = RefusedException.Within("Can't parse InputMedia", () => ReadMedia(call, json));
        return Edit(call, _ => new Content.Media(file.Shelve(world.Files), caption));
    }

    public JsonNode DeleteMessage(Call call)
    {
        if (call["chat_id"].Length == 0)
            throw RefusedException.BadRequest("Chat identifier is not specified");
        if (call.Int("message_id", 0) <= 0)
            throw RefusedException.BadRequest("Message identifier is not specified");
        var chat = Addressee.Of(call, world);
        var message = Addressee.MessageIn(chat, call, "message to delete");
        if (world.Now - message.Date > CanBeDeletedFor)
            throw RefusedException.BadRequest("Message can't be deleted for everyone");
        world.Put(chat, revision => message with { Revision = revision, Deleted = true });
        return true;
    }

    private JsonObject Edit(Call call, Func<Message, Content> newContent)
    {
        var markup = ReplyMarkup.Read(call);
        if (call["chat_id"].Length == 0 && call.Int("message_id", 0) <= 0)
            throw RefusedException.BadRequest("Message identifier is not specified");
        var chat = Addressee.Of(call, world);
        var message = Addressee.MessageIn(chat, call, "message to edit");
        if (message.FromRunner || message.HasReplyKeyboard)
            throw RefusedException.BadRequest("Message can't be edited");
        var content = newContent(message);
        var buttons = markup.Inline().Buttons;
        chat.RefuseBlocked();
        if (content == message.Content && Same(buttons, message.Buttons))
            throw RefusedException.BadRequest("message is not modified: specified new message content and reply markup are " +
                "exactly the same as a current content and reply markup of the message");
        return wire.Message(chat, world.Put(chat, revision => message with
        {
            Revision = revision,
            Content = content,
            Buttons = buttons,
            // Telegram shows no edit where only the buttons changed.
            Edited = content == message.Content ? message.Edited : world.Now,
        }));
    }

    private static (InputFile File, Formatted Caption) ReadMedia(Call call, JsonElement json)
    {
        Fields.Object(json, "expected an Object");
        var caption = TextArguments.Caption(
            Fields.OptionalString(json, "caption") ?? "",
            Fields.OptionalString(json, "parse_mode") ?? "",
            Fields.Has(json, "caption_entities")?.GetRawText() ?? "");
        var type = Fields.RequiredString(json, "type");
        var kind = type switch
        {
            "photo" => FileKind.Photo,
            "animation" => FileKind.Animation,
            "document" => FileKind.Document,
            _ => throw RefusedException.BadRequest($"type \"{type}\" is unsupported"),
        };
        var file = InputFile.Find(call, kind, "", Fields.OptionalString(json, "media") ?? "")
            ?? throw RefusedException.BadRequest("media not found");
        return (file, caption);
    }

    private static bool Same(IReadOnlyList<IReadOnlyList<Button>> some, IReadOnlyList<IReadOnlyList<Button>> others) =>
        some.Count == others.Count && some.Zip(others).All(rows => rows.First.SequenceEqual(rows.Second));
}
