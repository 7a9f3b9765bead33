namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>The bot dies at any moment of a session and starts again: every set counts once, and everything is said.</summary>
public sealed class KillTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_bot_that_dies_at_any_step_loses_and_doubles_no_set(int seed)
    {
        var bot = new MortalBot(seed);
        await using var desk = await Desk.OpenAsync(bot.StartAsync);
        var (ada, twin) = (await desk.RunnerAsync(), await desk.RunnerAsync("Bea"));
        await ada.OnboardsAsync();
        await twin.BeginsAsync();
        await TrainsAsync(twin, seed);

        ada = desk.RunnerAt(ada.Chat, await bot.DiesFromNowOnAsync(desk.Control));
        await ada.StartsAsync();
        var said = await TrainsAsync(ada, seed);
        bot.LivesOn();
        await desk.SettlesAsync();

        bot.Deaths.ShouldBeGreaterThan(3);
        desk.Books.Sets(ada.Chat).ShouldBe(said.Select(set => new LoggedSet(set.Number, set.Amount, set.Message)));
        var heard = await ada.HearsAsync();
        Training.Noted(heard).Distinct().ShouldBe(said.Select(set => (set.Lift, set.Number, set.Amount)));
        var retelling = Retelling.Of(heard, await twin.HearsAsync());
        retelling.Lost.ShouldBeEmpty();
        retelling.Misplaced.ShouldBeEmpty();
        retelling.Repeated.Count.ShouldBeLessThanOrEqualTo(bot.Deaths);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Taps_count_once_too(int seed)
    {
        var bot = new MortalBot(seed);
        await using var desk = await Desk.OpenAsync(bot.StartAsync);
        var ada = await desk.RunnerAsync();
        await ada.BeginsAsync();

        ada = desk.RunnerAt(ada.Chat, await bot.DiesFromNowOnAsync(desk.Control));
        var said = await ada.TrainsAsync(async set =>
        {
            await ada.TapsAsync(set.Button);
            return null;
        });

        bot.Deaths.ShouldBeGreaterThan(3);
        desk.Books.Sets(ada.Chat).ShouldBe(said.Select(set => new LoggedSet(set.Number, set.Amount, null)));
    }

    /// <summary>By words, in a way that the seed picks: with or without the number, waiting out the rest or not.</summary>
    private static Task<IReadOnlyList<SaidSet>> TrainsAsync(Phone runner, int seed)
    {
        var chance = new Random(seed);
        return runner.TrainsAsync(
            async set => await runner.SaysAsync(chance.Next(2) == 0 ? "done" : $"done {set.Target}"),
            () => chance.Next(2) == 0 ? runner.SaysAsync("ready") : runner.WaitsForAlarmAsync());
    }
}
