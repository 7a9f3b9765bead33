using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A database that an earlier version left behind, with somebody in the middle of a session.</summary>
/// <param name="migration">The last that the version knew.</param>
/// <param name="rows">SQL, with places for the values.</param>
public abstract class EarlierVersion(string migration, string rows, params string[] values) : IAsyncLifetime
{
    protected static readonly RunnerId Ada = new(7);
    protected static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 17, 5);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("runner-strength-").FullName;
    private readonly OutboxIds _ids = new();

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync(migration, Stop);
        await db.Database.ExecuteSqlRawAsync(rows, values, Stop);
        await db.Database.MigrateAsync(Stop);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected async Task HearAsync(Heard heard, Instant now)
    {
        await using var books = await BooksAsync();
        var dialogue = books.Runners.FindOf(Ada)!;
        books.Runners.Put(Coach.Evolve(dialogue, Coach.Decide(dialogue, heard, now)));
        await books.CommitAsync(now, prune: false, Stop);
    }

    protected async Task<Dialogue> ReadAsync()
    {
        await using var books = await BooksAsync();
        return books.Runners.FindOf(Ada)!;
    }

    private async Task<Books> BooksAsync()
    {
        var books = new Books(Open(), _ids);
        await books.OpenAsync([], [Ada], [], Stop);
        return books;
    }

    protected SqliteBotDb Open() => new(new DbContextOptionsBuilder<SqliteBotDb>()
        .UseSqlite($"Data Source={Path.Combine(_folder, "bot.db")};Pooling=False").AddInterceptors(new SqliteBotDb.Pragmas()).Options);
}
