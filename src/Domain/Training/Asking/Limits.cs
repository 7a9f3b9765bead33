using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>How much a session may hold: for one area, and in sets (2.3, 2.3b).</summary>
public static class Limits
{
    /// <summary>Exercises of a session that may load one area (2.3b).</summary>
    public const int ForAnArea = 3;

    /// <summary>Share by which the sets of a week may rise over the last that was not eased, or by one set.</summary>
    public const double Rise = 0.2;

    /// <summary>Fewer for areas that overload sooner (2.3b).</summary>
    private static readonly ImmutableDictionary<Area, int> Fewer = new Dictionary<Area, int>
    {
        [Area.Knee] = 2,
        [Area.Shoulder] = 2,
        [Area.LowerBack] = 2,
        [Area.Foot] = 2,
        [Area.Wrist] = 1,
    }.ToImmutableDictionary();

    /// <summary>Whether a session can take up an exercise beside others, without too much for one area.</summary>
    public static bool Spare(Prescribed item, IReadOnlyCollection<Prescribed> others) => Catalogue.Get(item.Exercise).Areas.All(area =>
        others.Count(other => Catalogue.Get(other.Exercise).Areas.Contains(area)) < Fewer.GetValueOrDefault(area, ForAnArea));

    /// <summary>The sets that a session may ask for; nothing where there is no week to measure by.</summary>
    public static int? Sets(Situation now)
    {
        if (now.Progress.UsualBefore(now.Day) is not { } usual)
            return null;
        var planned = now.Profile.SessionsPerWeek;
        var week = now.Progress.Week is { } this_ && this_.Monday == Progress.Monday(now.Day) ? this_ : null;
        var most = Math.Max(usual * planned * (1 + Rise), usual * planned + 1);
        var later = Math.Max(0, planned - (week?.Sessions ?? 0) - 1) * usual;
        return Math.Max((int)Math.Ceiling(usual), (int)Math.Floor(most - (week?.Sets ?? 0) - later + 1e-9));
    }

    /// <summary>What is over the limit goes from who comes last by priority; every exercise keeps one set.</summary>
    public static ImmutableArray<Prescribed> Hold(ImmutableArray<Prescribed> items, int? allowed)
    {
        while (allowed is { } most && items.Sum(item => item.Sets) > most
            && items.Where(item => item.Sets > 1).OrderByDescending(item => Catalogue.Get(item.Exercise).Pattern.Priority).ThenByDescending(item => item.Sets).FirstOrDefault() is { } last)
            items = items.Replace(last, last with { Sets = last.Sets - 1 });
        return items;
    }
}
