namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>Ends in good order, and goes on where it was.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task A_bot_that_is_stopped_amid_the_talk_confirms_what_it_took_and_loses_nothing()
    {
        await using var desk = await Desk.OpenAsync();
        var twin = await desk.RunnerAsync("Bea");
        string[] script = ["/start", "some", "bench", "tue", "sunday", "monday", "morning", "two", "yes", "18:00", "Berlin"];
        foreach (var text in script)
            await twin.SaysAsync(text);
        var runners = new List<Phone>();
        for (var i = 0; i < 5; i++)
            runners.Add(await desk.RunnerAsync($"Runner {i}"));

        var written = new List<int>();
        foreach (var text in script)
            written.AddRange(await Task.WhenAll(runners.Select(runner => runner.WritesAsync(text))));
        await runners[0].IsAnsweredAsync(written[0]);
        await desk.StopBotAsync();
        var (taken, asked) = (desk.Books.Inbox(), (await desk.AskedAsync())[^1].N);
        await desk.StartBotAsync();
        await desk.SettlesAsync();

        taken.Count.ShouldBeGreaterThan(script.Length);
        (await desk.AskedAsync(asked)).Where(call => call.Method == "getUpdates")
            .SelectMany(call => call.Answer!.Value.GetProperty("result").EnumerateArray())
            .Select(update => update.GetProperty("update_id").GetInt32())
            .Intersect(taken).ShouldBeEmpty("what was taken was confirmed");
        foreach (var runner in runners)
            (await runner.HearsAsync()).ShouldBe(await twin.HearsAsync());
    }

    [Fact]
    public async Task What_waits_to_be_sent_goes_out_after_the_next_start()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await desk.FailsAsync(new("sendMessage", "429", ChatId: ada.Chat, RetryAfter: 600));
        await ada.SaysAsync("/start");
        await desk.StopBotAsync();
        (await ada.HearsAsync()).ShouldBeEmpty();

        await desk.StartBotAsync();
        await desk.SettlesAsync();

        var heard = await ada.HearsAsync();
        heard.Count.ShouldBe(2);
        heard[0].ShouldStartWith("Hi!");
    }

    [Fact]
    public async Task A_desk_that_is_switched_off_goes_on_where_it_was()
    {
        await using var desk = await Desk.OpenAsync();
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();
        await ada.SaysAsync("done 15");
        await desk.PassesAsync(TimeSpan.FromSeconds(20));
        var (seen, time) = (await ada.SeesAsync(), await desk.TimeAsync());

        await desk.ReopenAsync();
        ada = desk.RunnerAt(ada.Chat);

        (await desk.TimeAsync()).ShouldBe(time);
        (await ada.SeesAsync()).Select(message => (message.Id, message.Revision, message.Words))
            .ShouldBe(seen.Select(message => (message.Id, message.Revision, message.Words)));
        (await ada.TrainsAsync()).Count.ShouldBe(7);
        desk.Books.Sets(ada.Chat).Count.ShouldBe(8);
        (await ada.SeesAsync()).Select(message => message.Id).ShouldBeUnique();
        (await desk.RunnerAsync("Bea")).Chat.ShouldNotBe(ada.Chat);
    }
}
