namespace RunnerStrength.Load;

/// <summary>How long the replies took.</summary>
internal sealed class Replies
{
    private readonly Lock _gate = new();
    private readonly List<double> _milliseconds = [];

    public int Count
    {
        get { lock (_gate) return _milliseconds.Count; }
    }

    public void Took(TimeSpan time)
    {
        lock (_gate) _milliseconds.Add(time.TotalMilliseconds);
    }

    public double Percentile(int percent)
    {
        lock (_gate)
        {
            _milliseconds.Sort();
            return _milliseconds[Math.Min(_milliseconds.Count - 1, _milliseconds.Count * percent / 100)];
        }
    }
}
