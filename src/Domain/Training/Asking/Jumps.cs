using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>The plyometric primer: a few low jumps, once a week from week 9 (2.6, E24).</summary>
public static class Jumps
{
    /// <summary>The first week of the block with jumps.</summary>
    public const int FromWeek = 9;

    /// <summary>Landings of the first time, how many more a week, and the most (E24: 80–100 for beginners).</summary>
    public const int First = 40, More = 10, Most = 80;

    /// <summary>Days without pain before the first (2.6: four weeks).</summary>
    public const int QuietDays = 28;

    /// <summary>Single-leg calf raises each side that must have been done in a set (2.6).</summary>
    public const int CalfRaises = 20;

    /// <summary>Sets that the landings are spread over.</summary>
    public const int Sets = 4;

    /// <summary>What shows that the calves are ready.</summary>
    public static readonly ImmutableHashSet<ExerciseId> Tests = [new("single-leg-calf-raise"), new("floor-single-leg-calf-raise")];

    private static readonly ExerciseId Exercise = new("ankle-pogo");

    /// <summary>The jumps of a session; nothing where they do not belong there.</summary>
    public static Prescribed? For(Situation now)
    {
        if (!IsReady(now))
            return null;
        var contacts = Math.Min(Most, now.Progress.Jumps is { } last && Period.DaysBetween(last.Day, now.Day) <= QuietDays ? last.Contacts + More : First);
        var each = contacts / Sets;
        return new(Exercise, Sets, each, each, each, null, Screening.LeastRir, Rests.Standard.BetweenSets, Rests.Standard.After,
            [new Reason.Landings(contacts, Block.InBlock(now.Week))], Stage.Holding);
    }

    private static bool IsReady(Situation now) =>
        now.Profile.Plan is Plan.Block
        && Block.InBlock(now.Week) >= FromWeek && !Block.IsDeload(now.Week)
        && !now.IsRestricted && now.Profile.Screening?.Yes.Contains(Topic.StressFracture) == false
        && now.Progress.SingleLegCalfRaises >= CalfRaises
        && now.Progress.Pains.Values.All(day => Period.DaysBetween(day, now.Day) > QuietDays)
        && !(now.Progress.Jumps is { } last && Progress.Monday(last.Day) == Progress.Monday(now.Day));
}
