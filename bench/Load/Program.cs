using System.Globalization;
using RunnerStrength.Load;

// How many chats are in a session at the same time.
var chats = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 500;
var folder = Directory.CreateDirectory(Path.Combine("artifacts", "load", $"{DateTime.UtcNow:yyyyMMdd-HHmmss}")).FullName;
await using var telegram = await QuickTelegram.StartAsync();

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {chats} chats, database in {folder}");
var bytesACall = await Calls.MeasureAsync(telegram);
await using (await LocalBot.StartAsync(telegram.Url, Path.Combine(folder, "sessions.db")))
{
    var sessions = new Sessions(telegram, chats);
    await sessions.TrainAsync();

    Console.WriteLine("\n| updates a poll | turns/s | reply p50 ms | reply p99 ms | calls a turn | kB a turn | less HTTP, kB |\n|--:|--:|--:|--:|--:|--:|--:|");
    foreach (var most in new[] { 1, 10, 100 })
        Console.WriteLine(await sessions.AsFastAsTheyCanAsync(most, bytesACall));

    Console.WriteLine("\n| turns/s asked | had | reply p50 ms | reply p99 ms | longest ms |\n|--:|--:|--:|--:|--:|");
    foreach (var rate in new[] { 25, 100, 200 })
        Console.WriteLine(await sessions.AtRateAsync(rate));
}

var grown = Path.Combine(folder, "grown.db");
await using (await LocalBot.StartAsync(telegram.Url, grown)) await new Sessions(telegram, Population.Models).TrainAsync();
Console.WriteLine("\n| runners | database MB | start s | memory MB | in use MB | reply p50 ms | reply p99 ms |\n|--:|--:|--:|--:|--:|--:|--:|");
foreach (var runners in new[] { 1_000, 100_000 })
{
    Population.Grow(grown, runners);
    Console.WriteLine(await BotProcess.MeasureAsync(telegram, grown, runners));
}
