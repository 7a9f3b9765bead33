namespace RunnerStrength.Simulator.Faults;

/// <summary>The faults that are still to happen, in the order in which they were asked for.</summary>
public sealed class FaultBox
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Left
    {
        get
        {
            lock (_gate)
                return [.. _faults.Select(f => f with { })];
        }
    }

    public void Add(Fault fault)
    {
        lock (_gate)
            _faults.Add(fault);
    }

    public void Clear()
    {
        lock (_gate)
            _faults.Clear();
    }

    public Fault? TakeForRequest(string method, long? chatId) =>
        Take(f => f.Kind != Fault.DuplicateUpdate && f.Fits(method, chatId));

    public bool TakeForUpdate(long chatId) =>
        Take(f => f.Kind == Fault.DuplicateUpdate && f.Fits("getUpdates", chatId)) is not null;

    private Fault? Take(Predicate<Fault> fits)
    {
        lock (_gate)
        {
            var fault = _faults.Find(fits);
            if (fault is not null && --fault.Count == 0)
                _faults.Remove(fault);
            return fault;
        }
    }
}
