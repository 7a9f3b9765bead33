using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using RunnerStrength.Simulator.Clock;

namespace RunnerStrength.Simulator.Hosting;

/// <summary>
/// The bot as a process of its own, so that a kill is a SIGKILL: the Simulator's program again, which runs
/// <see cref="BotChild"/>. They talk in lines: a number and a question one way, the number and the answer back.
/// </summary>
public sealed class BotAsProcess : IBotGeneration
{
    private static readonly TimeSpan StoppingTakes = TimeSpan.FromSeconds(20);
    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<string>> _asked = [];
    private int _questions;

    private BotAsProcess(Process process) => _process = process;

    public bool Alive => !_process.HasExited;

    public static async Task<IBotGeneration> StartAsync(BotSurroundings surroundings, CancellationToken stop)
    {
        // The runtime's own folder leads to the dotnet command that runs it.
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));
        var clock = surroundings.Clock;
        var process = Process.Start(new ProcessStartInfo(dotnet,
        [
            typeof(BotAsProcess).Assembly.Location, BotChild.Verb,
            Instant(clock.GetUtcNow()), $"{clock.Running}", $"{surroundings.Logs}",
            .. BotInProcess.Arguments(surroundings),
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var bot = new BotAsProcess(process);
        _ = bot.ReadAnswersAsync();
        await bot.AskAsync("hello", stop);
        return bot;
    }

    public Task FollowAsync(MovableClock clock, CancellationToken stop) =>
        AskAsync($"clock {Instant(clock.GetUtcNow())} {clock.Running}", stop);

    public async Task<DateTimeOffset?> SettledAsync(CancellationToken stop) => Instant(await AskAsync("settled", stop));

    public async Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop) => Instant(await AskAsync("alarm", stop));

    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(StoppingTakes);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
        }
    }

    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    internal static string Instant(DateTimeOffset? instant) =>
        instant?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "-";

    internal static DateTimeOffset? Instant(string text) =>
        text == "-" ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private async Task<string> AskAsync(string question, CancellationToken stop)
    {
        var number = Interlocked.Increment(ref _questions);
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[number] = answer;
        try
        {
            await _process.StandardInput.WriteLineAsync($"{number} {question}".AsMemory(), stop);
            await _process.StandardInput.FlushAsync(stop);
        }
        catch (IOException)
        {
            answer.TrySetException(Ended());
        }
        if (_process.HasExited)
            answer.TrySetException(Ended());
        return await answer.Task.WaitAsync(stop);
    }

    /// <summary>Lines that are no answers are not for us: something in the bot may print.</summary>
    private async Task ReadAnswersAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Split(' ', 2) is [var number, var answer] && int.TryParse(number, CultureInfo.InvariantCulture, out var asked)
                && _asked.TryRemove(asked, out var waiting))
                waiting.TrySetResult(answer);
        await _process.WaitForExitAsync();
        foreach (var waiting in _asked.Values)
            waiting.TrySetException(Ended());
    }

    private static BotEndedException Ended() => new("The bot's process has ended.");
}
