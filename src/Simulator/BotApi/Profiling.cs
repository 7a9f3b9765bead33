using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>What the bot asks and tells about itself: getMe, its commands, descriptions and name, and the webhook it has not.</summary>
public sealed partial class Profiling(TelegramWorld world, Wire wire)
{
    private const int MostCommands = 100, LongestCommand = 32, LongestCommandDescription = 256;
    private const int LongestDescription = 512, LongestShortDescription = 120, LongestName = 64;
    private static readonly string[] CannotDo =
        ["can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business", "has_main_web_app"];
    private const string DefaultScope = """{"type":"default"}""";

    public JsonNode GetMe(Call call)
    {
        var me = wire.Bot();
        me["can_join_groups"] = true;
        foreach (var no in CannotDo)
            me[no] = false;
        return me;
    }

    public JsonNode SetMyCommands(Call call)
    {
        var commands = ReadCommands(call["commands"]);
        var (scope, language) = (Scope(call), Language(call));
        Keep(profile =>
        {
            profile.Menus.RemoveAll(m => (m.Scope, m.LanguageCode) == (scope, language));
            if (commands.Count > 0)
                profile.Menus.Add(new(scope, language, commands));
        });
        return true;
    }

    public JsonNode DeleteMyCommands(Call call)
    {
        var (scope, language) = (Scope(call), Language(call));
        Keep(profile => profile.Menus.RemoveAll(m => (m.Scope, m.LanguageCode) == (scope, language)));
        return true;
    }

    public JsonNode GetMyCommands(Call call)
    {
        var (scope, language) = (Scope(call), Language(call));
        var menu = world.Profile.Menus.Find(m => (m.Scope, m.LanguageCode) == (scope, language));
        return JsonSerializer.SerializeToNode(menu?.Commands ?? [], JsonSerializerOptions.Web)!;
    }

    public JsonNode SetMyName(Call call) => Tell(call, "name", LongestName, p => p.Names);

    public JsonNode SetMyDescription(Call call) => Tell(call, "description", LongestDescription, p => p.Descriptions);

    public JsonNode SetMyShortDescription(Call call) =>
        Tell(call, "short_description", LongestShortDescription, p => p.ShortDescriptions);

    public JsonNode GetMyName(Call call) => Told(call, "name", p => p.Names, BotIdentity.FirstName);

    public JsonNode GetMyDescription(Call call) => Told(call, "description", p => p.Descriptions, "");

    public JsonNode GetMyShortDescription(Call call) => Told(call, "short_description", p => p.ShortDescriptions, "");

    public JsonNode DeleteWebhook(Call call)
    {
        if (call.Bool("drop_pending_updates"))
            world.Updates.Clear();
        return true;
    }

    public JsonNode GetWebhookInfo(Call call) => new JsonObject
    {
        ["url"] = "",
        ["has_custom_certificate"] = false,
        ["pending_update_count"] = world.Updates.Count,
    };

    private static List<BotCommand> ReadCommands(string json)
    {
        if (json.Length == 0)
            return [];
        var array = Fields.Parse(json, "Can't parse commands JSON object");
        if (array.ValueKind != JsonValueKind.Array)
            throw RefusedException.BadRequest("Expected an Array of BotCommand");
        var commands = array.EnumerateArray()
            .Select(c => RefusedException.Within("Can't parse BotCommand", () => ReadCommand(c)))
            .Select(Checked).ToList();
        return commands.Count <= MostCommands ? commands : throw RefusedException.BadRequest("BOT_COMMANDS_TOO_MUCH");
    }

    private static BotCommand ReadCommand(JsonElement json)
    {
        Fields.Object(json, "expected an Object");
        return new(Fields.RequiredString(json, "command").Trim(), Fields.RequiredString(json, "description").Trim());
    }

    private static BotCommand Checked(BotCommand command)
    {
        var name = command.Command.StartsWith('/') ? command.Command[1..] : command.Command;
        if (name.Length == 0)
            throw RefusedException.BadRequest("Command must be non-empty");
        if (name.Length > LongestCommand)
            throw RefusedException.BadRequest($"Command length must not exceed {LongestCommand}");
        if (command.Description.Length == 0)
            throw RefusedException.BadRequest("Command description must be non-empty");
        if (command.Description.Length > LongestCommandDescription)
            throw RefusedException.BadRequest($"Command description length must not exceed {LongestCommandDescription}");
        return CommandName().IsMatch(name) ? command with { Command = name } : throw RefusedException.BadRequest("BOT_COMMAND_INVALID");
    }

    private static string Scope(Call call)
    {
        if (call["scope"].Length == 0)
            return DefaultScope;
        var json = Fields.Parse(call["scope"], "Can't parse BotCommandScope JSON object");
        return RefusedException.Within("Can't parse BotCommandScope", () =>
        {
            Fields.Object(json, "BotCommandScope must be an Object");
            var type = Fields.RequiredString(json, "type");
            return type switch
            {
                "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" =>
                    new JsonObject { ["type"] = type }.ToJsonString(),
                "chat" => new JsonObject { ["type"] = type, ["chat_id"] = Fields.RequiredString(json, "chat_id") }.ToJsonString(),
                _ => throw RefusedException.BadRequest("Unsupported type specified"),
            };
        });
    }

    private static string Language(Call call) => LanguageCode().IsMatch(call["language_code"])
        ? call["language_code"]
        : throw RefusedException.BadRequest("Invalid language code specified");

    private JsonNode Tell(Call call, string field, int longest, Func<BotProfile, SortedDictionary<string, string>> told)
    {
        var language = Language(call);
        if (call[field].Length > longest)
            throw RefusedException.BadRequest($"Bot {field.Replace('_', ' ')} is too long");
        Keep(profile => told(profile)[language] = call[field]);
        return true;
    }

    private JsonObject Told(
        Call call, string field, Func<BotProfile, SortedDictionary<string, string>> told, string otherwise)
    {
        var all = told(world.Profile);
        var text = all.GetValueOrDefault(Language(call)) is { Length: > 0 } own ? own : all.GetValueOrDefault("", otherwise);
        return new() { [field] = text };
    }

    private void Keep(Action<BotProfile> change)
    {
        change(world.Profile);
        world.KeepProfile();
    }

    [GeneratedRegex("^[a-z0-9_]+$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^([a-z]{2})?$")]
    private static partial Regex LanguageCode();
}
