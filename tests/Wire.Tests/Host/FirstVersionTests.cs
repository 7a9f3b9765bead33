using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A database that the first version left behind, with somebody in the middle of a session.</summary>
public sealed class FirstVersionTests() : EarlierVersion(
    "First", Rows, StoredJsonTests.Golden("progress.v1.json").Single().Text, StoredJsonTests.Golden("prescription.v1.json").Single().Text)
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

    [Fact]
    public async Task What_it_held_is_read()
    {
        var (_, _, runner, talk, _) = await ReadAsync();

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
}
