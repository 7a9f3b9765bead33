namespace RunnerStrength.Wire.Tests.Host;

/// <summary>A clock that stands until it is set ahead; timers that are due then go off at once, in order.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Waiting> _timers = [];
    private DateTimeOffset _now = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Waiting(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void MoveTo(DateTimeOffset instant)
    {
        List<Waiting> due;
        lock (_gate)
        {
            _now = instant;
            due = [.. _timers.Where(timer => timer.Due <= instant).OrderBy(timer => timer.Due)];
            _timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due) ThreadPool.QueueUserWorkItem(_ => timer.GoOff());
    }

    public void Move(TimeSpan by) => MoveTo(GetUtcNow() + by);

    private sealed class Waiting(StandingClock clock, Action callback) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var now = dueTime == TimeSpan.Zero;
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                _period = period;
                if (dueTime > TimeSpan.Zero)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                }
            }
            if (now) ThreadPool.QueueUserWorkItem(_ => GoOff());
            return true;
        }

        public void GoOff()
        {
            if (_period > TimeSpan.Zero) Change(_period, _period);
            callback();
        }

        public void Dispose()
        {
            lock (clock._gate) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
