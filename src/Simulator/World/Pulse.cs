namespace RunnerStrength.Simulator.World;

/// <summary>Wakes everyone who waits, once a beat. Take <see cref="Next"/> before looking, then look, then await it.</summary>
public sealed class Pulse
{
    private volatile TaskCompletionSource _beat = New();

    public Task Next => _beat.Task;

    public void Beat() => Interlocked.Exchange(ref _beat, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
