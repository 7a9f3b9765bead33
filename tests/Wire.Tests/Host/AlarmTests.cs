using Microsoft.EntityFrameworkCore;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Wire.Tests.Host;

public class AlarmTests
{
    [Fact]
    public async Task A_reminder_comes_at_its_time_and_not_before()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Waiting(7, bot, Duration.FromHours(30)));
        await bot.MoveAsync(TimeSpan.FromHours(30) - TimeSpan.FromSeconds(1));
        bot.Telegram.Lines.ShouldBeEmpty();

        await bot.MoveAsync(TimeSpan.FromSeconds(1));

        bot.Telegram.Lines.Count().ShouldBe(1);
        (await bot.ReadAsync(db => db.Alarms.Select(alarm => alarm.Kind).ToListAsync())).ShouldBe([AlarmKind.DayOver]);
    }

    [Fact]
    public async Task Reminders_of_many_runners_come_in_one_minute_each_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync([.. Enumerable.Range(1, 200).Select(id => Waiting(id, bot, Duration.FromHours(2)))]);

        await bot.MoveAsync(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));

        bot.Telegram.Lines.Select(line => line.Split(':')[0]).ShouldBe(Enumerable.Range(1, 200).Select(id => $"{id}"), ignoreOrder: true);
    }

    [Fact]
    public async Task A_reminder_that_the_process_slept_through_is_heard_at_the_next_start()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Waiting(7, bot, Duration.FromHours(2)));
        await bot.StopAsync();
        bot.Clock.Advance(TimeSpan.FromHours(3));

        await bot.StartAgainAsync();
        await bot.SettledAsync();

        bot.Telegram.Lines.Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_trigger_that_is_out_of_date_says_nothing_and_the_look_ahead_sets_the_right_one()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Waiting(7, bot, Duration.FromMinutes(10)));
        await bot.SettledAsync();
        await bot.KeepAsync(wind: false, Waiting(7, bot, Duration.FromMinutes(12)));

        await bot.MoveAsync(TimeSpan.FromMinutes(11));
        bot.Telegram.Lines.ShouldBeEmpty();
        bot.Clock.Advance(TimeSpan.FromMinutes(4));
        await bot.SettledAsync();
        bot.Telegram.Lines.Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_long_jump_rings_each_alarm_at_its_own_instant()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync([.. Enumerable.Range(1, 5).Select(id => Waiting(id, bot, Duration.FromHours(7 - id)))]);

        await bot.MoveAsync(TimeSpan.FromDays(1));

        bot.Telegram.Lines.Where(line => line.Contains("trength")).Select(line => line[..1]).ShouldNotBeEmpty();
        bot.Telegram.Lines.Take(5).Select(line => line[..1]).ShouldBe(["5", "4", "3", "2", "1"]);
    }

    /// <summary>Somebody whose next session is after so long, and who has nothing else to hear.</summary>
    private static Dialogue Waiting(long id, RunningBot bot, Duration after)
    {
        var at = bot.Now + after;
        return Samples.Chat(id, new Talk.Idle(), runner => runner with
        {
            Profile = runner.Profile with { Screening = null, Race = null },
            Before = Domain.Runners.Progress.None,
            Latest = null,
            Notes = [],
            Next = new Slot(at.InZone(runner.Zone).Date, at),
        });
    }
}
