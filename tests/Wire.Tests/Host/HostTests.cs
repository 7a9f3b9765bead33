using Microsoft.EntityFrameworkCore;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Storage;
using RunnerStrength.Infrastructure.Telegram;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace RunnerStrength.Wire.Tests.Host;

public class HostTests
{
    [Fact]
    public async Task A_runner_who_says_hello_is_answered_and_kept()
    {
        await using var bot = await RunningBot.StartAsync();

        await bot.SayAsync(7, "/start");

        bot.Telegram.Lines.ShouldNotBeEmpty();
        bot.Telegram.Lines.ShouldAllBe(line => line.StartsWith("7: ", StringComparison.Ordinal));
        (await bot.ReadAsync(db => db.Runners.CountAsync())).ShouldBe(1);
        (await bot.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_update_that_comes_twice_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var hello = bot.Text(7, "/start");
        bot.Telegram.Send(hello, hello);
        await bot.AnsweredAsync();
        var once = bot.Telegram.Lines.Count();

        await bot.StopAsync();
        await bot.StartAgainAsync();
        bot.Telegram.Send(hello);
        await bot.AnsweredAsync();

        once.ShouldBe(bot.Telegram.Lines.Count());
        bot.Telegram.Calls.OfType<SendMessageRequest>().Select(send => send.Text).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_tap_is_answered_a_stale_one_too()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync(7, "/start");

        bot.Telegram.Send(bot.Tap(7, "next||99"), bot.Tap(7, "rubbish"));
        await bot.AnsweredAsync();

        bot.Telegram.Calls.OfType<AnswerCallbackQueryRequest>().Select(answer => answer.CallbackQueryId)
            .ShouldBe(["tap-2", "tap-3"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_and_confirms_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SettledAsync();
        bot.Storage.Fail(commits: 2);

        bot.Telegram.Send(bot.Text(7, "/start"));
        await RunningBot.UntilAsync(() => bot.Log.Lines.Any(line => line.Contains("The storage failed")));
        bot.Telegram.Lines.ShouldBeEmpty();
        bot.Telegram.Polls.ShouldAllBe(poll => poll.Offset == null);
        await bot.MoveAsync(TimeSpan.FromMinutes(1));
        await bot.AnsweredAsync();

        bot.Telegram.Lines.ShouldNotBeEmpty();
        bot.Log.Lines.ShouldContain(line => line.Contains("The storage works again after 2 failures"));
    }

    [Fact]
    public async Task A_blocked_chat_has_no_alarms_and_a_word_brings_it_back()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync(7, "/start");

        bot.Telegram.Send(bot.Membership(7, new ChatMemberBanned { User = new User() }));
        await bot.AnsweredAsync();
        (await bot.ReadAsync(db => db.Runners.SingleAsync())).Active.ShouldBeFalse();

        await bot.SayAsync(7, "hello");
        (await bot.ReadAsync(db => db.Runners.SingleAsync())).Active.ShouldBeTrue();
    }

    [Fact]
    public async Task The_token_is_in_no_log_line()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync(7, "/start");
        await bot.StopAsync();
        await bot.StartAgainAsync();

        bot.Log.Lines.ShouldNotBeEmpty();
        bot.Log.Lines.ShouldAllBe(line => !line.Contains(RunningBot.Token));
    }

    [Fact]
    public async Task A_graceful_stop_confirms_what_was_answered()
    {
        await using var bot = await RunningBot.StartAsync();
        var hello = bot.Text(7, "/start");
        await bot.SettledAsync();
        bot.Telegram.Send(hello);
        await RunningBot.UntilAsync(() => bot.Telegram.Lines.Any());

        await bot.StopAsync();

        var last = bot.Telegram.Polls.Last();
        (last.Offset, last.Limit, last.Timeout).ShouldBe((hello.Id + 1, 1, 0));
        await bot.StartAgainAsync();
    }

    [Fact]
    public async Task Five_equal_taps_log_one_set()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7, new Talk.Working(), runner => runner with { Latest = runner.Latest! with { Facts = [] } }));

        bot.Telegram.Send([.. Enumerable.Range(0, 5).Select(_ => bot.Tap(7, "done|10|42"))]);
        await bot.AnsweredAsync();

        (await bot.ReadAsync(db => db.Set<SetRow>().CountAsync())).ShouldBe(1);
        bot.Telegram.Calls.OfType<AnswerCallbackQueryRequest>().Count().ShouldBe(5);
    }

    [Fact]
    public async Task Delete_leaves_nothing_and_says_goodbye()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7, new Talk.Idle(), runner => runner with { Notes = [], Latest = null, Before = Progress.None }));
        await bot.SayAsync(7, "/delete");
        bot.Telegram.Calls.Clear();

        await bot.SayAsync(7, "yes");

        bot.Telegram.Calls.OfType<SendMessageRequest>().ShouldNotBeEmpty();
        bot.Telegram.Lines.ShouldContain(line => line.Contains('#'), "the question's buttons go");
        (await bot.ReadAsync(db => db.Runners.CountAsync())).ShouldBe(0);
        (await bot.ReadAsync(db => db.Cards.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_turn_that_fails_three_times_is_set_aside_and_others_do_not_feel_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7), Samples.Chat(8, new Talk.Idle()));
        await bot.ReadAsync(db => db.Runners.Where(row => row.Id == new RunnerId(7)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Talk, "{ nonsense")));
        await bot.SettledAsync();
        bot.Telegram.Calls.Clear();

        bot.Telegram.Send(bot.Text(7, "my secret words"), bot.Text(8, "/help"), bot.Tap(7, "done|10|42"));
        await bot.AnsweredAsync();

        bot.Telegram.Lines.Count(line => line.StartsWith("7: ", StringComparison.Ordinal)).ShouldBe(2, "it asks to send it again");
        bot.Telegram.Lines.ShouldContain(line => line.StartsWith("8: ", StringComparison.Ordinal));
        bot.Telegram.Calls.OfType<AnswerCallbackQueryRequest>().Count().ShouldBe(1);
        var kept = await bot.ReadAsync(db => db.SetAside.ToListAsync());
        kept.Count.ShouldBe(2);
        kept[0].Letter.ShouldContain("my secret words");
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("secret words"));
    }

    [Fact]
    public async Task An_alarm_whose_turn_fails_rings_no_more()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7, new Talk.Resting(bot.Now + NodaTime.Duration.FromMinutes(1))));
        await bot.ReadAsync(db => db.Runners.ExecuteUpdateAsync(set => set.SetProperty(row => row.Talk, "{ nonsense")));

        await bot.MoveAsync(TimeSpan.FromMinutes(2));

        (await bot.ReadAsync(db => db.Alarms.CountAsync(alarm => alarm.Kind == AlarmKind.RestOver))).ShouldBe(0);
        (await bot.ReadAsync(db => db.SetAside.CountAsync())).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_commit_whose_answer_was_lost_is_not_repeated_and_its_messages_go_out()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SettledAsync();
        bot.Storage.LoseTheAnswer();

        bot.Telegram.Send(bot.Text(7, "/start"));
        await RunningBot.UntilAsync(() => bot.Log.Lines.Any(line => line.Contains("The storage failed")));
        await bot.MoveAsync(TimeSpan.FromMinutes(1));
        await bot.AnsweredAsync();

        bot.Telegram.Calls.OfType<SendMessageRequest>().Select(send => send.Text).ShouldBeUnique();
        bot.Telegram.Lines.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_poll_that_fails_is_tried_again_and_another_poller_is_told_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SettledAsync();
        var polls = 0;
        bot.Telegram.Before = (call, _) => call is RawUpdates && ++polls <= 2
            ? throw new ApiRequestException("Conflict: terminated by other getUpdates request", 409)
            : Task.CompletedTask;
        await bot.SayAsync(7, "/start");
        bot.Telegram.Polls.Count.ShouldBeGreaterThan(2);
        await bot.SayAsync(7, "hello");

        polls.ShouldBeGreaterThan(2);
        bot.Log.Lines.Count(line => line.Contains("Another process polls")).ShouldBe(1);
    }
}
