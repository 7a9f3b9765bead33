using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RunnerStrength.Infrastructure.Outbox;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>Before anything else: the lock, the migrations, and what was not sent yet.</summary>
public sealed class Opening(
    DatabaseLock @lock, Func<BotDb> open, OutboxIds ids, OutboxSender outbox, ILogger<Opening> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        @lock.Take();
        await using var db = open();
        try
        {
            var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
            if (applied.Except(db.Database.GetMigrations()).LastOrDefault() is { } newer)
                throw new CannotStartException(
                    $"The database was used by a newer version ({newer}): start that one, or set Database:ConnectionString to another file.");
            await db.Database.MigrateAsync(cancellationToken);
        }
        catch (DbException refused)
        {
            throw new CannotStartException(
                $"The database cannot be opened ({refused.Message}): see to it, or set Database:ConnectionString to another file.");
        }
        var unsent = await db.Outbox.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        ids.StartAfter(unsent is [.., var last] ? last.Id : 0);
        outbox.Put(unsent);
        log.Opened(unsent.Count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
