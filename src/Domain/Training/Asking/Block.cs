using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>A block of twelve weeks: what each of them asks for (2.6). Weeks without a session do not count.</summary>
public static class Block
{
    /// <summary>Weeks in which something is done (S3: 8–12).</summary>
    public const int Weeks = 12;

    /// <summary>Reps in reserve while calibrating (2.6).</summary>
    public const int CalibrationRir = 4;

    /// <summary>Sets of an exercise, and from week 3 on where there are 45 minutes (1.3).</summary>
    public const int Sets = 2, MoreSets = 3, MoreFromWeek = 3, MoreFromMinutes = 45;

    /// <summary>Sets and reps with which a weight is found (S3: 3×10).</summary>
    public const int CalibrationSets = 3, CalibrationReps = 10;

    /// <summary>Reps up to which work under load is heavy (1.3).</summary>
    public const int HeavyReps = 6;

    /// <summary>Sets of a heavy lift; and in sessions under so many minutes (2.6).</summary>
    public const int HeavySets = 4, ShortHeavySets = 3, ShortMinutes = 30;

    /// <summary>The week from which whoever has weights trains with them, and from which the bar comes before dumbbells: foundation plus, and strength (2.3b).</summary>
    public const int WeightsFromWeek = 3, BarFromWeek = 5;

    /// <summary>Weeks with half the work, at the earliest (2.5).</summary>
    public static readonly ImmutableArray<int> DeloadWeeks = [4, 8, 12];

    /// <summary>What is asked from a week on.</summary>
    private static readonly ImmutableArray<(int From, Weekly Asks)> Table =
    [
        (1, new(Phase.Foundation, new(8, 15), 3)),
        (3, new(Phase.FoundationPlus, new(8, 12), 3)),
        (5, new(Phase.Strength, new(6, 10), 2)),
        (9, new(Phase.Heavy, new(4, 6), 2)),
        (12, new(Phase.Review, new(6, 10), 3)),
    ];

    /// <summary>What a week asks for.</summary>
    /// <param name="week">Counted over all blocks, from 1.</param>
    public static Weekly Asks(int week) => Table.Last(row => row.From <= InBlock(week)).Asks;

    /// <summary>1–12.</summary>
    public static int InBlock(int week) => (Math.Max(1, week) - 1) % Weeks + 1;

    public static bool IsDeload(int week) => DeloadWeeks.Contains(InBlock(week));

    /// <summary>Whether the range of the phase applies: leg lifts under load; everything else keeps its dose's (2.6), calves too, which carry a runner by many reps (ours).</summary>
    public static bool Ranges(Exercise exercise) =>
        exercise is { Loaded: true, Measure: Measure.Reps, Pattern: Pattern.Squat or Pattern.Lunge or Pattern.Hinge };

    /// <summary>
    /// The range that an exercise is built in. Its own where the heaviest weight at hand is too light for the phase's; no heavy
    /// work for those who may not, nor soon after a hard run.
    /// </summary>
    /// <param name="ability">What is possible once, in thousandths.</param>
    public static RepRange Range(Exercise exercise, Situation now, int ability)
    {
        var own = new RepRange(exercise.Dose.Lo, exercise.Dose.Hi);
        if (!Ranges(exercise) || now.Profile.Plan is not Plan.Block || now.Profile.Kit.For(exercise) is not [.., var heaviest])
            return own;
        var asks = Asks(now.Week);
        var mayBeHeavy = !now.IsRestricted && !Calendar.LegDays.IsSoonAfterHardRun(now.Profile, now.At);
        var range = asks.Phase is Phase.Heavy && !mayBeHeavy ? Asks(DeloadWeeks[1]).Legs : asks.Legs;
        return Ability.Expected(ability, Ability.Difficulty(exercise, heaviest), exercise, asks.Rir) > range.Hi ? own : range;
    }

    /// <summary>Sets that the week asks of an exercise.</summary>
    public static int SetsOf(Exercise exercise, RepRange range, bool isFinding, Situation now) =>
        exercise.Areas.Any(now.Unquiet.Contains) ? Sets - 1 :
        isFinding && now.Profile.Minutes >= ShortMinutes ? CalibrationSets
        : Ranges(exercise) && range.Hi <= HeavyReps ? now.Profile.Minutes >= ShortMinutes ? HeavySets : ShortHeavySets
        : now.Week >= MoreFromWeek && now.Profile.Minutes >= MoreFromMinutes ? MoreSets
        : Sets;
}

/// <summary>What a week of the block asks for.</summary>
/// <param name="Legs">The range of leg lifts under load, reps.</param>
/// <param name="Rir">Reps in reserve.</param>
public sealed record Weekly(Phase Phase, RepRange Legs, int Rir);
