using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Training;

/// <summary>What a set can be, beyond which we ask back.</summary>
public static class SetLimits
{
    /// <summary>Reps, and seconds of a hold.</summary>
    public const int MostReps = 100, MostSeconds = 600;

    /// <summary>The heaviest weight that anybody names, kg.</summary>
    public const decimal Heaviest = 500;

    /// <summary>More than this many times what was asked is asked back.</summary>
    public const int TimesAsked = 3;

    public static int Most(Measure measure) => measure switch
    {
        Measure.Reps => MostReps,
        Measure.Seconds => MostSeconds,
    };
}
