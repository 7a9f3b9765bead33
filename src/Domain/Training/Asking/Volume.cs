using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>
/// How the number of sets grows (2.3, rule 6): one exercise a session each week, legs first, and the week by a fifth at
/// most.
/// </summary>
public static class Volume
{
    /// <summary>Share by which the sets of a week may rise over the last that was not eased, or by one set.</summary>
    public const double Rise = 0.2;

    /// <summary>
    /// The session with a set more for the first exercise that lacks one, and no more than the week may hold. One that
    /// is short for today lacks none.
    /// </summary>
    /// <param name="wanted">Sets that the week asks of an exercise.</param>
    public static ImmutableArray<Prescribed> Grow(ImmutableArray<Prescribed> items, Func<Prescribed, int> wanted, Situation now)
    {
        var lacking = items
            .Where(item => item.Stage is Stage.Building && item.Sets < wanted(item)
                && item.Stands is { Misses: 0 } stands && stands.Sets == item.Sets)
            .OrderBy(item => Catalogue.Get(item.Exercise).Pattern.Priority)
            .FirstOrDefault();
        var grown = lacking is null || AddedToday(now) ? items : items.Replace(lacking, More(lacking, now));
        return Hold(grown, Allowed(now));
    }

    /// <summary>The sets that a session may ask for; nothing where there is no week to measure by.</summary>
    public static int? Allowed(Situation now)
    {
        if (now.Progress.UsualBefore(now.Day) is not { } usual)
            return null;
        var planned = now.Profile.SessionsPerWeek;
        var week = now.Progress.Week is { } this_ && this_.Monday == Progress.Monday(now.Day) ? this_ : null;
        var most = Math.Max(usual * planned * (1 + Rise), usual * planned + 1);
        var later = Math.Max(0, planned - (week?.Sessions ?? 0) - 1) * usual;
        return Math.Max((int)Math.Ceiling(usual), (int)Math.Floor(most - (week?.Sets ?? 0) - later + 1e-9));
    }

    /// <summary>One exercise a session: as many additions a week as there are sessions in it.</summary>
    private static bool AddedToday(Situation now) =>
        now.Progress.Week is { } week && week.Monday == Progress.Monday(now.Day) && week.Added > week.Sessions;

    private static Prescribed More(Prescribed item, Situation now) => item with
    {
        Sets = item.Sets + 1,
        Stands = item.Stands! with { Sets = item.Sets + 1 },
        Reasons = [.. item.Reasons, new Reason.SetAdded(item.Sets, item.Sets + 1, Block.InBlock(now.Week))],
    };

    /// <summary>What is over the limit goes from who comes last by priority; every exercise keeps one set.</summary>
    private static ImmutableArray<Prescribed> Hold(ImmutableArray<Prescribed> items, int? allowed)
    {
        while (allowed is { } most && items.Sum(item => item.Sets) > most
            && items.Where(item => item.Sets > 1)
                .OrderByDescending(item => Catalogue.Get(item.Exercise).Pattern.Priority)
                .ThenByDescending(item => item.Sets)
                .FirstOrDefault() is { } last)
            items = items.Replace(last, Less(last));
        return items;
    }

    /// <summary>A set less, for today: where it stands stays.</summary>
    public static Prescribed Less(Prescribed item) => item.Reasons.OfType<Reason.SetAdded>().FirstOrDefault() is { } added
        ? item with { Sets = item.Sets - 1, Stands = item.Stands! with { Sets = added.From }, Reasons = item.Reasons.Remove(added) }
        : item with { Sets = item.Sets - 1 };
}
