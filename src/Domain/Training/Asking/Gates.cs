using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>
/// What opens only after practice: the barbell deadlift after four weeks of hinges without pain, other lifts with a barbell
/// after four weeks of training (1.3: form first).
/// </summary>
public static class Gates
{
    /// <summary>Weeks of practice.</summary>
    public const int Weeks = 4;

    /// <summary>Spine load from which the gate stands, 0–3.</summary>
    public const int HeavySpine = 3;

    /// <summary>Whether a runner may do an exercise on a day: kit, health answers (2.9), and what opens only after practice.</summary>
    public static bool Allow(Exercise exercise, Profile profile, Progress progress, LocalDate day) =>
        profile.Kit.Allows(exercise) && Opens(exercise, progress)
        && !(profile.Restricts(day) && (exercise.Impact > 0 || exercise.SpineLoad >= HeavySpine));

    private static bool Opens(Exercise exercise, Progress progress) =>
        exercise.SpineLoad < HeavySpine || (exercise.Pattern is Pattern.Hinge ? progress.HingeWeeks : progress.Weeks) >= Weeks;
}
