namespace RunnerStrength.Domain.Exercises;

/// <summary>The smallest change of an exercise's amount (2.3, rule 2).</summary>
public static class Steps
{
    public const int Reps = 1, Seconds = 5;

    /// <summary>One rep, or five seconds of a hold.</summary>
    public static int Step(this Exercise exercise) => exercise.Measure switch
    {
        Measure.Reps => Reps,
        Measure.Seconds => Seconds,
    };
}
