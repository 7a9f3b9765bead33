namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>A request is cut, and nobody can tell whether it was heard: nothing is lost, and no message comes three times.</summary>
public sealed class CutTests
{
    [Theory]
    [InlineData("sendMessage", "cut-after")]
    [InlineData("sendMessage", "cut-before")]
    [InlineData("sendMessage", "5xx")]
    [InlineData("editMessageReplyMarkup", "cut-after")]
    [InlineData("editMessageReplyMarkup", "cut-before")]
    public async Task Every_request_of_a_session_is_cut_once(string method, string kind)
    {
        await using var desk = await Desk.OpenAsync();
        var (ada, twin) = (await desk.RunnerAsync(patience: desk.UntilSentAsync), await desk.RunnerAsync("Bea"));
        await ada.OnboardsAsync();
        await twin.BeginsAsync();
        await twin.TrainsAsync();

        await ada.StartsAsync();
        var said = await ada.TrainsAsync(async set =>
        {
            await desk.FailsAsync(new(method, kind, ChatId: ada.Chat));
            return await ada.SaysDoneAsync(set);
        });

        desk.Books.Sets(ada.Chat).ShouldBe(said.Select(set => new LoggedSet(set.Number, set.Amount, set.Message)));
        var retelling = Retelling.Of(await ada.HearsAsync(), await twin.HearsAsync());
        retelling.Lost.ShouldBeEmpty();
        retelling.Misplaced.ShouldBeEmpty();
        retelling.Repeated.Count.ShouldBe(method == "sendMessage" && kind == "cut-after" ? said.Count : 0);
    }

    [Fact]
    public async Task A_message_whose_every_send_is_cut_after_it_was_heard_comes_twice_and_no_more()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync(patience: desk.UntilSentAsync);
        await desk.FailsAsync(new("sendMessage", "cut-after", Count: 100, ChatId: ada.Chat));

        await ada.SaysAsync("/start");

        // A welcome and a question, each of them twice.
        (await ada.HearsAsync()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Updates_whose_delivery_is_cut_come_again()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();
        await desk.StopBotAsync();
        await ada.WritesAsync("done 15");
        await desk.FailsAsync(new("getUpdates", "cut-after"));

        await desk.StartBotAsync();
        await desk.SettlesAsync();

        desk.Books.Sets(ada.Chat).Count.ShouldBe(1);
    }
}
