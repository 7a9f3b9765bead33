namespace Telegram.Bot.Types;

public class BotCommand
{
    public BotCommand(string command, string description) => (Command, Description) = (command, description);

    public BotCommand() { }

    [JsonIgnore(Condition = Never)]
    public string Command { get; set; } = default!;
    [JsonIgnore(Condition = Never)]
    public string Description { get; set; } = default!;
}
