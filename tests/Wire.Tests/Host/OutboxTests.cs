using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RunnerStrength.Infrastructure.Outbox;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace RunnerStrength.Wire.Tests.Host;

public sealed class OutboxTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    private FakeTelegram Telegram => _bot.Telegram;

    public async ValueTask InitializeAsync()
    {
        _bot = await RunningBot.StartAsync();
        await _bot.SettledAsync();
        Telegram.Calls.Clear();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_chat_gets_its_messages_in_the_order_in_which_they_were_said()
    {
        await _bot.PutAsync(7, [.. Enumerable.Range(1, 20).Select(i => Say($"{i}"))]);
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(Enumerable.Range(1, 20).Select(i => $"7: {i}"));
        await ShouldBeEmptyAsync();
    }

    [Fact]
    public async Task A_slow_chat_delays_no_other()
    {
        var slow = new TaskCompletionSource();
        Telegram.Before = (call, _) => To(call) == 7 ? slow.Task : Task.CompletedTask;

        await _bot.PutAsync(7, Say("slow"), Say("after it"));
        await _bot.PutAsync(8, Say("quick"), Say("and on"));
        await RunningBot.UntilAsync(() => Telegram.Lines.Count() == 3);

        Telegram.Lines.ShouldBe(["7: slow", "8: quick", "8: and on"], ignoreOrder: true);
        slow.SetResult();
        await _bot.SettledAsync();
        Telegram.Lines.Last().ShouldBe("7: after it");
    }

    [Fact]
    public async Task A_card_that_was_never_sent_is_sent_with_its_newest_content()
    {
        await _bot.PutAsync(7, Say("first", card: 1), Say("other"), Rewrite(1, "second"), Rewrite(1, "third"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: third", "7: other"]);
    }

    [Fact]
    public async Task An_edit_finds_the_message_of_its_card_and_the_newest_wins()
    {
        await _bot.PutAsync(7, Say("first", card: 1));
        await _bot.SettledAsync();
        await _bot.PutAsync(7, Rewrite(1, "second"), Rewrite(1, "third"), new Utterance.Retire(1));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: first", "7: #1 third"]);
        Telegram.Calls.OfType<EditMessageTextRequest>().Single().ReplyMarkup.ShouldBeNull();
    }

    [Fact]
    public async Task A_retired_card_keeps_its_text_and_loses_its_buttons()
    {
        await _bot.PutAsync(7, Say("first", card: 1));
        await _bot.SettledAsync();
        await _bot.PutAsync(7, new Utterance.Retire(1), new Utterance.Retire(99));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: first", "7: #1 retired"]);
        await ShouldBeEmptyAsync();
    }

    [Theory]
    [InlineData("Bad Request: message can't be edited")]
    [InlineData("Bad Request: message to edit not found")]
    public async Task A_message_that_cannot_be_edited_is_sent_anew_and_edited_there_from_then_on(string refusal)
    {
        await _bot.PutAsync(7, Say("first", card: 1));
        await _bot.SettledAsync();
        FailOnce<EditMessageTextRequest>(new ApiRequestException(refusal, 400));
        await _bot.PutAsync(7, Rewrite(1, "second"));
        await _bot.SettledAsync();
        await _bot.PutAsync(7, Rewrite(1, "third"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: first", "7: #1 second", "7: second", "7: #2 third"]);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_done()
    {
        await _bot.PutAsync(7, Say("first", card: 1));
        await _bot.SettledAsync();
        FailOnce<EditMessageTextRequest>(new ApiRequestException("Bad Request: message is not modified: specified new …", 400));
        await _bot.PutAsync(7, Rewrite(1, "first"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: first", "7: #1 first"]);
        await ShouldBeEmptyAsync();
    }

    [Fact]
    public async Task A_chat_that_is_told_to_wait_waits_and_no_other_does()
    {
        FailOnce<SendMessageRequest>(new ApiRequestException("Too Many Requests: retry after 30", 429, new ResponseParameters { RetryAfter = 30 }));
        await _bot.PutAsync(7, Say("one"), Say("two"));
        var due = await _bot.SettledAsync();
        Telegram.Lines.ShouldBe(["7: one"]);
        due.ShouldNotBeNull().ShouldBeInRange(_bot.Clock.GetUtcNow().AddSeconds(30), _bot.Clock.GetUtcNow().AddSeconds(31));

        await _bot.PutAsync(8, Say("free"));
        await _bot.SettledAsync();
        Telegram.Lines.ShouldBe(["7: one", "8: free"]);

        await _bot.MoveAsync(TimeSpan.FromSeconds(31));
        Telegram.Lines.ShouldBe(["7: one", "8: free", "7: one", "7: two"]);
    }

    [Fact]
    public async Task When_several_chats_are_told_to_wait_all_do()
    {
        Telegram.Before = (call, _) => To(call) < 10
            ? throw new ApiRequestException("Too Many Requests: retry after 30", 429, new ResponseParameters { RetryAfter = 30 })
            : Task.CompletedTask;
        foreach (var chat in new[] { 1, 2, 3 }) await _bot.PutAsync(chat, Say("told"));
        await _bot.SettledAsync();
        await _bot.PutAsync(10, Say("held"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldNotContain("10: held");
        Telegram.Before = (_, _) => Task.CompletedTask;
        await _bot.MoveAsync(TimeSpan.FromMinutes(1));
        Telegram.Lines.ShouldContain("10: held");
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user")]
    [InlineData(400, "Bad Request: chat not found")]
    public async Task A_chat_that_is_gone_becomes_inactive_and_nothing_waits_for_it(int code, string refusal)
    {
        await _bot.SayAsync(7, "/start");
        FailOnce<SendMessageRequest>(new ApiRequestException(refusal, code));
        await _bot.PutAsync(7, Say("one"), Say("two"), Say("three"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldNotContain("7: two");
        (await _bot.ReadAsync(db => db.Chats.SingleAsync())).Active.ShouldBeFalse();
        await ShouldBeEmptyAsync();
    }

    public static TheoryData<string> Doubts => ["cut", "timeout", "502", "page", "garbage"];

    private static RequestException Doubtful(string kind) => kind switch
    {
        "cut" => new RequestException("cut", new HttpRequestException(HttpRequestError.ResponseEnded)),
        "timeout" => new RequestException("timed out", new TaskCanceledException()),
        "502" => new ApiRequestException("Bad Gateway", 502),
        "page" => new RequestException("no JSON", HttpStatusCode.BadGateway),
        _ => new RequestException("no JSON", HttpStatusCode.OK),
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public async Task A_message_that_may_have_been_sent_is_repeated_once_when_Telegram_is_there_again(string kind)
    {
        var down = true;
        Telegram.Before = (call, _) => call is SendMessageRequest or SendChatActionRequest && down ? throw Doubtful(kind) : Task.CompletedTask;
        await _bot.PutAsync(7, Say("one"), Say("two"));
        await _bot.SettledAsync();
        Telegram.Lines.ShouldBe(["7: one"]);
        (await _bot.ReadAsync(db => db.Outbox.OrderBy(row => row.Id).Select(row => row.Repeated).ToListAsync())).ShouldBe([true, false]);

        await _bot.MoveAsync(TimeSpan.FromSeconds(10));
        Telegram.Lines.Skip(1).ShouldNotBeEmpty();
        Telegram.Lines.Skip(1).ShouldAllBe(line => line == "7: probe");

        down = false;
        await _bot.MoveAsync(TimeSpan.FromMinutes(1));
        Telegram.Lines.SkipWhile(line => line != "7: probe").Where(line => line != "7: probe").ShouldBe(["7: one", "7: two"]);
    }

    [Fact]
    public async Task A_message_in_doubt_twice_counts_as_sent()
    {
        Telegram.Before = (call, _) => call is SendMessageRequest { Text: "one" } ? throw Doubtful("cut") : Task.CompletedTask;
        await _bot.PutAsync(7, Say("one", card: 1), Say("two"));
        await _bot.MoveAsync(TimeSpan.FromMinutes(1));

        Telegram.Lines.ShouldBe(["7: one", "7: probe", "7: one", "7: two"]);
        await _bot.PutAsync(7, Rewrite(1, "newer"));
        await _bot.SettledAsync();
        Telegram.Lines.Last().ShouldBe("7: newer");
    }

    [Fact]
    public async Task What_surely_was_not_sent_is_tried_until_it_is()
    {
        var down = true;
        Telegram.Before = (call, _) => call is SendMessageRequest && down
            ? throw new RequestException("refused", new HttpRequestException(HttpRequestError.ConnectionError))
            : Task.CompletedTask;
        await _bot.PutAsync(7, Say("one"));
        await _bot.MoveAsync(TimeSpan.FromMinutes(10));
        Telegram.Lines.Count().ShouldBeGreaterThan(15);

        down = false;
        await _bot.MoveAsync(TimeSpan.FromMinutes(1));
        await ShouldBeEmptyAsync();
        (await _bot.ReadAsync(db => db.Outbox.CountAsync(row => row.Repeated))).ShouldBe(0);
    }

    [Fact]
    public async Task Markup_that_Telegram_refuses_goes_as_plain_text()
    {
        Telegram.Before = (call, _) => call is SendMessageRequest { ParseMode: ParseMode.Html }
            ? throw new ApiRequestException("Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0", 400)
            : Task.CompletedTask;
        await _bot.PutAsync(7, Say("<x>Squat</x> &lt;3"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: <x>Squat</x> &lt;3", "7: Squat <3"]);
        _bot.Log.Lines.ShouldContain(line => line.Contains("could not read the markup"));
        _bot.Log.Lines.ShouldAllBe(line => !line.Contains("Squat"));
    }

    [Fact]
    public async Task What_Telegram_refuses_for_good_is_given_up_and_the_next_message_goes()
    {
        FailOnce<SendMessageRequest>(new ApiRequestException("Bad Request: message is too long", 400));
        await _bot.PutAsync(7, Say("endless"), Say("short"));
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: endless", "7: short"]);
        _bot.Log.Lines.ShouldContain(line => line.Contains("given up") && line.Contains("message is too long"));
    }

    [Fact]
    public async Task Reminders_are_paced_and_replies_do_not_wait_for_them()
    {
        await _bot.PutAsync(Priority.Reminder, [.. Enumerable.Range(1, 60).Select(chat => ((long)chat, (Utterance)Say("reminder")))]);
        await _bot.SettledAsync();
        Telegram.Lines.Count().ShouldBe(25);

        await _bot.PutAsync(100, Say("reply"));
        await _bot.SettledAsync();
        Telegram.Lines.Last().ShouldBe("100: reply");

        await _bot.MoveAsync(TimeSpan.FromSeconds(1));
        Telegram.Lines.Count().ShouldBe(51);
        await _bot.MoveAsync(TimeSpan.FromSeconds(1));
        Telegram.Lines.Count().ShouldBe(61);
    }

    [Fact]
    public async Task What_was_not_sent_goes_out_after_the_next_start()
    {
        Telegram.Before = (call, _) => call is SendMessageRequest
            ? throw new RequestException("refused", new HttpRequestException(HttpRequestError.ConnectionError))
            : Task.CompletedTask;
        await _bot.PutAsync(7, Say("one"), Say("two"));
        await _bot.SettledAsync();
        await _bot.StopAsync();
        Telegram.Calls.Clear();
        Telegram.Before = (_, _) => Task.CompletedTask;

        await _bot.StartAgainAsync();
        await _bot.SettledAsync();

        Telegram.Lines.ShouldBe(["7: one", "7: two"]);
    }

    [Fact]
    public async Task A_stop_waits_for_the_send_under_way_and_its_receipt()
    {
        var sent = new TaskCompletionSource();
        Telegram.Before = (call, _) => call is SendMessageRequest ? sent.Task : Task.CompletedTask;
        await _bot.PutAsync(7, Say("one"), Say("two"));
        await RunningBot.UntilAsync(() => Telegram.Lines.Any());

        var stopping = _bot.Services.GetRequiredService<OutboxSender>().StopAsync(TestContext.Current.CancellationToken);
        stopping.IsCompleted.ShouldBeFalse();
        sent.SetResult();
        await stopping;
        Telegram.Lines.ShouldBe(["7: one"]);

        await _bot.StopAsync();
        await _bot.StartAgainAsync();
        await _bot.SettledAsync();
        Telegram.Lines.ShouldBe(["7: one", "7: two"]);
    }

    private static Utterance.Say Say(string html, int? card = null) => new(html, [[new Button("Go", "go||1")]], card, Silent: false);

    private static Utterance.Rewrite Rewrite(int card, string html) => new(card, html, []);

    private static long? To(IRequest call) => (call as SendMessageRequest)?.ChatId.Identifier;

    private void FailOnce<TRequest>(Exception fault)
    {
        var failed = 0;
        Telegram.Before = (call, _) =>
            call is TRequest && Interlocked.Exchange(ref failed, 1) == 0 ? throw fault : Task.CompletedTask;
    }

    private async Task ShouldBeEmptyAsync() => (await _bot.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
}
