namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>No more than so many in any second.</summary>
internal sealed class Pace(int perSecond)
{
    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <summary>Takes the next free place; answers when it is.</summary>
    public DateTimeOffset Take(DateTimeOffset now)
    {
        lock (_gate)
        {
            var place = now;
            if (_taken.Count == perSecond && _taken.Dequeue().AddSeconds(1) is var free && free > now) place = free;
            _taken.Enqueue(place);
            return place;
        }
    }
}
