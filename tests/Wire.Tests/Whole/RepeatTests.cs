using RunnerStrength.Simulator;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>The same thing twice: updates that come again, fingers that tap again, buttons whose time has passed.</summary>
public sealed class RepeatTests
{
    [Fact]
    public async Task Updates_that_come_twice_are_answered_once()
    {
        await using var desk = await Desk.OpenAsync();
        var (ada, twin) = (await desk.RunnerAsync(), await desk.RunnerAsync("Bea"));
        await desk.FailsAsync(new("getUpdates", "duplicate-update", Count: 1_000, ChatId: ada.Chat));

        await ada.OnboardsAsync();
        await twin.BeginsAsync();
        await twin.TrainsAsync();
        await ada.StartsAsync();
        var said = await ada.TrainsAsync();

        var hers = (await desk.AskedAsync()).SelectMany(Updates).Where(update => update.Contains($"{ada.Chat}", StringComparison.Ordinal));
        hers.CountBy(update => update).ShouldAllBe(update => update.Value == 2);
        desk.Books.Sets(ada.Chat).ShouldBe(said.Select(set => new LoggedSet(set.Number, set.Amount, set.Message)));
        (await ada.HearsAsync()).ShouldBe(await twin.HearsAsync());
    }

    [Fact]
    public async Task Five_equal_taps_log_one_set()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();
        await desk.StopBotAsync();

        for (var i = 0; i < 5; i++)
            await ada.PressesAsync("✓ 15");
        await desk.StartBotAsync();
        await desk.SettlesAsync();

        desk.Books.Sets(ada.Chat).ShouldBe([new(1, 15, null)]);
        var answers = (await desk.AskedAsync()).TakeLast(20).Where(call => call is { Method: "answerCallbackQuery", Status: 200 }).ToList();
        answers.Count.ShouldBe(5);
        answers.Count(answer => $"{answer.Request}".Contains("That button is from earlier", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task A_button_whose_time_has_passed_is_answered_with_where_we_are()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();
        // The first card keeps its buttons.
        await desk.FailsAsync(new("editMessageReplyMarkup", "400", ChatId: ada.Chat, Description: "Bad Request: a fault"));
        await ada.SaysAsync("done");
        await ada.SaysAsync("ready");
        var old = (await ada.SeesAsync()).First(message => message.Buttons.Any(row => row.Any(button => button.Text == "✓ 15")));

        (await desk.NoteToTapAsync(ada, old, "✓ 15"))!.ShouldStartWith("That button is from earlier. Squat, set 2 of 2");

        desk.Books.Sets(ada.Chat).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_tap_that_Telegram_forgot_in_an_outage_works_when_it_is_made_again()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();
        await desk.StopBotAsync();
        await ada.PressesAsync("✓ 15");
        await desk.PassesAsync(TimeSpan.FromSeconds(151));
        await desk.StartBotAsync();
        await desk.SettlesAsync();
        desk.Books.Sets(ada.Chat).ShouldBeEmpty();

        await ada.TapsAsync("✓ 15");

        desk.Books.Sets(ada.Chat).ShouldBe([new(1, 15, null)]);
    }

    private static IEnumerable<string> Updates(LoggedCall call) => call is { Method: "getUpdates", Answer: { } answer }
        ? answer.GetProperty("result").EnumerateArray().Select(update => update.GetRawText())
        : [];
}
