using System.Text.Json.Nodes;
using RunnerStrength.Simulator.BotApi;
using RunnerStrength.Simulator.BotApi.Texts;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>What a runner does in the chat, and the updates that the bot gets of it.</summary>
internal sealed class RunnerActs(TelegramWorld world, Wire wire)
{
    private const int LongestText = 4096;

    public object Write(Chat chat, NewMessage said)
    {
        if (chat.Blocked || chat.Deactivated)
            throw ImpossibleException.Now("This runner has blocked the bot or is gone.");
        return said switch
        {
            { EditOf: { } id, Text: { } text } => Edit(chat, id, Words(text)),
            { Text: { } text } => Post(chat, Words(text)),
            { Location: { } place } => Post(chat, new Content.Place(place.Latitude, place.Longitude)),
            { Document: { } document } => Post(chat, new Content.Media(
                world.Files.Add(FileKind.Document, document.FileName, "application/octet-stream", document.Content), Formatted.Empty)),
            { Sticker: true } => Post(chat, new Content.Media(
                world.Files.Add(FileKind.Sticker, "sticker.webp", "image/webp", [], 512, 512), Formatted.Empty)),
            _ => throw ImpossibleException.BadRequest("A message has a text, a location, a document or a sticker."),
        };
    }

    public (int? UpdateId, string CallbackQueryId) Tap(Chat chat, Tap tap)
    {
        if (chat.Blocked || chat.Deactivated)
            throw ImpossibleException.Now("This runner has blocked the bot or is gone.");
        var message = chat.Find(tap.MessageId) ?? throw ImpossibleException.BadRequest("There is no such message now.");
        var buttons = message.Buttons.SelectMany(row => row).Where(b => b.Kind == Button.Callback).ToList();
        var button = buttons.Find(b => b.Text == tap.Button) ?? buttons.Find(b => b.Value == tap.Button)
            ?? throw ImpossibleException.BadRequest("That message has no such button now.");

        var query = world.NewQuery(chat);
        var updateId = world.Announce("callback_query", new JsonObject
        {
            ["id"] = query.Id,
            ["from"] = Wire.Runner(chat),
            ["message"] = wire.Message(chat, message),
            ["chat_instance"] = $"-{chat.Id}",
            ["data"] = button.Value,
        }, chat, CallbackQuery.Lifetime);
        return (updateId, query.Id);
    }

    /// <summary>What the answered tap shows: an answer may have no text. Null while there is no answer.</summary>
    public Toast? AnswerTo(Chat chat, string queryId) =>
        world.FindQuery(queryId) is { Answered: true }
            ? chat.Toast is { } toast && toast.CallbackQueryId == queryId ? toast : new(0, queryId, "", false)
            : null;

    public object Block(Chat chat, bool blocked)
    {
        if (chat.Blocked != blocked)
        {
            chat.Blocked = blocked;
            world.Keep(chat);
            world.Announce("my_chat_member", new JsonObject
            {
                ["chat"] = Wire.PrivateChat(chat),
                ["from"] = Wire.Runner(chat),
                ["date"] = world.Now.ToUnixTimeSeconds(),
                ["old_chat_member"] = Membership(blocked ? "member" : "kicked"),
                ["new_chat_member"] = Membership(blocked ? "kicked" : "member"),
            }, chat);
        }
        return ChatView.Summary(chat);
    }

    public object Deactivate(Chat chat)
    {
        chat.Deactivated = true;
        world.Keep(chat);
        return ChatView.Summary(chat);
    }

    private object Post(Chat chat, Content content)
    {
        chat.Started = true;
        var message = world.Put(chat, revision => new Message
        {
            Id = revision,
            Revision = revision,
            FromRunner = true,
            Date = world.Now,
            Content = content,
        });
        return Announced("message", chat, message);
    }

    private object Edit(Chat chat, int id, Content content)
    {
        if (chat.Find(id) is not { FromRunner: true, Content: Content.Words } old)
            throw ImpossibleException.BadRequest("A runner edits texts of their own.");
        return Announced("edited_message", chat, world.Put(chat, revision =>
            old with { Revision = revision, Content = content, Edited = world.Now }));
    }

    private object Announced(string type, Chat chat, Message message) =>
        new { messageId = message.Id, updateId = world.Announce(type, wire.Message(chat, message), chat) };

    private static Content.Words Words(string text)
    {
        var clean = FoundEntities.Add(Cleaning.Clean(new(text, [])));
        return clean.Text.Length is > 0 and <= LongestText
            ? new(clean)
            : throw ImpossibleException.BadRequest($"A text has 1 to {LongestText} characters.");
    }

    private JsonObject Membership(string status)
    {
        var member = new JsonObject { ["user"] = wire.Bot(), ["status"] = status };
        if (status == "kicked")
            member["until_date"] = 0;
        return member;
    }
}
