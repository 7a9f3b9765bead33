using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Infrastructure.Telegram;

namespace RunnerStrength.Bot;

/// <summary>How the bot is: the database, the last poll's age, and what waits.</summary>
public sealed class BotHealth(
    Func<BotDb> open, UpdatePoller poller, DrainLoop loop, Mailbox mailbox, OutboxSender outbox, IOptions<TelegramOptions> options)
    : IHealthCheck
{
    /// <summary>A poll that is this much longer under way than it should be is lost.</summary>
    private static readonly TimeSpan PollGrace = TimeSpan.FromSeconds(60);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>
        {
            ["lastPollAgeSeconds"] = Math.Round(poller.LastPollAge.TotalSeconds, 1),
            ["storageFailures"] = loop.StorageFailures,
            ["mailbox"] = mailbox.Waiting,
            ["outbox"] = outbox.Depth,
        };
        await using var db = open();
        return (await db.Database.CanConnectAsync(cancellationToken), loop.StorageFailures, PollLate: IsPollLate()) switch
        {
            (false, _, _) => HealthCheckResult.Unhealthy("The database does not answer.", data: data),
            (_, > 0, _) =>
                HealthCheckResult.Unhealthy(
                    "The database does not take what is to be stored; nothing is lost, everything waits.", data: data),
            (_, _, true) => HealthCheckResult.Unhealthy("Telegram does not answer.", data: data),
            _ => HealthCheckResult.Healthy("Ready.", data),
        };
    }

    /// <summary>/health/live: the process runs. /health/ready: it does its work, with figures.</summary>
    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(
                    entry => entry.Key, entry => new { status = entry.Value.Status.ToString(), entry.Value.Description, entry.Value.Data }),
            }),
        });
    }

    private bool IsPollLate() => poller.LastPollAge > TimeSpan.FromSeconds(options.Value.PollSeconds) + PollGrace;
}
