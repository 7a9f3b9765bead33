using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Quartz;
using RunnerStrength.Infrastructure;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Reminders;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Infrastructure.Telegram;
using Telegram.Bot;

namespace RunnerStrength.Bot;

/// <summary>The wiring, top to bottom. What starts first stops last.</summary>
public static class BotHost
{
    /// <param name="configure">Called when everything is registered: what is registered there wins.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Logging.AddBotConsole(builder.Configuration);
        services.AddSingleton(TimeProvider.System).AddSingleton(new BackOff(new Random()));
        services.AddBotOptions<TelegramOptions, TelegramOptionsValidator>(TelegramOptions.Section);
        services.AddBotOptions<DatabaseOptions, DatabaseOptionsValidator>(DatabaseOptions.Section);
        services.AddBotOptions<HealthOptions, HealthOptionsValidator>(HealthOptions.Section);
        builder.ListenForHealth();

        // Storage: the lock and the migrations come before everything else. Contexts are pooled and a list is one parameter,
        // so that no turn has EF build again what it built before (docs/performance.md).
        services.AddPooledDbContextFactory<SqliteBotDb>((provider, db) => db
            .UseSqlite(
                provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString,
                sqlite => sqlite.CommandTimeout(30).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(new SqliteBotDb.Pragmas())
            .AddInterceptors(provider.GetServices<IInterceptor>()));
        services.AddSingleton<Func<BotDb>>(provider => provider.GetRequiredService<IDbContextFactory<SqliteBotDb>>().CreateDbContext);
        services.AddSingleton<DatabaseLock>().AddSingleton<OutboxIds>().AddHostedService<Opening>();

        // Telegram, out.
        services.ConfigureHttpClientDefaults(http => http.RemoveAllLoggers());
        services.AddHttpClient(nameof(Telegram))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.AddSingleton<ITelegramBotClient>(provider => TelegramClient(
            provider.GetRequiredService<IOptions<TelegramOptions>>().Value,
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(Telegram))));
        services.AddSingleton<Gateway>();
        services.AddStarted<CallbackAnswers>();

        // Turns, one drain at a time; receipts of the outbox go through the same mailbox.
        services.AddSingleton<LanguageShelf>().AddSingleton<Speech>().AddSingleton<Hearing>().AddSingleton<Turn>();
        services.AddSingleton<Mailbox>().AddSingleton<AlarmClock>().AddSingleton<Drain>();
        services.AddSingleton<CommitReceipt>(provider => provider.GetRequiredService<Mailbox>().CommitAsync);
        services.AddStarted<DrainLoop>();
        services.AddStarted<OutboxSender>();

        // The doors in.
        services.AddQuartz(quartz => quartz
            .UseInMemoryStore()
            .AddJob<AlarmJob>(job => job.WithIdentity(AlarmClock.Job).StoreDurably())
            .AddJob<LookAheadJob>(job => job.WithIdentity(LookAheadJob.Key))
            .AddTrigger<LookAheadJob>(trigger => trigger
                .ForJob(LookAheadJob.Key)
                .StartNow()
                .WithSchedule(SimpleScheduleBuilder.Create()
                    .WithInterval(AlarmClock.LookAheadEvery)
                    .RepeatForever()
                    .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount))));
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        services.AddSingleton<StopReason>();
        services.AddSingleton<Intake>();
        services.AddStarted<UpdatePoller>();

        services.AddSingleton<Stillness>();
        services.AddHealthChecks().AddCheck<BotHealth>("bot");
        configure?.Invoke(builder);

        var app = builder.Build();
        BotHealth.Map(app);
        return app;
    }

    /// <summary>The outbox is the one owner of retries: the client's own are off.</summary>
    private static TelegramBotClient TelegramClient(TelegramOptions options, HttpClient http)
    {
        RawUpdates.ReadDeeply();
        // A poll is answered late on purpose; a send has a patience of its own.
        http.Timeout = TimeSpan.FromSeconds(options.PollSeconds + 15);
        var url = string.IsNullOrEmpty(options.ApiUrl) ? null : options.ApiUrl;
        return new TelegramBotClient(new TelegramBotClientOptions(options.Token!, url) { RetryCount = 0 }, http);
    }
}
