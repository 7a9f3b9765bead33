using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain.Runners;

/// <summary>What a day is for the runner's running.</summary>
public enum RunDay { Easy, Hard, Long, Rest }

/// <summary>The running week: a kind for each day, Monday first.</summary>
public sealed record RunningWeek(Sequence<RunDay> Days)
{
    /// <summary>Seven easy days.</summary>
    public static readonly RunningWeek Unasked = new([.. Enumerable.Repeat(RunDay.Easy, 7)]);

    public RunDay this[IsoDayOfWeek day] => Days[(int)day - 1];

    public RunningWeek With(IsoDayOfWeek day, RunDay kind) => new(Days.SetItem((int)day - 1, kind));

    /// <summary>The days of one kind, Monday first.</summary>
    public IEnumerable<IsoDayOfWeek> Of(RunDay kind) => All.Where(day => this[day] == kind);

    /// <summary>Monday to Sunday.</summary>
    public static readonly ImmutableArray<IsoDayOfWeek> All =
        [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
}

/// <summary>A planned session: the local day it belongs to, and when the runner is reminded.</summary>
public sealed record Slot(LocalDate Day, Instant At);
