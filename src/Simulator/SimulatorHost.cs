using RunnerStrength.Simulator.BotApi;
using RunnerStrength.Simulator.BotApi.Files;
using RunnerStrength.Simulator.Clock;
using RunnerStrength.Simulator.Control;
using RunnerStrength.Simulator.Faults;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator;

/// <summary>A Telegram that runs: its Bot API, its control API and the hosted bot, from start to end.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private const int LargestRequest = 64 << 20;
    private readonly SimulatorOptions _options;
    private readonly DirectoryInfo? _scratch;
    private readonly string _database;
    private readonly TelegramWorld _world;
    private readonly HostedBot? _bot;
    private readonly Clockwork _clockwork;
    private readonly WebApplication _app;

    private SimulatorHost(SimulatorOptions options)
    {
        _options = options;
        _scratch = options.Database is null ? Directory.CreateTempSubdirectory("simulator") : null;
        _database = Path.GetFullPath(options.Database ?? Path.Combine(_scratch!.FullName, "bot.db"));
        Directory.CreateDirectory(Path.GetDirectoryName(_database)!);

        var store = new WorldStore(options.Database is null ? null : _database + "-telegram");
        DateTimeOffset[] lastSeen = [.. store.Load<DateTimeOffset>("clock")];
        Clock = new(lastSeen is [var at] ? at : options.Now ?? TimeProvider.System.GetUtcNow(), options.ClockRuns);
        _world = new(store, Clock);
        var faults = new FaultBox();
        _world.Updates.ComesAgain = update => faults.TakeForUpdate(update.ChatId);

        var identity = new BotIdentity(options.Token);
        var wire = new Wire(identity);
        var polling = new Polling(_world);
        var downloads = new Downloads(_world);
        var methods = new Methods(_world, polling, new(_world, wire), new(_world, wire), new(_world), new(_world, wire), downloads);
        var log = new RequestLog();

        _bot = options.Bot is null ? null : new(options.Bot, Surroundings);
        _clockwork = new(Clock, _bot, polling);
        _app = BuildApp(options);
        new BotApiRoutes(_world, identity, methods, downloads, faults, log).Map(_app);
        new ControlApi(_world, wire, Clock, _clockwork, _bot, faults, log).Map(_app);
        _app.MapWebChat();
    }

    /// <summary>Where it is found, as http://127.0.0.1:5080/.</summary>
    public Uri BaseAddress => Reachable(_app.Urls.First());
    public string Token => _options.Token;
    public MovableClock Clock { get; }
    /// <summary>A client of the control API, for addresses such as "chats".</summary>
    public HttpClient Control { get; } = new();

    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken stop = default)
    {
        var simulator = new SimulatorHost(options);
        try
        {
            await simulator._app.StartAsync(stop);
            simulator.Control.BaseAddress = new(simulator.BaseAddress, "control/");
            if (simulator._bot is { } bot)
                await bot.StartAsync(stop);
            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>Completes at Ctrl+C or SIGTERM; what then stops, and in which order, is for DisposeAsync.</summary>
    public async Task WaitForStopSignalAsync() => await Task.Delay(Timeout.Infinite, _app.Lifetime.ApplicationStopping)
        .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.StopAsync();
        _world.Do(_world.KeepClock);
        Control.Dispose();
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        _bot?.Dispose();
        _clockwork.Dispose();
        _world.Dispose();
        Clock.Dispose();
        _scratch?.Delete(recursive: true);
    }

    private static WebApplication BuildApp(SimulatorOptions options)
    {
        // Empty: no environment variable or appsettings file of a bot nearby is to change the Simulator.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(options.Urls)
            .ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestRequest);
        builder.Services.AddRoutingCore();
        // Not below warnings: the web server's own lines name the request's path, and the token is in it.
        builder.Logging.AddConsole().SetMinimumLevel(options.Logs < LogLevel.Warning ? LogLevel.Warning : options.Logs);
        // A start that fails is told by the exception.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        return builder.Build();
    }

    private BotSurroundings Surroundings() => new(BaseAddress, Token, _database, Clock, _options.Logs);

    private static Uri Reachable(string address)
    {
        var uri = new UriBuilder(address.TrimEnd('/') + "/");
        if (uri.Host is "0.0.0.0" or "[::]")
            uri.Host = "localhost";
        return uri.Uri;
    }
}
