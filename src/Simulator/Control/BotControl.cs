using RunnerStrength.Simulator.BotApi;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.Control;

/// <summary>/control/bot and /control/commands: what the bot tells of itself, and its end and beginning.</summary>
internal sealed class BotControl(TelegramWorld world, HostedBot? bot)
{
    public void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/bot", () => world.Do(Profile));
        control.MapGet("/commands", () => world.Do(() => CommandView.All(world.Profile)));
        control.MapPost("/bot/start", (CancellationToken gone) => ChangeAsync(hosted => StartAsync(hosted, gone)));
        control.MapPost("/bot/stop", () => ChangeAsync(hosted => hosted.StopAsync()));
        control.MapPost("/bot/kill", () => ChangeAsync(hosted => hosted.KillAsync()));
    }

    private object Profile() => new
    {
        name = world.Profile.Names.GetValueOrDefault("", BotIdentity.FirstName),
        username = BotIdentity.Username,
        description = world.Profile.Descriptions.GetValueOrDefault("", ""),
        shortDescription = world.Profile.ShortDescriptions.GetValueOrDefault("", ""),
        languages = world.Profile.Names.Keys.Union(world.Profile.Descriptions.Keys).Union(world.Profile.ShortDescriptions.Keys)
            .Where(language => language.Length > 0).Order().Select(language => new
            {
                languageCode = language,
                name = world.Profile.Names.GetValueOrDefault(language),
                description = world.Profile.Descriptions.GetValueOrDefault(language),
                shortDescription = world.Profile.ShortDescriptions.GetValueOrDefault(language),
            }).ToList(),
        running = bot?.Running is not null,
    };

    private static async Task StartAsync(HostedBot hosted, CancellationToken gone)
    {
        try
        {
            await hosted.StartAsync(gone);
        }
        catch (Exception cannot) when (cannot is not OperationCanceledException)
        {
            throw ImpossibleException.Now($"The bot does not start: {cannot.Message}");
        }
    }

    private async Task<object> ChangeAsync(Func<HostedBot, Task> change)
    {
        await change(bot ?? throw ImpossibleException.Now("This Simulator hosts no bot."));
        return new { running = bot.Running is not null };
    }
}
