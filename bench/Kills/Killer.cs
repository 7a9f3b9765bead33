using System.Diagnostics;
using RunnerStrength.Wire.Tests.Whole;

namespace RunnerStrength.Kills;

/// <summary>
/// Ends the bot by SIGKILL while somebody waits for it, every other time or so, at a moment that chance picks, and starts
/// it again.
/// </summary>
internal sealed class Killer(Desk desk, Random chance, int most)
{
    private TimeSpan _answersTake = TimeSpan.FromMilliseconds(100);

    public int Kills { get; private set; }

    public async Task WaitAsync(Func<CancellationToken, Task> wait)
    {
        if (Kills < most && chance.Next(2) == 0)
            await KillAmidAsync(wait);
        else
            await MeasureAsync(wait);
    }

    /// <summary>What kills amid it is spread over the time that it takes, and a little more.</summary>
    private async Task KillAmidAsync(Func<CancellationToken, Task> wait)
    {
        using var givenUp = new CancellationTokenSource();
        var waited = wait(givenUp.Token);
        await Task.Delay(1.2 * chance.NextDouble() * _answersTake);
        await desk.KillBotAsync();
        Kills++;
        await givenUp.CancelAsync();
        await waited.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await desk.StartBotAsync();
        await wait(CancellationToken.None);
    }

    private async Task MeasureAsync(Func<CancellationToken, Task> wait)
    {
        var began = Stopwatch.GetTimestamp();
        await wait(CancellationToken.None);
        _answersTake = (_answersTake + Stopwatch.GetElapsedTime(began)) / 2;
    }
}
