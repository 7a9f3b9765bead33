using System.Diagnostics;
using Telegram.Bot;

namespace RunnerStrength.Load;

/// <summary>What a call costs by itself, both ends of it: the part of a turn that is not the bot's.</summary>
internal static class BareCalls
{
    private const int Many = 20_000;

    /// <summary>Bytes a call.</summary>
    public static async Task<double> MeasureAsync(QuickTelegram telegram)
    {
        using var http = new HttpClient();
        var client = new TelegramBotClient(new TelegramBotClientOptions(LocalBot.Token, telegram.Url), http);
        await SendAsync(client, Many / 10);
        var (before, started) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        await SendAsync(client, Many);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Many;
        Console.WriteLine($"Without a bot: {Many / seconds:N0} calls/s, {bytes / 1024:N1} kB a call");
        return bytes;
    }

    private static Task SendAsync(TelegramBotClient client, int count) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 20 }, async (chat, stop) =>
            await client.SendMessage(chat, "✓ Squat, set 1: 10.", cancellationToken: stop));
}
