using Microsoft.EntityFrameworkCore;
using RunnerStrength.Bot;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Wire.Tests.Host;

/// <summary>Telegram grows several times a year, and anybody can send what the bot does not know yet.</summary>
public class UnreadTests
{
    private static readonly string[] Unreadable =
    [
        RawJson.Message(101, 5, """ "text":"my secret words","forward_origin":{"type":"telepathy","date":1772438400} """),
        RawJson.Message(102, 5, """ "paid_media":{"star_count":1,"paid_media":[{"type":"hologram"}]} """),
        RawJson.Message(103, 5, """ "chat_background_set":{"type":{"type":"aurora"}} """),
        RawJson.Message(104, 5, """ "text":"half a letter \ud83d" """),
        RawJson.Message(105, 5, """ "text":"edited","forward_origin":{"type":"telepathy","date":1} """, "edited_message"),
        RawJson.Membership(106, 5, "guest"),
    ];

    private static readonly string[] Odd =
    [
        RawJson.Message(107, 6, """ "text":"/help","entities":[{"type":"scent","offset":0,"length":5}] """),
        """{"update_id":108,"telepathy":{"thought":"squat"}}""",
    ];

    [Fact]
    public async Task What_cannot_be_read_is_set_aside_as_it_came_and_everybody_else_is_answered()
    {
        await using var bot = await RunningBot.StartAsync();

        bot.Telegram.SendRaw([RawJson.Text(100, 7, "/help"), .. Unreadable, "42", .. Odd, RawJson.Text(109, 8, "/help")]);
        await bot.AnsweredAsync();

        foreach (var answered in new[] { "6: ", "7: ", "8: " })
            bot.Telegram.Lines.ShouldContain(line => line.StartsWith(answered, StringComparison.Ordinal));
        var kept = await bot.ReadAsync(db => db.SetAside.OrderBy(row => row.Id).ToListAsync());
        kept.Select(row => row.Letter).ShouldBe([.. Unreadable, "42"]);
        kept.Select(row => row.Runner).ShouldBe([.. Enumerable.Repeat((long?)5, Unreadable.Length), null], "so that /delete finds them");
        bot.Log.Lines.ShouldContain(line => line.Contains("An update (my_chat_member) could not be read and is set aside: JsonException"));
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("secret words"));
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("The storage failed"));

        await bot.StopAsync();
        await bot.StartAgainAsync();
        bot.Telegram.SendRaw([.. Unreadable, RawJson.Text(110, 8, "/help")]);
        await bot.AnsweredAsync();

        (await bot.ReadAsync(db => db.SetAside.CountAsync())).ShouldBe(kept.Count, "they are known");
        bot.Telegram.Polls.Last().Offset.ShouldBe(111);
    }

    [Fact]
    public async Task Who_writes_what_cannot_be_read_is_told_once_and_nobody_else_is()
    {
        await using var bot = await RunningBot.StartAsync();
        const string Novelty = """ "paid_media":{"star_count":1,"paid_media":[{"type":"hologram"}]} """;

        bot.Telegram.SendRaw(
            RawJson.Message(1, 5, Novelty), RawJson.Message(2, 5, Novelty), RawJson.Message(3, 6, Novelty, "edited_message"),
            RawJson.Message(4, 7, Novelty).Replace("private", "group"), RawJson.Message(5, 8, Novelty).Replace("false", "true"));
        await bot.AnsweredAsync();

        bot.Telegram.Lines.ShouldBe(["5: I read text and buttons."]);
    }

    [Fact]
    public async Task A_tap_that_cannot_be_read_is_answered_all_the_same()
    {
        await using var bot = await RunningBot.StartAsync();

        bot.Telegram.SendRaw(RawJson.Tap(1, 5, "done|10|1").Replace("\"text\":\"Squat\"", "\"forward_origin\":{\"type\":\"telepathy\"}"));
        await bot.AnsweredAsync();

        bot.Telegram.Calls.OfType<Telegram.Bot.Requests.AnswerCallbackQueryRequest>().Single().CallbackQueryId.ShouldBe("tap-1");
    }

    [Fact]
    public async Task A_batch_without_an_id_is_no_answer_of_Telegrams_and_asked_for_again()
    {
        await using var bot = await RunningBot.StartAsync();

        bot.Telegram.SendRaw("42");
        await RunningBot.UntilAsync(() => bot.Log.Lines.Any(line => line.Contains("Telegram does not answer (InvalidDataException")));
        bot.Telegram.SendRaw(RawJson.Text(1, 7, "/help"));
        await bot.AnsweredAsync();

        bot.Telegram.Lines.ShouldContain(line => line.StartsWith("7: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_that_fails_on_something_unknown_is_set_aside_as_it_came()
    {
        await using var bot = await RunningBot.StartAsync();
        await BreakAsync(bot, 7);
        var odd = RawJson.Message(1, 7, """ "text":"done 10","entities":[{"type":"scent","offset":0,"length":4}] """);

        bot.Telegram.SendRaw(odd, RawJson.Text(2, 8, "/help"));
        await bot.AnsweredAsync();

        (await bot.ReadAsync(db => db.SetAside.SingleAsync())).Letter.ShouldBe(odd);
        bot.Telegram.Lines.Count(line => line.StartsWith("7: ", StringComparison.Ordinal)).ShouldBe(1, "it asks to send it again");
        bot.Telegram.Lines.ShouldContain(line => line.StartsWith("8: ", StringComparison.Ordinal));
    }

    /// <summary>What is refused, as a row of the outbox or of set_aside; then what is kept, and whether the runner is asked again.</summary>
    public static TheoryData<string, Func<object, bool>, string?, bool> Refusals => new()
    {
        { "the apology", row => row is OutboxRow, "as it came", false },
        { "the text", row => row is SetAsideRow { Letter: ['{', ..] }, "update 1", false },
        { "whatever it is", row => row is SetAsideRow, null, false },
        { "nothing", _ => false, "as it came", true },
    };

    [Theory, MemberData(nameof(Refusals))]
    public async Task What_fails_again_while_it_is_set_aside_is_kept_with_less(
        string what, Func<object, bool> refuses, string? kept, bool asked)
    {
        await using var bot = await RunningBot.StartAsync();
        await BreakAsync(bot, 7);
        var update = RawJson.Text(1, 7, "done 10");
        bot.Picky.Refuses = row => row is not OutboxRow { Chat: 8 } && refuses(row);

        bot.Telegram.SendRaw(update, RawJson.Text(2, 8, "/help"));
        await bot.AnsweredAsync();

        (await bot.ReadAsync(db => db.SetAside.SingleOrDefaultAsync()))?.Letter.ShouldBe(kept == "as it came" ? update : kept, what);
        (await bot.ReadAsync(db => db.SetAside.CountAsync())).ShouldBe(kept is null ? 0 : 1, what);
        bot.Telegram.Lines.Any(line => line.StartsWith("7: ", StringComparison.Ordinal)).ShouldBe(asked, what);
        bot.Telegram.Lines.ShouldContain(line => line.StartsWith("8: ", StringComparison.Ordinal), what);
        bot.Telegram.Polls.Last().Offset.ShouldBe(3, what);
        bot.Log.Lines.ShouldAllBe(line => !line.Contains("The storage failed"), what);
    }

    private static async Task BreakAsync(RunningBot bot, long runner)
    {
        await bot.KeepAsync(Samples.Runner(runner));
        await bot.ReadAsync(db => db.Runners.ExecuteUpdateAsync(set => set.SetProperty(row => row.Talk, "{ nonsense")));
        await bot.SettledAsync();
        bot.Telegram.Calls.Clear();
    }
}
