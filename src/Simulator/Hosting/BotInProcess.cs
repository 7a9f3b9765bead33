using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Console;
using RunnerStrength.Bot;
using RunnerStrength.Simulator.Clock;

namespace RunnerStrength.Simulator.Hosting;

/// <summary>The bot in the Simulator's own process, on the Simulator's own clock.</summary>
public sealed class BotInProcess : IBotGeneration
{
    private static readonly TimeSpan TearingDownTakes = TimeSpan.FromSeconds(5);
    private readonly WebApplication _app;
    private readonly Life _life;

    private BotInProcess(WebApplication app, Life life) => (_app, _life) = (app, life);

    public bool Alive => !_life.Over && !_app.Lifetime.ApplicationStopping.IsCancellationRequested;

    public static async Task<IBotGeneration> StartAsync(BotSurroundings surroundings, CancellationToken stop)
    {
        var life = new Life();
        var app = BotHost.Build(Arguments(surroundings), builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(surroundings.Clock);
            builder.Services.AddSingleton<IInterceptor>(life);
            builder.Services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(life.Network));
            builder.Logging.ClearProviders().AddConsole();
            builder.Logging.AddFilter<ConsoleLoggerProvider>(level => level >= surroundings.Logs && !life.Over);
        });
        try
        {
            await app.StartAsync(stop);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
        return new BotInProcess(app, life);
    }

    internal static string[] Arguments(BotSurroundings surroundings) =>
    [
        $"--Telegram:Token={surroundings.Token}",
        $"--Telegram:ApiUrl={surroundings.ApiUrl.ToString().TrimEnd('/')}",
        $"--Database:ConnectionString=Data Source={surroundings.Database}",
        "--urls=http://127.0.0.1:0",
    ];

    public Task FollowAsync(MovableClock clock, CancellationToken stop) => Task.CompletedTask;

    public Task<DateTimeOffset?> SettledAsync(CancellationToken stop) => Stillness.SettledAsync(stop);

    public Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop) => Stillness.NextAlarmAsync(stop);

    public async Task StopAsync()
    {
        await _app.StopAsync();
        _life.End();
        await _app.DisposeAsync();
        _life.Dispose();
    }

    /// <summary>The dead bot's remains may refuse to go in good order; nothing they do counts any more.</summary>
    public async Task KillAsync()
    {
        _life.End();
        await TearDownAsync().WaitAsync(TearingDownTakes).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TearDownAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
    }

    private Stillness Stillness => _app.Services.GetRequiredService<Stillness>();
}
