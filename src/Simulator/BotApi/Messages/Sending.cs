using System.Text.Json.Nodes;
using RunnerStrength.Simulator.BotApi.Files;
using RunnerStrength.Simulator.BotApi.Texts;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Messages;

/// <summary>The calls that put a new message into a chat.</summary>
public sealed class Sending(TelegramWorld world, Wire wire)
{
    private static readonly HashSet<string> Actions = new(StringComparer.OrdinalIgnoreCase)
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    };
    private static readonly TimeSpan ActionShows = TimeSpan.FromSeconds(5);

    public JsonNode SendMessage(Call call)
    {
        CheckLinkPreview(call);
        var text = TextArguments.Text(call);
        return Send(call, () => new Content.Words(text));
    }

    public JsonNode SendPhoto(Call call) =>
        SendFile(call, FileKind.Photo, "photo", "There is no photo in the request");

    public JsonNode SendAnimation(Call call) =>
        SendFile(call, FileKind.Animation, "animation", "There is no animation in the request");

    public JsonNode SendDocument(Call call) =>
        SendFile(call, FileKind.Document, "document", "There is no document in the request");

    public JsonNode SendChatAction(Call call)
    {
        if (!Actions.Contains(call["action"]))
            throw RefusedException.BadRequest("Wrong parameter action in request");
        var chat = Addressee.Of(call, world);
        chat.RefuseBlocked();
        chat.TypingUntil = world.Now + ActionShows;
        return true;
    }

    private JsonObject SendFile(Call call, FileKind kind, string field, string missing)
    {
        var file = InputFile.Read(call, kind, field, missing);
        var caption = TextArguments.Caption(call);
        return Send(call, () => new Content.Media(file.Shelve(world.Files), caption));
    }

    private JsonObject Send(Call call, Func<Content> make)
    {
        var markup = ReplyMarkup.Read(call);
        var chat = Addressee.Of(call, world);
        markup.Checked();
        chat.RefuseBlocked();
        var content = make();
        var message = world.Put(chat, revision => new Message
        {
            Id = revision,
            Revision = revision,
            FromRunner = false,
            Date = world.Now,
            Content = content,
            Buttons = markup.Buttons,
            HasReplyKeyboard = markup.HasReplyKeyboard,
            Silent = call.Bool("disable_notification"),
        });
        return wire.Message(chat, message);
    }

    private static void CheckLinkPreview(Call call)
    {
        if (call["link_preview_options"].Length > 0)
            Fields.Object(
                Fields.Parse(call["link_preview_options"], "Can't parse link preview options JSON object"),
                "Object expected as link preview options");
    }
}
