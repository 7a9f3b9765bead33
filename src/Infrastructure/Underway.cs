namespace RunnerStrength.Infrastructure;

/// <summary>Tasks that run beside each other and that somebody waits for in the end.</summary>
public sealed class Underway
{
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _tasks = [];

    public int Count
    {
        get { lock (_gate) return _tasks.Count; }
    }

    public void Run(Func<Task> work)
    {
        lock (_gate)
        {
            var task = Task.Run(work);
            _tasks.Add(task);
            task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    public Task WhenDoneAsync()
    {
        lock (_gate) return Task.WhenAll(_tasks);
    }

    private void Forget(Task done)
    {
        lock (_gate) _tasks.Remove(done);
    }
}
