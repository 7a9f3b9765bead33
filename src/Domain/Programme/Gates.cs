using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Progression;

namespace RunnerStrength.Domain.Programme;

/// <summary>What opens only after practice: the barbell deadlift, after four weeks of hinges without pain (1.3: form first).</summary>
public static class Gates
{
    /// <summary>Weeks of hinge work.</summary>
    public const int HingeWeeks = 4;

    /// <summary>Spine load from which the gate stands, 0–3.</summary>
    public const int HeavySpine = 3;

    public static bool Opens(Exercise exercise, Progress progress) =>
        exercise.Pattern is not Pattern.Hinge || exercise.SpineLoad < HeavySpine || progress.HingeWeeks >= HingeWeeks;
}
