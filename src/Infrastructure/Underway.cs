namespace RunnerStrength.Infrastructure;

/// <summary>Tasks that run beside each other and that somebody waits for in the end.</summary>
public sealed class Underway
{
    private readonly Lock gate = new();
    private readonly HashSet<Task> tasks = [];

    public int Count
    {
        get { lock (gate) return tasks.Count; }
    }

    public void Run(Func<Task> work)
    {
        lock (gate)
        {
            var task = Task.Run(work);
            tasks.Add(task);
            task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    public Task WhenDoneAsync()
    {
        lock (gate) return Task.WhenAll(tasks);
    }

    private void Forget(Task done)
    {
        lock (gate) tasks.Remove(done);
    }
}
