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

    /// <summary>Sets at the start (1.3: two in weeks 1–2).</summary>
    public const int FirstSets = 2;

    /// <summary>Sets and reps with which a weight is found (S3: 3×10).</summary>
    public const int CalibrationSets = 3, CalibrationReps = 10;

    /// <summary>Reps up to which work under load is heavy (1.3).</summary>
    public const int HeavyReps = 6;

    /// <summary>Minutes under which a heavy lift gets three sets instead of four (2.6).</summary>
    public const int ShortMinutes = 30;

    /// <summary>Sets of a heavy lift in a short session (2.6).</summary>
    public const int ShortHeavySets = 3;

    /// <summary>Weeks with half the work (2.5).</summary>
    public static readonly ImmutableArray<int> DeloadWeeks = [4, 8, 12];

    /// <summary>What is asked from a week on.</summary>
    private static readonly ImmutableArray<(int From, Weekly Asks)> Table =
    [
        (1, new(Phase.Foundation, 2, new(8, 15), 3)),
        (3, new(Phase.FoundationPlus, 3, new(8, 12), 3)),
        (5, new(Phase.Strength, 3, new(6, 10), 3)),
        (7, new(Phase.Strength, 3, new(6, 10), 2)),
        (9, new(Phase.Heavy, 4, new(4, 6), 2)),
        (12, new(Phase.Review, 3, new(6, 10), 3)),
    ];

    /// <summary>What a week asks for.</summary>
    /// <param name="week">Counted over all blocks, from 1.</param>
    public static Weekly Asks(int week) => Table.Last(row => row.From <= InBlock(week)).Asks;

    /// <summary>1–12.</summary>
    public static int InBlock(int week) => (Math.Max(1, week) - 1) % Weeks + 1;

    public static bool IsDeload(int week) => DeloadWeeks.Contains(InBlock(week));

    /// <summary>Whether the range of the phase applies: leg lifts under load; everything else keeps its dose's (2.6).</summary>
    public static bool Ranges(Exercise exercise) => exercise.Loaded && exercise.Pattern.IsLegs && exercise.Measure is Measure.Reps;
}

/// <summary>What a week of the block asks for.</summary>
/// <param name="Sets">2–4.</param>
/// <param name="Legs">The range of leg lifts under load, reps.</param>
/// <param name="Rir">Reps in reserve.</param>
public sealed record Weekly(Phase Phase, int Sets, RepRange Legs, int Rir);
