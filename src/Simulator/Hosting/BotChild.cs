using System.Globalization;
using Microsoft.Extensions.Logging.Console;
using RunnerStrength.Bot;
using RunnerStrength.Simulator.Clock;

namespace RunnerStrength.Simulator.Hosting;

/// <summary>The other end of <see cref="BotAsProcess"/>: the bot on a clock that follows the Simulator's.</summary>
internal static class BotChild
{
    public const string Verb = "hosted-bot";

    public static async Task<int> RunAsync(string now, string running, string logs, string[] arguments)
    {
        using var clock = new MovableClock(BotAsProcess.Instant(now)!.Value, bool.Parse(running));
        var least = Enum.Parse<LogLevel>(logs);
        await using var app = BotHost.Build(arguments, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            // Standard output is for the answers.
            builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            builder.Logging.AddFilter<ConsoleLoggerProvider>(level => level >= least);
        });
        await app.StartAsync();
        while (await Console.In.ReadLineAsync() is { } line)
            _ = AnswerAsync(line.Split(' '), clock, app.Services.GetRequiredService<Stillness>());
        await app.StopAsync();
        return 0;
    }

    private static async Task AnswerAsync(string[] question, MovableClock clock, Stillness stillness)
    {
        var answer = question switch
        {
            [_, "hello"] => "hello",
            [_, "clock", var now, var running] => Follow(clock, now, running),
            [_, "settled"] => BotAsProcess.Instant(await stillness.SettledAsync(default)),
            [_, "alarm"] => BotAsProcess.Instant(await stillness.NextAlarmAsync(default)),
            _ => "?",
        };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question[0]} {answer}"));
    }

    private static string Follow(MovableClock clock, string now, string running)
    {
        clock.Running = bool.Parse(running);
        clock.MoveTo(BotAsProcess.Instant(now)!.Value);
        return "ok";
    }
}
