namespace RunnerStrength.Load;

/// <summary>What runners have sent and the bot has not confirmed.</summary>
internal sealed class Updates
{
    private readonly Lock _gate = new();
    private readonly Queue<(int Id, string Json)> _waiting = [];
    private TaskCompletionSource _news = New();
    private int _last;

    public void Put(Func<int, string> update)
    {
        lock (_gate)
        {
            _waiting.Enqueue((++_last, update(_last)));
            _news.TrySetResult();
        }
    }

    /// <summary>The next ones, as soon as there is one; none when it takes too long.</summary>
    public async Task<string[]> TakeAsync(int offset, int most, TimeSpan patience, CancellationToken gone)
    {
        Task news;
        lock (_gate)
        {
            while (_waiting.TryPeek(out var first) && first.Id < offset) _waiting.Dequeue();
            if (_waiting.Count == 0 && _news.Task.IsCompleted) _news = New();
            news = _news.Task;
        }
        await news.WaitAsync(patience, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate) return [.. _waiting.Take(most).Select(update => update.Json)];
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
