using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What has become possible of a movement since its first sessions, in the runner's terms: reps or seconds, or the weight for about ten reps.</summary>
public abstract record Gain(ExerciseId Exercise)
{
    /// <summary>So many were possible of it at first, and are now.</summary>
    public sealed record OfReps(ExerciseId Exercise, Amount From, Amount To) : Gain(Exercise);

    /// <summary>So much could be lifted at first, and can now.</summary>
    public sealed record OfLoad(ExerciseId Exercise, Kilograms From, Kilograms To) : Gain(Exercise);

    /// <summary>The movements that have become stronger, as they are done now.</summary>
    public static IEnumerable<Gain> Of(Progress progress, Kit kit) =>
        progress.Lifts.Values.Where(lift => lift.Start > 0 && lift.Ability > lift.Start).Select(lift => Of(lift, kit)).OfType<Gain>();

    private static Gain? Of(Lift lift, Kit kit)
    {
        var exercise = Catalogue.Get(lift.Exercise);
        if (exercise.Loaded)
            return Weight(lift.Start) is { } was && Weight(lift.Ability) is { } now && now > was ? new OfLoad(exercise.Id, was, now) : null;
        var (from, to) = (Possible(lift.Start), Possible(lift.Ability));
        return to > from ? new OfReps(exercise.Id, new(from, exercise.Id), new(to, exercise.Id)) : null;

        int Possible(int ability) => Ability.Possible(ability, Ability.Difficulty(exercise, null, lift.IsSlow), exercise);

        Kilograms? Weight(int ability) => kit.For(exercise)
            .Where(weight => Ability.Possible(ability, Ability.Difficulty(exercise, weight), exercise) >= Block.CalibrationReps)
            .Select(weight => (Kilograms?)weight).LastOrDefault();
    }
}
