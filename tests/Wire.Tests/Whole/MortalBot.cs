using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunnerStrength.Bot;
using RunnerStrength.Simulator;
using RunnerStrength.Simulator.Clock;
using RunnerStrength.Simulator.Hosting;

namespace RunnerStrength.Wire.Tests.Whole;

/// <summary>
/// The bot in this process, which dies again and again, each time after as many steps as chance gives it. A step is a request
/// that goes out or its answer that comes in, a commit before it is made or after.
/// </summary>
internal sealed class MortalBot(int seed)
{
    private const int ShortestLife = 3, LongestLife = 45;
    private static readonly TimeSpan TearingDownTakes = TimeSpan.FromSeconds(5);
    private readonly Random _chance = new(seed);
    private Generation? _last;

    /// <summary>Lives without end while false.</summary>
    public bool Mortal { get; private set; }

    public int Deaths { get; private set; }

    public async Task<IBotGeneration> StartAsync(BotSurroundings surroundings, CancellationToken stop)
    {
        var life = new MortalLife();
        var app = BotHost.Build(
            [
                $"--Telegram:Token={surroundings.Token}", $"--Telegram:ApiUrl={surroundings.ApiUrl.ToString().TrimEnd('/')}",
                $"--Database:ConnectionString=Data Source={surroundings.Database}", "--urls=http://127.0.0.1:0",
            ],
            builder =>
            {
                builder.Services.AddSingleton<TimeProvider>(surroundings.Clock);
                builder.Services.AddSingleton<IInterceptor>(life);
                builder.Services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(life.Network));
                builder.Logging.ClearProviders();
            });
        await app.StartAsync(stop);
        if (Mortal)
            life.EndAfter(_chance.Next(ShortestLife, LongestLife));
        return _last = new Generation(app, life);
    }

    /// <summary>From now on it dies; a bot that died is started again while somebody waits for it.</summary>
    public async Task<Patience> DiesFromNowOnAsync(ControlClient desk)
    {
        Mortal = true;
        await StartAgainAsync(desk);
        return wait => WaitAsync(wait, desk);
    }

    public void LivesOn()
    {
        Mortal = false;
        _last!.Life.EndAfter(int.MaxValue);
    }

    private async Task WaitAsync(Func<CancellationToken, Task> wait, ControlClient desk)
    {
        while (true)
        {
            using var givenUp = new CancellationTokenSource();
            var waited = wait(givenUp.Token);
            await Task.WhenAny(waited, _last!.Life.Over);
            if (!_last.Life.Over.IsCompleted)
            {
                await waited;
                return;
            }
            Deaths++;
            await givenUp.CancelAsync();
            await waited.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await StartAgainAsync(desk);
        }
    }

    private static async Task StartAgainAsync(ControlClient desk)
    {
        await desk.KillBotAsync();
        await desk.StartBotAsync();
    }

    private sealed class Generation(WebApplication app, MortalLife life) : IBotGeneration
    {
        public MortalLife Life => life;

        public bool Alive => !life.Over.IsCompleted;

        public Task FollowAsync(MovableClock clock, CancellationToken stop) => Task.CompletedTask;

        public Task<DateTimeOffset?> SettledAsync(CancellationToken stop) => app.Services.GetRequiredService<Stillness>().SettledAsync(stop);

        public Task<DateTimeOffset?> NextAlarmAsync(CancellationToken stop) => app.Services.GetRequiredService<Stillness>().NextAlarmAsync(stop);

        public Task StopAsync() => KillAsync();

        public async Task KillAsync()
        {
            life.End();
            await TearDownAsync().WaitAsync(TearingDownTakes).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        private async Task TearDownAsync()
        {
            await app.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await app.DisposeAsync();
        }
    }
}
