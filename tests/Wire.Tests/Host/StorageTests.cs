using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

public sealed class StorageTests : IAsyncLifetime
{
    private static readonly RunnerId Ada = new(7);
    private static readonly ChatId Chat = new(7);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("runner-strength-").FullName;
    private readonly OutboxIds _ids = new();

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await db.Database.MigrateAsync(Stop);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_database_made_from_nothing_has_every_table()
    {
        await using var db = Open();
        (await db.Database.GetPendingMigrationsAsync(Stop)).ShouldBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
        (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(Stop)).ShouldBe("wal");
        (await db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(Stop)).ShouldBe(2, "FULL");
    }

    [Fact]
    public async Task A_runner_is_read_back_as_they_were()
    {
        var dialogue = Samples.Chat(Ada.Value);
        await PutAsync(dialogue);

        ShouldBe(await ReadAsync(), dialogue);
    }

    [Fact]
    public async Task Every_talk_is_kept()
    {
        foreach (var talk in Samples.Talks)
        {
            await PutAsync(Samples.Chat(Ada.Value, talk));
            (await ReadAsync()).Talk.ShouldBe(talk);
        }
    }

    [Fact]
    public async Task A_new_runner_who_knows_nothing_yet_is_kept()
    {
        var dialogue = Dialogue.New(new ChatId(Ada.Value), "de");
        await PutAsync(dialogue);

        ShouldBe(await ReadAsync(), dialogue);
    }

    [Fact]
    public async Task A_session_grows_is_corrected_and_undone_fact_by_fact()
    {
        var runner = Samples.Chat(Ada.Value);
        foreach (var count in new[] { 0, 1, 3, 10, 2, 5, 4, 0 })
        {
            var changed = With(runner, [.. Samples.Facts.Take(count)]);
            await PutAsync(changed);
            ShouldBe(await ReadAsync(), changed);
        }
        var other = With(runner, [new Fact.Skipped(0, Samples.At), Samples.Facts[0], new Fact.Closed(Ending.Finished, Samples.At)]);
        await PutAsync(With(runner, [Samples.Facts[0], Samples.Facts[2], Samples.Facts[1]]));
        await PutAsync(other);
        ShouldBe(await ReadAsync(), other);
    }

    [Fact]
    public async Task Undone_and_done_again_in_one_drain_is_one_set()
    {
        var runner = Samples.Chat(Ada.Value);
        await PutAsync(With(runner, [Samples.Facts[0]]));
        await PutAsync(With(runner, []), With(runner, [Samples.Facts[1]]));

        (await ReadAsync()).Runner.Latest!.Facts.ShouldBe([Samples.Facts[1]]);
    }

    [Fact]
    public async Task A_session_closed_and_the_next_begun_in_one_drain_are_both_kept()
    {
        var runner = Samples.Chat(Ada.Value);
        await PutAsync(With(runner, [Samples.Facts[0]]));
        var closed = With(runner, [Samples.Facts[0], new Fact.Closed(Ending.Finished, Samples.At)]);
        var next = closed with { Runner = closed.Runner with { Latest = closed.Runner.Latest! with { Number = 6, Facts = [] } } };
        await PutAsync(closed, next);

        await using var books = await BooksAsync();
        var history = await books.Runners.HistoryAsync(Ada, 10, Stop);
        history.Select(session => (session.Number, session.Facts.Count)).ShouldBe([(6, 0), (5, 2)]);
        history[1].Facts.ShouldBe(closed.Runner.Latest!.Facts);
        await using var db = Open();
        (await db.Sessions.SingleAsync(session => session.Number == 5, Stop)).Ending.ShouldBe(Ending.Finished);
    }

    [Fact]
    public async Task Alarms_are_replaced_as_a_whole()
    {
        await PutAsync(Samples.Chat(Ada.Value));
        var soon = new Alarm(AlarmKind.RestOver, Samples.At);
        var later = new Alarm(AlarmKind.SessionLapsed, Samples.At.Plus(NodaTime.Duration.FromHours(6)));
        await using (var books = await BooksAsync())
        {
            books.Runners.SetAlarms(Ada, [soon, later]);
            await books.CommitAsync(Samples.At, prune: false, Stop);
            books.Runners.Wound.ShouldBe([(Ada, soon), (Ada, later)], ignoreOrder: true);
        }
        await using (var books = await BooksAsync())
        {
            books.Runners.Holds(Ada, soon).ShouldBeTrue();
            books.Runners.SetAlarms(Ada, []);
            books.Runners.SetAlarms(Ada, [later, new Alarm(AlarmKind.SessionDue, Samples.At)]);
            await books.CommitAsync(Samples.At, prune: false, Stop);
            books.Runners.Wound.Select(wound => wound.Alarm.Kind).ShouldBe([AlarmKind.SessionDue]);
        }
        await using var db = Open();
        (await db.Alarms.Select(alarm => alarm.Kind).ToListAsync(Stop)).ShouldBe([AlarmKind.SessionLapsed, AlarmKind.SessionDue], ignoreOrder: true);
    }

    [Fact]
    public async Task The_inbox_knows_an_update_for_two_days()
    {
        (await NoteAsync(4711, Samples.At)).ShouldBeTrue();
        (await NoteAsync(4711, Samples.At + NodaTime.Duration.FromHours(47))).ShouldBeFalse();
        (await NoteAsync(1, Samples.At + NodaTime.Duration.FromHours(49))).ShouldBeTrue();
        (await NoteAsync(4711, Samples.At + NodaTime.Duration.FromHours(49))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_receipt_for_rows_that_were_dropped_leaves_nothing_behind()
    {
        await using (var books = await BooksAsync())
        {
            books.Outbox.Take(new Receipt.Delivered(Ada.Value, [99], new Shown(1, 55)));
            await books.CommitAsync(Samples.At, prune: false, Stop);
        }
        await using var db = Open();
        (await db.Cards.AnyAsync(Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_forgotten_is_in_no_table_and_others_stay()
    {
        await FillAsync(Ada.Value);
        await FillAsync(8);
        (await TablesOfAsync(Ada.Value)).ShouldAllBe(table => table.Rows > 0);

        await using (var books = await BooksAsync())
        {
            books.Runners.Put(books.Runners.Find(Chat)! with { Talk = new Talk.Idle() });
            books.Outbox.Say(Ada.Value, new Utterance.Retire(1), Priority.Reply);
            books.Outbox.Silence(Ada.Value);
            books.Runners.Forget(Ada);
            await books.CommitAsync(Samples.At, prune: false, Stop);
        }

        (await TablesOfAsync(Ada.Value)).ShouldAllBe(table => table.Rows == 0);
        (await TablesOfAsync(8)).ShouldAllBe(table => table.Rows > 0);
    }

    [Fact]
    public async Task Whoever_has_two_chats_is_one_runner_and_is_forgotten_in_both()
    {
        var (first, second) = (Samples.Chat(Ada.Value), Samples.Chat(Ada.Value, new Talk.Idle()) with { Chat = new ChatId(3) });
        await PutAsync(first);
        await using (var books = await BooksAsync())
        {
            books.Runners.Put(second);
            books.Outbox.Say(3, new Utterance.Say("one", [], 1, false), Priority.Reply);
            await books.CommitAsync(Samples.At, prune: false, Stop);
        }
        await using (var books = new Books(Open(), _ids))
        {
            await books.OpenAsync([], [Ada], [], Stop);
            books.Runners.FindOf(Ada)!.Chat.ShouldBe(Chat, "an alarm is said there");
        }
        await using (var books = await BooksAsync(3))
        {
            var there = books.Runners.Find(new ChatId(3))!;
            ShouldBe(there, second);
            books.Runners.Put(there with { Runner = there.Runner with { Next = null } });
            await books.CommitAsync(Samples.At, prune: false, Stop);
        }
        (await ReadAsync()).Runner.Next.ShouldBeNull();

        await using (var books = await BooksAsync())
        {
            books.Runners.Forget(Ada);
            await books.CommitAsync(Samples.At, prune: false, Stop);
        }
        (await TablesOfAsync(Ada.Value)).ShouldAllBe(table => table.Rows == 0);
        (await TablesOfAsync(3)).ShouldAllBe(table => table.Rows == 0);
    }

    /// <summary>As a fault of ours or a newer version may leave it: others do not feel it.</summary>
    [Theory]
    [InlineData("UPDATE chats SET talk = 'nonsense' WHERE id = 7")]
    [InlineData("UPDATE chats SET talk_version = 99 WHERE id = 7")]
    [InlineData("UPDATE runners SET profile = '' WHERE id = 7")]
    [InlineData("UPDATE runners SET profile = json_set(profile, '$.zone', 'Europe/Atlantis') WHERE id = 7")]
    [InlineData("UPDATE runners SET profile = json_set(profile, '$.experience', 'Olympic') WHERE id = 7")]
    [InlineData("UPDATE runners SET next_day = 'tomorrow' WHERE id = 7")]
    [InlineData("UPDATE sessions SET prescription = json_remove(prescription, '$.items') WHERE runner = 7")]
    [InlineData("UPDATE sets SET effort = 'Heroic' WHERE runner = 7")]
    [InlineData("UPDATE session_facts SET fact = json_set(fact, '$.is', 'levitated') WHERE runner = 7")]
    [InlineData("UPDATE notes SET note = json_set(note, '$.is', 'sang') WHERE runner = 7")]
    [InlineData("UPDATE alarms SET kind = 'Doomsday' WHERE runner = 7")]
    public async Task A_row_that_cannot_be_read_fails_the_turns_of_its_runner_alone(string sql)
    {
        await FillAsync(Ada.Value);
        await FillAsync(8);
        await using (var db = Open())
            (await db.Database.ExecuteSqlRawAsync(sql, Stop)).ShouldBeGreaterThan(0);

        StorageFault.Is(await Should.ThrowAsync<UnreadableException>(ReadAsync)).ShouldBeFalse();
        await using var others = await BooksAsync(8);
        others.Runners.Find(new ChatId(8)).ShouldNotBeNull();
    }

    /// <summary>Every table of the model that names a runner or a chat. The inbox knows updates only.</summary>
    private async Task<List<(string Table, int Rows)>> TablesOfAsync(long id)
    {
        await using var db = Open();
        var tables = new List<(string, int)>();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() != "inbox"))
        {
            var owners = entity.GetProperties()
                .Where(p => p.ClrType == typeof(RunnerId) || p.ClrType == typeof(ChatId) || p.ClrType == typeof(RunnerId?) || p.ClrType == typeof(ChatId?) || p.Name == "Chat")
                .Select(p => $"{p.GetColumnName()} = {{0}}").ToList();
            owners.ShouldNotBeEmpty(entity.GetTableName());
            var sql = $"SELECT COUNT(*) AS Value FROM {entity.GetTableName()} WHERE {string.Join(" OR ", owners)}";
            tables.Add((entity.GetTableName()!, await db.Database.SqlQueryRaw<int>(sql, id).SingleAsync(Stop)));
        }
        return tables;
    }

    private async Task FillAsync(long chat)
    {
        await PutAsync(Samples.Chat(chat));
        await using var books = await BooksAsync(chat);
        books.Runners.SetAlarms(new RunnerId(chat), [new Alarm(AlarmKind.RestOver, Samples.At)]);
        books.Outbox.Say(chat, new Utterance.Say("one", [], 1, false), Priority.Reply);
        books.Outbox.Say(chat, new Utterance.Say("two", [], 2, false), Priority.Reply);
        books.SetAside(new SetAsideRow { Chat = new ChatId(chat), Letter = new("{}"), Error = "e", At = Samples.At });
        books.SetAside(new SetAsideRow { Runner = new RunnerId(chat), Letter = new("{}"), Error = "e", At = Samples.At });
        await books.CommitAsync(Samples.At, prune: false, Stop);
        await using var receipts = await BooksAsync(chat);
        receipts.Outbox.Take(new Receipt.Delivered(chat, [books.Outbox.Said[0].Id], new Shown(1, 55)));
        await receipts.CommitAsync(Samples.At, prune: false, Stop);
    }

    private static Dialogue With(Dialogue dialogue, ImmutableList<Fact> facts) =>
        dialogue with { Runner = dialogue.Runner with { Latest = dialogue.Runner.Latest! with { Facts = facts } } };

    private static void ShouldBe(Dialogue read, Dialogue kept)
    {
        (read with { Runner = kept.Runner }).ShouldBe(kept);
        ShouldBe(read.Runner, kept.Runner);
    }

    private static void ShouldBe(Runner read, Runner kept)
    {
        (read with { Before = kept.Before, Latest = kept.Latest, Notes = kept.Notes }).ShouldBe(kept);
        read.Notes.ShouldBe(kept.Notes);
        StoredJson.Write(read.Before).ShouldBe(StoredJson.Write(kept.Before));
        if (kept.Latest is null) read.Latest.ShouldBeNull();
        else (read.Latest! with { Facts = kept.Latest.Facts }).ShouldBe(kept.Latest);
        (read.Latest?.Facts ?? []).ShouldBe(kept.Latest?.Facts ?? []);
    }

    private async Task PutAsync(params Dialogue[] states)
    {
        await using var books = await BooksAsync(states[0].Runner.Id.Value);
        books.Runners.Find(states[0].Chat);
        foreach (var state in states) books.Runners.Put(state);
        await books.CommitAsync(Samples.At, prune: false, Stop);
    }

    private async Task<Dialogue> ReadAsync()
    {
        await using var books = await BooksAsync();
        return books.Runners.Find(Chat)!;
    }

    private async Task<bool> NoteAsync(int update, NodaTime.Instant at)
    {
        await using var books = new Books(Open(), _ids);
        await books.OpenAsync([], [], [update], Stop);
        var isNew = books.IsNew(update, at);
        await books.CommitAsync(at, prune: true, Stop);
        return isNew;
    }

    private async Task<Books> BooksAsync(long chat = 7)
    {
        var books = new Books(Open(), _ids);
        await books.OpenAsync([new ChatId(chat)], [], [], Stop);
        return books;
    }

    private SqliteBotDb Open() => new(new DbContextOptionsBuilder<SqliteBotDb>()
        .UseSqlite($"Data Source={Path.Combine(_folder, "bot.db")};Pooling=False").AddInterceptors(new SqliteBotDb.Pragmas()).Options);
}
