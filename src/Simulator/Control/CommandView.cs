using System.Text.Json.Nodes;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>The commands menu.</summary>
internal static class CommandView
{
    public static object All(BotProfile profile) => profile.Menus.Select(menu => new
    {
        scope = JsonNode.Parse(menu.Scope)!["type"]!.GetValue<string>(),
        languageCode = menu.LanguageCode,
        commands = menu.Commands,
    }).ToList();

    /// <summary>The menu that this runner sees: the narrowest scope counts, and in it the runner's language.</summary>
    public static IReadOnlyList<BotCommand> Of(BotProfile profile, Chat chat)
    {
        string[] scopes =
        [
            $$"""{"type":"chat","chat_id":"{{chat.Id}}"}""",
            """{"type":"all_private_chats"}""",
            """{"type":"default"}""",
        ];
        var language = chat.LanguageCode.Split('-')[0];
        return (from scope in scopes
                from code in new[] { language, "" }
                select profile.Menus.Find(m => (m.Scope, m.LanguageCode) == (scope, code))).FirstOrDefault(m => m is not null)
            ?.Commands ?? [];
    }
}
