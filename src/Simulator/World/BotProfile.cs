namespace RunnerStrength.Simulator.World;

/// <summary>What the bot has told about itself, per language code ("" for everyone else).</summary>
public sealed class BotProfile
{
    public List<CommandMenu> Menus { get; init; } = [];
    public SortedDictionary<string, string> Names { get; init; } = [];
    public SortedDictionary<string, string> Descriptions { get; init; } = [];
    public SortedDictionary<string, string> ShortDescriptions { get; init; } = [];
}

/// <summary>The commands of one scope (the scope's JSON) and one language code.</summary>
public sealed record CommandMenu(string Scope, string LanguageCode, IReadOnlyList<BotCommand> Commands);

public sealed record BotCommand(string Command, string Description);
