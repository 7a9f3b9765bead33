using System.Diagnostics;
using RunnerStrength.Simulator.Hosting;
using RunnerStrength.Wire.Tests.Whole;

namespace RunnerStrength.Kills;

/// <summary>Session after session, each in a world of its own, until the bot has been killed so many times.</summary>
internal static class Bench
{
    public static async Task<Toll> RunAsync(int kills, int seed)
    {
        var (toll, began) = (new Toll(), Stopwatch.GetTimestamp());
        for (var session = 0; toll.Kills < kills; session++)
        {
            toll += await PlayAsync(new Random(HashCode.Combine(seed, session)), kills - toll.Kills);
            Console.WriteLine($"{toll.Kills} kills, {toll.Sets} sets, {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
        }
        return toll;
    }

    /// <summary>Bea trains undisturbed; then Ada trains in the same way, while the bot is killed again and again.</summary>
    private static async Task<Toll> PlayAsync(Random chance, int kills)
    {
        await using var desk = await Desk.OpenAsync(BotAsProcess.StartAsync);
        var (ada, bea) = (await desk.RunnerAsync("Ada"), await desk.RunnerAsync("Bea"));
        var habits = chance.Next();
        await ada.OnboardsAsync();
        await bea.BeginsAsync();
        await TrainsAsync(bea, habits);

        var killer = new Killer(desk, chance, kills);
        ada = desk.RunnerAt(ada.Chat, killer.WaitAsync);
        await ada.StartsAsync();
        var said = await TrainsAsync(ada, habits);

        var retelling = Retelling.Of(await ada.HearsAsync(), await bea.HearsAsync());
        var expected = said.Select(set => new LoggedSet(set.Number, set.Amount, set.Message)).ToList();
        var logged = desk.Books.Sets(ada.Chat);
        return new()
        {
            Sessions = 1,
            Kills = killer.Kills,
            Sets = said.Count,
            LostSets = expected.Except(logged).Count(),
            DoubledSets = logged.Count - expected.Intersect(logged).Count(),
            LostMessages = retelling.Lost.Count,
            RepeatedMessages = retelling.Repeated.Count,
            MisplacedMessages = retelling.Misplaced.Count,
            Messages = (await bea.HearsAsync()).Count,
        };
    }

    /// <summary>By words: with or without the number, the rest waited out or not.</summary>
    private static Task<IReadOnlyList<SaidSet>> TrainsAsync(Phone runner, int habits)
    {
        var chance = new Random(habits);
        return runner.TrainsAsync(
            async set => await runner.SaysAsync(chance.Next(2) == 0 ? "done" : $"done {set.Target}"),
            () => chance.Next(2) == 0 ? runner.SaysAsync("ready") : runner.WaitsForAlarmAsync());
    }
}
