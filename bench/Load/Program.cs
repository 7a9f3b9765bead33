using System.Globalization;
using RunnerStrength.Load;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
// How many chats are in a session at the same time.
var chats = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 500;
var folder = Directory.CreateDirectory($"artifacts/load/{DateTime.UtcNow:yyyyMMdd-HHmmss}").FullName;
await using var telegram = await QuickTelegram.StartAsync();

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {chats} chats, database in {folder}");
var bytesACall = await BareCalls.MeasureAsync(telegram);
await using (await LocalBot.StartAsync(telegram.Url, Path.Combine(folder, "sessions.db")))
{
    var sessions = new Sessions(telegram, chats);
    await sessions.TrainAsync();

    Table.Head("updates a poll", "turns/s", "reply p50 ms", "reply p99 ms", "calls a turn", "kB a turn", "less HTTP");
    foreach (var most in new[] { 1, 10, QuickTelegram.MostOfAll })
        await sessions.AsFastAsTheyCanAsync(most, bytesACall);

    Table.Head("turns/s", "reply p50 ms", "reply p99 ms", "longest ms");
    foreach (var rate in new[] { 25, 100, 200 })
        await sessions.AtRateAsync(rate);
}

var grown = Path.Combine(folder, "grown.db");
await using (await LocalBot.StartAsync(telegram.Url, grown))
    await new Sessions(telegram, Population.Models).TrainAsync();
Table.Head("runners", "database MB", "start s", "memory MB", "in use MB", "reply p50 ms", "reply p99 ms");
foreach (var runners in new[] { 1_000, 100_000 })
{
    Population.Grow(grown, runners);
    await BotProcess.MeasureAsync(telegram, grown, runners);
}
