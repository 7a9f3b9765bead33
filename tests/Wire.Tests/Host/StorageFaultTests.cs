using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

public class StorageFaultTests
{
    public static TheoryData<Exception, bool> Faults => new()
    {
        { new SqliteException("database is locked", 5), true },
        { new SqliteException("disk I/O error", 10), true },
        { new SqliteException("database or disk is full", 13), true },
        { new DbUpdateException("", new SqliteException("database or disk is full", 13)), true },
        { new IOException("No space left on device"), true },
        { new SqliteException("string or blob too big", 18), false },
        { new SqliteException("constraint failed", 19), false },
        { new DbUpdateException("", new SqliteException("datatype mismatch", 20)), false },
        { new DbUpdateConcurrencyException(), false },
        { new RegexMatchTimeoutException(), false },
        { new FormatException(), false },
    };

    [Theory, MemberData(nameof(Faults))]
    public void What_is_wrong_with_the_storage_waits_and_what_is_wrong_with_a_letter_does_not(Exception fault, bool isStorages) =>
        StorageFault.Is(fault).ShouldBe(isStorages);

    [Fact]
    public async Task Half_a_letter_is_stored_and_sent_as_a_mark_in_its_place()
    {
        await using var bot = await RunningBot.StartAsync();

        await bot.PutAsync(7, new Utterance.Say("half \ud83d", [], null, false));
        await bot.SettledAsync();
        await bot.ReadAsync(async db =>
        {
            db.SetAside.Add(new SetAsideRow { Letter = "half \ud83d", Error = "", At = bot.Now });
            return await db.SaveChangesAsync();
        });

        bot.Telegram.Lines.ShouldBe(["7: half \ufffd"]);
        (await bot.ReadAsync(db => db.SetAside.SingleAsync())).Letter.ShouldBe("half \ufffd");
    }
}
