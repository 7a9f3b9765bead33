using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What a week of the coach's own programme must hold, first things first (2.3b).</summary>
public enum Need { Calf, Legs, Hamstring, Hip, Trunk, Pull, Push }

/// <summary>A need: the movements that serve it, and their sets in a week.</summary>
public sealed record Needed(Need Need, ImmutableArray<Family> Families, int Sets);

/// <summary>What a week must hold, and what it still lacks.</summary>
public static class Needs
{
    /// <summary>In the order of their weight (2.3b).</summary>
    public static readonly ImmutableArray<Needed> All =
    [
        new(Need.Calf, [Family.Calf, Family.Soleus], 4),
        new(Need.Legs, [Family.Squat, Family.Lunge], 4),
        new(Need.Hamstring, [Family.Hinge, Family.Hamstring, Family.Bridge], 3),
        new(Need.Hip, [Family.Abductors, Family.SideTrunk], 2),
        new(Need.Trunk, [Family.FrontTrunk, Family.BackTrunk], 2),
        new(Need.Pull, [Family.Pull], 2),
        new(Need.Push, [Family.Push], 2),
    ];

    /// <summary>Sets that the week of a day still lacks, need by need; empty where it holds all.</summary>
    public static ImmutableArray<(Need Need, int Sets)> Lacking(Progress progress, LocalDate day) =>
        [.. All.Select(need => (need.Need, Sets: Missing(need, progress, day))).Where(need => need.Sets > 0)];

    /// <summary>
    /// What a session takes up, in this order: one movement for each need that the week still lacks, then a second one for what
    /// today should hold more of, then trunk and arms that have waited longest. Of each entry the first that fits is taken.
    /// </summary>
    public static IEnumerable<ImmutableArray<Family>> On(Situation now)
    {
        var sessionsLeft = Math.Max(1, now.Profile.SessionsPerWeek - now.Progress.SessionsIn(now.Day));
        var lacking = All.Where(need => Missing(need, now.Progress, now.Day) > 0).ToList();
        var more = lacking.Where(need => Missing(need, now.Progress, now.Day) > sessionsLeft * Block.Sets);
        return
        [
            .. lacking.Concat(more).Select(need => Waiting(need, now)),
            .. All.SelectMany(need => need.Families).Where(family => !family.Pattern.IsLegs)
                .OrderByDescending(family => Waits(family, now)).Select(family => ImmutableArray.Create(family)),
        ];
    }

    /// <summary>
    /// The movements of a need, first those not done this week, then whoever has waited longest; the side of the hip has its
    /// set every week.
    /// </summary>
    private static ImmutableArray<Family> Waiting(Needed need, Situation now) =>
    [
        .. need.Families.OrderBy(family => now.Progress.SetsIn(now.Day, family)).ThenBy(family => family is not Family.Abductors)
            .ThenByDescending(family => Waits(family, now)),
    ];

    private static int Missing(Needed need, Progress progress, LocalDate day) =>
        Math.Max(0, need.Sets - need.Families.Sum(family => progress.SetsIn(day, family)));

    /// <summary>Days.</summary>
    private static int Waits(Family family, Situation now) =>
        now.Progress.Lifts.GetValueOrDefault(family)?.Day is { } day ? Period.DaysBetween(day, now.Day) : int.MaxValue;
}
