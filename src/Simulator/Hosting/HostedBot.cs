namespace RunnerStrength.Simulator.Hosting;

/// <summary>The bot that the Simulator runs: one generation at a time, or none.</summary>
public sealed class HostedBot(StartBot start, Func<BotSurroundings> surroundings) : IDisposable
{
    private readonly SemaphoreSlim _oneChange = new(1);
    private IBotGeneration? _generation;

    public IBotGeneration? Running => _generation is { Alive: true } running ? running : null;

    public Task StartAsync(CancellationToken stop) => ChangeAsync(async () =>
    {
        if (Running is not null)
            return;
        if (_generation is not null)
            await _generation.KillAsync();
        _generation = await start(surroundings(), stop);
    });

    public Task StopAsync() => EndAsync(generation => generation.StopAsync());

    public Task KillAsync() => EndAsync(generation => generation.KillAsync());

    public void Dispose() => _oneChange.Dispose();

    private Task EndAsync(Func<IBotGeneration, Task> end) => ChangeAsync(async () =>
    {
        if (_generation is not null)
            await end(_generation);
        _generation = null;
    });

    private async Task ChangeAsync(Func<Task> change)
    {
        await _oneChange.WaitAsync();
        try
        {
            await change();
        }
        finally
        {
            _oneChange.Release();
        }
    }
}
