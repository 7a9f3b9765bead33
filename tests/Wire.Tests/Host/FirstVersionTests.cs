using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A database that the first version left behind, with somebody in the middle of a session.</summary>
public sealed class FirstVersionTests : IAsyncLifetime
{
    private const string Rows = """
        INSERT INTO runners (id, version, language, active, experience, equipment, weights, week, runs_at, sessions_per_week, days, time, zone,
            minutes, is_complete, next_day, next_at, talk_version, talk, before, asked_step, asked_card)
        VALUES (7, 3, 'en', 1, 'Some', 'Bench, Dumbbells', '[5000,12500]', '["Easy","Hard","Easy","Hard","Easy","Easy","Long"]', 'Morning', 2, '["Tuesday","Thursday"]', '18:00:00', 'Europe/Berlin',
            20, 1, '2026-03-03', 1772557200000, 1, '{{"is":"working"}}', {0}, 42, 40);
        INSERT INTO sessions (runner, number, day, started_at, prescription) VALUES (7, 5, '2026-03-02', 1772470800000, {1});
        INSERT INTO sets (runner, session, ordinal, place, exercise, "set", asked, "left", "right", load, effort, at, message)
        VALUES (7, 5, 0, 0, 'squat', 1, 10, 10, 10, 12500, 'TooEasy', 1772470900000, 4711);
        INSERT INTO session_facts (runner, session, ordinal, kind, fact) VALUES (7, 5, 1, 'hurt', '{{"is":"hurt","place":0,"area":"Knee","at":1772470950000}}');
        """;

    private static readonly RunnerId Ada = new(7);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 17, 5);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("runner-strength-").FullName;
    private readonly OutboxIds _ids = new();

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync("First", Stop);
        await db.Database.ExecuteSqlRawAsync(Rows, [StoredJsonTests.Golden("progress.v1.json").Single(), StoredJsonTests.Golden("prescription.v1.json").Single()], Stop);
        await db.Database.MigrateAsync(Stop);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_it_held_is_read()
    {
        var (_, _, runner, talk, _) = await ReadAsync();

        await using var db = Open();
        (await db.Database.SqlQuery<string>($"SELECT plan AS Value FROM runners").SingleAsync(Stop)).ShouldBe("Block");
        (runner.Profile.Plan, runner.Profile.Screening, runner.Profile.Race).ShouldBe((Plan.Block, null, null));
        runner.Profile.Days.ShouldBe([IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday]);
        talk.ShouldBe(new Talk.Working());
        runner.Notes.ShouldBeEmpty();
        runner.Before.Sessions.ShouldBe(4);
        runner.Latest!.Prescription.ShouldBe(Samples.FirstPrescription);
        runner.Latest.Facts.OfType<Fact.SetLogged>().Single().Rir.ShouldBeNull();
        runner.Latest.Facts.OfType<Fact.Hurt>().Single().Score.ShouldBeNull();
    }

    [Fact]
    public async Task Its_runner_goes_on_to_the_next_session()
    {
        await HearAsync(new Heard.SetDone(Done.Of(30)), Now);
        (await ReadAsync()).Talk.ShouldBe(new Talk.Idle());
        await HearAsync(new Heard.AlarmDue(AlarmKind.SessionDue, Now), Now + Duration.FromDays(1));
        await HearAsync(new Heard.Start(), Now + Duration.FromDays(1));

        var (_, _, runner, talk, _) = await ReadAsync();
        talk.ShouldBe(new Talk.WarmingUp());
        runner.Latest!.Number.ShouldBe(6);
        runner.Latest.Prescription.Items.ShouldNotBeEmpty();
    }

    private async Task HearAsync(Heard heard, Instant now)
    {
        await using var books = await BooksAsync();
        var dialogue = books.Runners.Find(Ada)!;
        books.Runners.Put(Coach.Evolve(dialogue, Coach.Decide(dialogue, heard, now)));
        await books.CommitAsync(now, prune: false, Stop);
    }

    private async Task<Dialogue> ReadAsync()
    {
        await using var books = await BooksAsync();
        return books.Runners.Find(Ada)!;
    }

    private async Task<Books> BooksAsync()
    {
        var books = new Books(Open(), _ids);
        await books.OpenAsync([Ada], [], Stop);
        return books;
    }

    private SqliteBotDb Open() => new(new DbContextOptionsBuilder<SqliteBotDb>()
        .UseSqlite($"Data Source={Path.Combine(_folder, "bot.db")};Pooling=False").AddInterceptors(new SqliteBotDb.Pragmas()).Options);
}
