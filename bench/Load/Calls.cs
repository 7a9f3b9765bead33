using System.Diagnostics;
using Telegram.Bot;

namespace RunnerStrength.Load;

/// <summary>What a call to this Telegram costs by itself, both ends of it: the part of a turn that is not ours.</summary>
internal static class Calls
{
    private const int Many = 20_000;

    /// <summary>Bytes a call.</summary>
    public static async Task<double> MeasureAsync(QuickTelegram telegram)
    {
        using var http = new HttpClient();
        var client = new TelegramBotClient(new TelegramBotClientOptions($"1000000001:{new string('A', 35)}", telegram.Url), http);
        await SendAsync(client, Many / 10);
        var (before, started) = (GC.GetTotalAllocatedBytes(true), Stopwatch.GetTimestamp());
        await SendAsync(client, Many);
        var bytes = (GC.GetTotalAllocatedBytes(true) - before) / (double)Many;
        Console.WriteLine($"Calls without a bot: {Many / Stopwatch.GetElapsedTime(started).TotalSeconds:N0}/s, {bytes / 1024:N1} kB a call");
        return bytes;
    }

    private static Task SendAsync(TelegramBotClient client, int count) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 20 },
            async (i, stop) => await client.SendMessage(i, "✓ Squat, set 1: 10.", cancellationToken: stop));
}
