namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>No more than so many in any second.</summary>
internal sealed class Pace(int perSecond)
{
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>Takes the next free place; answers when it is.</summary>
    public DateTimeOffset Take(DateTimeOffset now)
    {
        lock (gate)
        {
            var place = now;
            if (taken.Count == perSecond && taken.Dequeue().AddSeconds(1) is var free && free > now) place = free;
            taken.Enqueue(place);
            return place;
        }
    }
}
