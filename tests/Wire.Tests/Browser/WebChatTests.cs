using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Wire.Tests.Browser;

/// <summary>The web chat as a person sees it. Its pictures are in artifacts/browser: look at them after a change.</summary>
public class WebChatTests
{
    /// <summary>18:00 in Berlin on a Tuesday.</summary>
    private static readonly DateTimeOffset TuesdayEvening = new(2026, 11, 3, 17, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_runner_meets_the_coach_and_trains_with_clicks_and_typing()
    {
        Assert.SkipUnless(
            Chromium.IsThere, $"There is no browser at {Chromium.Path}: apt-get install chromium, or name one in CHROMIUM.");
        await using var simulator = await SimulatorHost.StartAsync(
            new() { Bot = BotInProcess.StartAsync, Now = TuesdayEvening }, TestContext.Current.CancellationToken);
        await using var chromium = await Chromium.StartAsync();
        var chat = await chromium.OpenAsync(simulator.BaseAddress);

        await chat.ShootAsync("0-nobody-yet");
        await chat.MakeRunnerAsync("Mara");
        await chat.PressAsync("Start");
        await chat.HearsAsync("First, your health.");
        await chat.ShootAsync("1-hello");

        await chat.TapAsync("I'm 18 or older, and you may keep them");
        await chat.TapAsync("None of these");
        await chat.HearsAsync("How used are you to strength training?");
        await chat.TapAsync("I've done some");
        await chat.HearsBeforeAsync("Strength training: some experience.");
        await chat.HearsAsync("What do you have at hand?");
        await chat.TapAsync("A bench, box or sturdy chair");
        await chat.ShowsAsync("✓ A bench, box or sturdy chair");
        await chat.ShootAsync("2-onboarding");
        await chat.TapAsync("Continue");
        await chat.HearsAsync("On which days do you run hard?");
        await chat.SayAsync("tuesdays and thursday");
        await chat.HearsAsync("Hard runs: Tuesday and Thursday.");
        foreach (var answer in new[] { "Sun", "No fixed rest day", "Morning", "Two", "Yes, these days", "18:00" })
            await chat.TapAsync(answer);
        await chat.HearsAsync("Where are you?");
        await chat.SayAsync("Berlin");
        await chat.HearsAsync("Time zone: Berlin.");
        await chat.TapAsync("Start the first session now");
        await chat.TapAsync("Done, let's go");

        await chat.HearsAsync("1/4 Squat · set 1 of 2");
        await chat.ShootAsync("3-first-set");
        await chat.SayAsync("done 15, easy");
        await chat.HearsAsync("✓ Squat, set 1: 15, easy.");
        await chat.HearsAsync("Rest 1:30.");
        await chat.PressAsync("To the next alarm");
        await chat.HearsAsync("Squat · set 2 of 2");
        await chat.ShootAsync("4-second-set");
        await chat.TapAsync("✓ 15");
        await chat.HearsAsync("✓ Squat, set 2: 15.");
        await chat.IsMarkedEditedAsync();
        await chat.ShootAsync("5-rest");

        chat.Complaints.ShouldBeEmpty();
    }
}
