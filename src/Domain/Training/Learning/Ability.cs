using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>
/// What an ability makes possible, and what a set shows of it (2.3): reps = 30 × (ability ÷ difficulty − 1), Epley turned round;
/// a hold counts 15 steps of five seconds for 30 reps. Abilities and difficulties are in thousandths.
/// </summary>
public static class Ability
{
    /// <summary>Reps, and steps of five seconds, at half of what is possible once (Epley; near Rohmert's curve).</summary>
    public const int Reps = 30, Holds = 15;

    /// <summary>Reps by which people think that fewer are left than are, and what each rep above twelve adds (E14).</summary>
    public const double Underpredicted = 0.95, ManyAdds = 0.25;

    /// <summary>Reps above which people misjudge more what is left (E14).</summary>
    public const int Many = 12;

    /// <summary>How much harder a slow rep is, 3-1-1, in thousandths (2.3).</summary>
    public const int Slow = 1100;

    /// <summary>The most reps that are ever asked (2.1).</summary>
    public const int MostReps = 20;

    /// <summary>How hard an exercise is with a weight, in thousandths.</summary>
    public static int Difficulty(Exercise exercise, Kilograms? load, bool isSlow = false) =>
        exercise.Difficulty.With(load?.Grams ?? 0) * (isSlow ? Slow : 1000) / 1000;

    /// <summary>Reps or seconds that are possible; 0 where not one is.</summary>
    public static int Possible(int ability, int difficulty, Exercise exercise) =>
        Math.Max(0, Scale(exercise) * (ability - difficulty) / difficulty) * exercise.Step();

    /// <summary>Reps or seconds that leave so many; negative where not even those are possible.</summary>
    /// <param name="reserve">Reps, or fives of seconds.</param>
    public static int Expected(int ability, int difficulty, Exercise exercise, int reserve) =>
        (int)Math.Floor((double)Scale(exercise) * (ability - difficulty) / difficulty - reserve) * exercise.Step();

    /// <summary>The ability that a set shows.</summary>
    /// <param name="amount">Reps or seconds that were done.</param>
    /// <param name="left">Reps, or fives of seconds, that were left.</param>
    public static double Shown(int difficulty, Exercise exercise, int amount, double left) =>
        difficulty * (1 + ((double)amount / exercise.Step() + left) / Scale(exercise));

    /// <summary>What was really left where somebody stopped with so many to go, or says so (E14).</summary>
    /// <param name="amount">Reps or seconds that were done.</param>
    public static double ReallyLeft(Exercise exercise, int amount, int left) =>
        left + Underpredicted + ManyAdds * Math.Max(0, amount / exercise.Step() - Many);

    private static int Scale(Exercise exercise) => exercise.Measure switch
    {
        Measure.Reps => Reps,
        Measure.Seconds => Holds,
    };
}
