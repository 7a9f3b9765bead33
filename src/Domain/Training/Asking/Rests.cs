using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Rests in seconds: between the sets of an exercise, and before the next one (1.3).</summary>
public readonly record struct Rests(int BetweenSets, int After)
{
    /// <summary>Bodyweight and light loads (S3).</summary>
    public static readonly Rests Standard = new(90, 120);

    /// <summary>Core work: 30–60 s (1.3); the choice within it is ours, as is that the side of the hip rests as the trunk does.</summary>
    public static readonly Rests Core = new(45, 60);

    /// <summary>Leg lifts under load in the strength weeks: 120–150 s (2.6).</summary>
    public static readonly Rests Strength = new(150, 120);

    /// <summary>Six reps or fewer under load: 2–3 min (S3, 1.3).</summary>
    public static readonly Rests Heavy = new(180, 180);

    /// <summary>The rests of an exercise.</summary>
    /// <param name="range">The range that it is done in.</param>
    public static Rests For(Exercise exercise, Phase phase, RepRange range) =>
        exercise.Pattern.IsCore || exercise.Family is Family.Abductors ? Core
        : !Block.Ranges(exercise) ? Standard
        : range.Hi <= Block.HeavyReps ? Heavy
        : phase is Phase.Strength ? Strength
        : Standard;
}
