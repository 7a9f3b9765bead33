using Microsoft.EntityFrameworkCore;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A database from before chats had rows and answers were one document, with somebody in the middle of a session.</summary>
public sealed class SecondVersionTests() : EarlierVersion(
    "NotesAndHealth", Rows, StoredJsonTests.Golden("progress.v2.json").Single().Text, StoredJsonTests.Golden("prescription.v3.json").Single().Text)
{
    private const string Rows = """
        INSERT INTO runners (id, version, language, active, experience, equipment, weights, week, runs_at, sessions_per_week, days, time, zone,
            minutes, is_complete, next_day, next_at, talk_version, talk, before, asked_step, asked_card, plan, screening, race)
        VALUES (7, 3, 'en-GB', 0, 'Some', 'Bench, Dumbbells', '[5000,12500]', '["Easy","Hard","Easy","Easy","Easy","Easy","Long"]', 'Evening', 3,
            '["Tuesday","Friday"]', '18:30:00', 'Europe/Berlin', 30, 1, '2026-03-03', 1772557200000, 3, '{{"is":"resting","until":1772470800123,"doubt":null}}',
            {0}, 42, 40, 'Classic', '{{"yes":["Heart","Pregnancy"],"day":"2026-03-01","cleared":"2026-03-01"}}',
            '{{"day":"2026-03-01","distance":"Half","matters":true}}'),
            (8, 1, 'en', 1, 'New', 'None', '[]', '["Easy","Easy","Easy","Easy","Easy","Easy","Easy"]', 'Morning', 2,
            '[]', '18:00:00', 'UTC', 20, 0, NULL, NULL, 3, '{{"is":"onboarding","question":"Experience","isAlone":false}}',
            {0}, 2, 2, 'Block', NULL, NULL),
            (9, 1, 'en', 1, 'New', 'None', 'nonsense', '[]', 'Morning', 2,
            '[]', '18:00:00', 'UTC', 20, 0, NULL, NULL, 3, '{{"is":"idle"}}', {0}, 2, 2, 'Block', NULL, NULL);
        INSERT INTO sessions (runner, number, day, started_at, prescription) VALUES (7, 5, '2026-03-02', 1772470800000, {1});
        INSERT INTO sets (runner, session, ordinal, place, exercise, "set", asked, "left", "right", load, effort, at, message, rir)
        VALUES (7, 5, 0, 0, 'squat', 1, 10, 10, 9, 12500, 'Hard', 1772470900000, 4711, 1);
        INSERT INTO notes (runner, session, ordinal, day, kind, note)
        VALUES (7, 5, 0, '2026-03-01', 'got-well', '{{"is":"got-well","day":"2026-03-01"}}');
        INSERT INTO alarms (runner, kind, due) VALUES (7, 'RestOver', 1772470800123);
        INSERT INTO cards (chat, card, message) VALUES (7, 40, 55);
        INSERT INTO set_aside (runner, letter, error, at) VALUES (7, 'words', 'e', 1);
        """;

    [Fact]
    public async Task What_it_held_is_read()
    {
        var (chat, language, runner, talk, asked) = await ReadAsync();

        (chat, language, talk, asked).ShouldBe((new ChatId(7), "en-GB", new Talk.Resting(Samples.At), new Asked(42, 40)));
        runner.Profile.ShouldBe(Samples.Runner(7).Profile);
        runner.Next.ShouldBe(new Slot(new LocalDate(2026, 3, 3), Instant.FromUnixTimeMilliseconds(1772557200000)));
        StoredJson.Write(runner.Before).ShouldBe(StoredJson.Write(Samples.Progress));
        runner.Latest!.Prescription.ShouldBe(Samples.Prescription);
        runner.Latest.Facts.OfType<Fact.SetLogged>().Single().Rir.ShouldBe(1);
        runner.Notes.ShouldBe([new Note.GotWell(new LocalDate(2026, 3, 1))]);
    }

    [Fact]
    public async Task Everybody_of_it_is_there_as_they_were()
    {
        await using var db = Open();
        (await db.Chats.Where(row => !row.Active).Select(row => row.Id).ToListAsync(TestContext.Current.CancellationToken)).ShouldBe([new ChatId(7)]);
        (await db.SetAside.SingleAsync(TestContext.Current.CancellationToken)).Chat.ShouldBe(new ChatId(7));
        var beginner = await db.Runners.SingleAsync(row => row.Id == new RunnerId(8), TestContext.Current.CancellationToken);
        Documents.Profile.Read(beginner.Profile, beginner.ProfileVersion).ShouldBe(Profile.Unasked);
        var broken = await db.Runners.SingleAsync(row => row.Id == new RunnerId(9), TestContext.Current.CancellationToken);
        Should.Throw<UnreadableException>(() => Documents.Profile.Read(broken.Profile, broken.ProfileVersion));
    }

    [Fact]
    public async Task Its_runner_goes_on()
    {
        await HearAsync(new Heard.AlarmDue(AlarmKind.RestOver, Samples.At), Now);
        (await ReadAsync()).Talk.ShouldBe(new Talk.Working());
        await HearAsync(new Heard.SetDone(Done.Of(10)), Now);
        (await ReadAsync()).Runner.Latest!.Facts.Count.ShouldBe(2);
    }
}
