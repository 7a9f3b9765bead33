namespace RunnerStrength.Simulator.Clock;

public sealed partial class MovableClock
{
    private sealed class MovableTimer(MovableClock clock, long number, Action callback) : ITimer
    {
        public static readonly IComparer<MovableTimer> ByDue = Comparer<MovableTimer>.Create(
            (a, b) => a.Due == b.Due ? a.Number.CompareTo(b.Number) : a.Due.CompareTo(b.Due));

        public Action Callback => callback;
        public DateTimeOffset Due { get; private set; }
        public TimeSpan? Period { get; private set; }
        private long Number => number;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                Period = period == Timeout.InfiniteTimeSpan || period == TimeSpan.Zero ? null : period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                    clock._timers.Add(At(clock.Now + dueTime));
            }
            clock.GoOff();
            return true;
        }

        public MovableTimer At(DateTimeOffset due)
        {
            Due = due;
            return this;
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
