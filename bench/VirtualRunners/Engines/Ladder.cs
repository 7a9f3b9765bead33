using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>What is next up and next down with a kit: weights where there are some, else rungs.</summary>
internal static class Ladder
{
    /// <summary>What stays after a deload, in every published rule.</summary>
    public const double Deload = 0.9;

    /// <summary>Reps and seconds that no scheme goes beyond.</summary>
    public const int MostReps = 20, MostSeconds = 120;

    public static int Most(Exercise exercise) => exercise.Measure is Measure.Seconds ? MostSeconds : MostReps;

    /// <summary>The next owned weight, 2.5 kg more in each hand or 5 kg on the bar where it is owned.</summary>
    public static Kilograms? Heavier(Standing from, Kit kit)
    {
        if (from.Load is not { } load)
            return null;
        var most = load.Value + (from.Exercise.Needs.HasFlag(Equipment.Barbell) ? 5m : 2.5m);
        var heavier = kit.For(from.Exercise).Where(weight => weight > load).ToList();
        return heavier.Count == 0 ? null
            : heavier.FindLast(weight => weight.Value <= most) is { Value: > 0 } step ? step
            : heavier[0];
    }

    /// <summary>Nine tenths, a step less at least; nothing where there is nothing lighter.</summary>
    public static Kilograms? Lighter(Standing from, Kit kit)
    {
        if (from.Load is not { } load)
            return null;
        var lighter = kit.For(from.Exercise).Where(weight => weight < load).ToList();
        return lighter.Count == 0 ? null
            : lighter.FindLast(weight => (double)weight.Value <= (double)load.Value * Deload) is { Value: > 0 } step ? step
            : lighter[0];
    }

    /// <summary>The heaviest owned weight up to so many kilograms, else the lightest.</summary>
    public static Kilograms? Owned(Exercise exercise, double kilograms, Kit kit) =>
        kit.For(exercise) is not [var lightest, ..] weights ? null
        : weights.LastOrDefault(weight => (double)weight.Value <= kilograms) is { Value: > 0 } owned ? owned
        : lightest;

    /// <summary>The next rung up that the kit allows.</summary>
    public static Exercise? Harder(Exercise from, Kit kit) => Domain.Training.Rungs.Harder(from, kit.Allows);

    /// <summary>The next rung down that the kit allows.</summary>
    public static Exercise? Easier(Exercise from, Kit kit) => Domain.Training.Rungs.Easier(from, kit.Allows);
}
