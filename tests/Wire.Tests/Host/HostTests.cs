using Microsoft.EntityFrameworkCore;
using RunnerStrength.Infrastructure.Storage;
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
        bot.Telegram.Lines.ShouldAllBe(line => line.StartsWith("7: "));
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
        while (!bot.Log.Lines.Any(line => line.Contains("The storage failed"))) await Task.Yield();
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
        while (!bot.Telegram.Lines.Any()) await Task.Yield();

        await bot.StopAsync();

        var last = bot.Telegram.Polls.Last();
        (last.Offset, last.Limit, last.Timeout).ShouldBe((hello.Id + 1, 1, 0));
        await bot.StartAgainAsync();
    }
}
