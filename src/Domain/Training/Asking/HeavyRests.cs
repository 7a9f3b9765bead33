using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>In short sessions the long rests of heavy lifts are filled with core or upper body (2.6).</summary>
public static class HeavyRests
{
    /// <summary>The session with a filler for each heavy lift, where one is at hand that fits its rests.</summary>
    /// <param name="all">What the session could have had without a limit.</param>
    public static ImmutableArray<Prescribed> Fill(ImmutableArray<Prescribed> items, ImmutableArray<Prescribed> all, int minutes)
    {
        if (minutes >= Block.ShortMinutes)
            return items;
        var heavy = items.Where(IsHeavy).ToList();
        var fillers = heavy.Zip(all.Where(item => heavy.Exists(lift => Fits(item, lift))))
            .ToDictionary(
                pair => pair.First,
                pair => pair.Second with { Sets = Math.Min(pair.Second.Sets, pair.First.Sets - 1), InRestsOf = pair.First.Exercise });
        return
        [
            .. items
                .Where(item => fillers.Values.All(filler => filler.Exercise != item.Exercise))
                .SelectMany(item => fillers.TryGetValue(item, out var filler) ? new[] { item, filler } : [item]),
        ];
    }

    /// <summary>Six reps or fewer under load.</summary>
    private static bool IsHeavy(Prescribed item) => item.Load is not null && item.Sets > 1 && item.Hi <= Block.HeavyReps;

    private static bool Fits(Prescribed item, Prescribed heavy) =>
        !Catalogue.Get(item.Exercise).Pattern.IsLegs && 2 * SessionTime.ToFiller + SessionTime.Set(item) <= heavy.Rest;
}
