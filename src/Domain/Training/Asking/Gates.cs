using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>
/// What opens only after practice: lifts with a barbell for those who train regularly and say what they lift, at once; else
/// after four weeks, of hinges without pain for the deadlift (1.3: form first).
/// </summary>
public static class Gates
{
    /// <summary>Weeks of practice.</summary>
    public const int Weeks = 4;

    /// <summary>Spine load from which the gate stands, 0–3.</summary>
    public const int HeavySpine = 3;

    /// <summary>Whether a runner may do an exercise on a day: kit, health answers (2.9), and what opens only after practice.</summary>
    public static bool Allow(Exercise exercise, Profile profile, Progress progress, LocalDate day) =>
        profile.Kit.Allows(exercise) && Opens(exercise, profile, progress)
        && !(profile.Restricts(day) && (exercise.Impact > 0 || exercise.SpineLoad >= HeavySpine));

    private static bool Opens(Exercise exercise, Profile profile, Progress progress) =>
        exercise.SpineLoad < HeavySpine
        || (profile.Experience is Experience.Regular && FirstContact.Best(exercise.Family, profile) is { Load: not null })
        || (exercise.Pattern is Pattern.Hinge ? progress.HingeWeeks : progress.Weeks) >= Weeks;
}
