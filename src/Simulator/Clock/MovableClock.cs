using System.Diagnostics;

namespace RunnerStrength.Simulator.Clock;

/// <summary>
/// A clock that owns its timers: it stands, runs one to one, and can be set ahead; what is due then goes off at once.
/// It never goes back.
/// </summary>
public sealed partial class MovableClock : TimeProvider, IDisposable
{
    private readonly Lock _gate = new();
    private readonly SortedSet<MovableTimer> _timers = new(MovableTimer.ByDue);
    private readonly Timer _wake;
    private DateTimeOffset _shown;
    private long _shownAt = Stopwatch.GetTimestamp();
    private bool _running;
    private long _timersSoFar;

    public MovableClock(DateTimeOffset now, bool running = false)
    {
        _shown = now.ToUniversalTime();
        _running = running;
        _wake = new Timer(_ => GoOff(), null, Timeout.Infinite, Timeout.Infinite);
    }

    public bool Running
    {
        get
        {
            lock (_gate)
                return _running;
        }
        set
        {
            lock (_gate)
            {
                Show(Now);
                _running = value;
            }
            GoOff();
        }
    }

    public void MoveTo(DateTimeOffset instant)
    {
        lock (_gate)
            if (instant > Now)
                Show(instant.ToUniversalTime());
        GoOff();
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return Now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, Interlocked.Increment(ref _timersSoFar), () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Dispose() => _wake.Dispose();

    private DateTimeOffset Now => _running ? _shown + Stopwatch.GetElapsedTime(_shownAt) : _shown;

    private void Show(DateTimeOffset now) => (_shown, _shownAt) = (now, Stopwatch.GetTimestamp());

    private void GoOff()
    {
        lock (_gate)
        {
            while (_timers.Min is { } next && next.Due <= Now)
            {
                _timers.Remove(next);
                if (next.Period is { } period)
                    _timers.Add(next.At(Now + period));
                ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Callback(), next, preferLocal: false);
            }
            WakeForTheNext();
        }
    }

    private void WakeForTheNext()
    {
        if (_running && _timers.Min is { } next)
            _wake.Change(Math.Clamp((long)Math.Ceiling((next.Due - Now).TotalMilliseconds), 1, int.MaxValue), Timeout.Infinite);
    }
}
