using System.Collections.Immutable;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Infrastructure.Speech;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace RunnerStrength.Bot;

/// <summary>The table of commands. The menu and the routing are built from it; its menu text is the words' <c>commands.NAME</c>.</summary>
public static class Commands
{
    public static readonly ImmutableArray<(string Name, Heard Means)> Table =
    [
        ("start", new Heard.Greeting()),
        ("today", new Heard.Today()),
        ("next", new Heard.Next()),
        ("plan", new Heard.Plan()),
        ("race", new Heard.Race()),
        ("health", new Heard.Health()),
        ("history", new Heard.History()),
        ("help", new Heard.Help()),
        ("stop", new Heard.Stop()),
        ("delete", new Heard.Delete()),
    ];

    /// <summary>What a command means, also with the bot's name or a payload behind it; nothing for one that is not ours.</summary>
    public static Heard? Find(string text) =>
        Table.FirstOrDefault(command => command.Name.Equals(text[1..].Split(' ', '\n', '@')[0], StringComparison.OrdinalIgnoreCase)).Means;

    /// <summary>Tells Telegram the menu and the descriptions, once for each language and once for everybody else.</summary>
    public static async Task RegisterAsync(ITelegramBotClient telegram, LanguageShelf shelf, CancellationToken stop)
    {
        foreach (var (tag, words) in shelf.All.Select(language => (language.Tag, language.Words)).Prepend(("", shelf.For("").Words)))
        {
            await telegram.SetMyCommands(
                Table.Select(command => new BotCommand(command.Name, words[$"commands.{command.Name}"])), languageCode: tag, cancellationToken: stop);
            await telegram.SetMyDescription(words["profile.about"], tag, stop);
            await telegram.SetMyShortDescription(words["profile.short"], tag, stop);
        }
    }
}
