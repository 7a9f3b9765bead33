using Microsoft.EntityFrameworkCore;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Reading;

namespace RunnerStrength.Wire.Tests.Host;

public class LocationTests
{
    private const string Munich = """ "location":{"latitude":48.137,"longitude":11.575} """;

    [Fact]
    public async Task A_runner_who_is_asked_where_they_are_shares_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7, new Talk.Onboarding(Question.Zone)));
        await bot.SettledAsync();

        bot.Telegram.SendRaw(RawJson.Message(1, 7, """ "location":{"latitude":19.076,"longitude":72.878} """));
        await bot.AnsweredAsync();

        (await bot.ReadAsync(db => db.Runners.SingleAsync())).Zone.ShouldBe("Asia/Kolkata");
        bot.Telegram.Lines.ShouldContain(line => line.Contains("Time zone: "));
    }

    [Fact]
    public async Task A_place_that_nobody_asked_for_is_answered_once_however_it_moves()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.KeepAsync(Samples.Chat(7, new Talk.Idle()));
        await bot.SettledAsync();
        bot.Telegram.Calls.Clear();

        bot.Telegram.SendRaw(
            RawJson.Message(1, 7, Munich),
            RawJson.Message(2, 7, Munich, "edited_message"),
            RawJson.Message(3, 7, Munich, "edited_message"));
        await bot.AnsweredAsync();

        bot.Telegram.Lines.ShouldBe(["7: I read text and buttons."]);
    }
}
