using System.Diagnostics;
using System.Threading.Channels;

namespace RunnerStrength.Load;

/// <summary>The bot as a process of its own, with many runners in its database.</summary>
internal static class BotProcess
{
    private const int Turns = 1_000;

    /// <summary>Turns a second, such as a busy evening may have.</summary>
    private const int Rate = 50;

    private static readonly TimeSpan UntilStill = TimeSpan.FromSeconds(5);

    public static async Task MeasureAsync(QuickTelegram telegram, string database, int runners)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "RunnerStrength.Bot.dll");
        var (polled, started) = (telegram.PolledAsync(), Stopwatch.GetTimestamp());
        using var bot = Process.Start("dotnet", ["exec", program, .. LocalBot.Settings(telegram.Url, database)]);
        try
        {
            await polled;
            var start = Stopwatch.GetElapsedTime(started);
            await Task.Delay(UntilStill);
            var still = Megabytes(bot);
            await GreetAsync(telegram, runners, Turns / 5);
            var replies = await GreetAsync(telegram, runners, Turns);
            Table.Row(
                $"{runners:N0}", $"{new FileInfo(database).Length >> 20}", $"{start.TotalSeconds:N1}", $"{still}",
                $"{Megabytes(bot)}", $"{replies.Percentile(50):N1}", $"{replies.Percentile(99):N1}");
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }
    }

    /// <summary>Some of the runners, each once and in no order, say /start.</summary>
    private static async Task<Replies> GreetAsync(QuickTelegram telegram, int runners, int turns)
    {
        var (replies, asked) = (new Replies(), Channel.CreateUnbounded<Chat>());
        var ids = Enumerable.Range(0, runners).Select(Population.IdOf).ToArray();
        Random.Shared.Shuffle(ids);
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / Rate));
        foreach (var id in ids.Take(turns))
        {
            await beat.WaitForNextTickAsync();
            new Chat(id, telegram, asked.Writer, replies.Took).Say();
        }
        for (var i = 0; i < turns; i++) await asked.Reader.ReadAsync();
        return replies;
    }

    private static long Megabytes(Process bot)
    {
        bot.Refresh();
        return bot.WorkingSet64 >> 20;
    }
}
