using System.Collections.Immutable;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Progression;

/// <summary>What became of an exercise in a session, as the rules see it (2.3, rule 1).</summary>
/// <param name="Item">What was asked.</param>
/// <param name="Sets">The sets of that very exercise.</param>
/// <param name="Hurt">Whether pain stopped it.</param>
/// <param name="AllDone">Whether every planned set was done, on whatever exercise.</param>
public sealed record Result(Prescribed Item, ImmutableArray<Fact.SetLogged> Sets, bool Hurt, bool AllDone)
{
    public static Result Of(Station station) => new(
        station.Item,
        [.. station.Logged.Where(set => set.Exercise == station.Item.Exercise)],
        station.Hurt,
        station.Logged.Length >= station.Item.Sets);

    /// <summary>The lowest set, its weaker side.</summary>
    public int Lowest => Sets.Min(set => set.Done.Lowest);

    /// <summary>A set under the range, or stopped for effort.</summary>
    public bool IsMiss => Sets.Any(set => NextSet.IsMiss(set, Item)) || (!AllDone && Last is Effort.TooHard or Effort.Failed);

    /// <summary>Not all of it was done, for time or pain.</summary>
    public bool IsPartial => !AllDone && !IsMiss;

    /// <summary>Every planned set at the top of the range or above.</summary>
    public bool IsTop => AllDone && Sets.Length == Item.Sets && Lowest >= Item.Hi;

    /// <summary>How the last set felt, if the runner said so.</summary>
    public Effort? Last => Sets is [.., var last] ? last.Effort : null;

    /// <summary>Whether the last set was called easy.</summary>
    public bool WasEasy => Last is Effort.TooEasy or Effort.Easy;
}
