using RunnerStrength.Domain.Exercises;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>
/// openGym's double progression: from the bottom of the range, the next session asks for one more than the lowest set;
/// the top in every set brings weight, or a rung, and the bottom again. Three sessions without a better one at the same
/// weight take a tenth away.
/// </summary>
internal sealed class DoubleProgression(VirtualRunner runner, Body body) : IScheme
{
    public const int StallsToDeload = 3;

    /// <summary>Reps in reserve with which people choose their first weight, and how wrong they are (ours).</summary>
    public const int StartRir = 3;

    public const double StartError = 0.15;

    private readonly Dice dice = runner.Dice(Chance.Asking);

    public Standing Start(Exercise exercise) => new(
        exercise, exercise.Dose.Lo,
        Ladder.Owned(exercise, body.WeightFor(exercise, exercise.Dose.Lo + StartRir) * dice.Factor(StartError), runner.Profile.Kit));

    public Standing Next(Standing was, Outcome outcome) =>
        outcome.AllDone && outcome.Lowest >= was.Exercise.Dose.Hi ? Up(was)
        : outcome.AllDone && outcome.Lowest > was.Best ? was with { Amount = Aim(was, outcome.Lowest), Best = outcome.Lowest, Misses = 0 }
        : was.Misses + 1 >= StallsToDeload ? Down(was)
        : was with { Misses = was.Misses + 1 };

    public Standing Resume(Standing was, int days) => was;

    private static int Aim(Standing was, int lowest) =>
        Math.Clamp(lowest + was.Exercise.Step(), was.Exercise.Dose.Lo, was.Exercise.Dose.Hi);

    private Standing Up(Standing was) =>
        Ladder.Heavier(was, runner.Profile.Kit) is { } heavier ? new(was.Exercise, was.Exercise.Dose.Lo, heavier)
        : Ladder.Harder(was.Exercise, runner.Profile.Kit) is { } harder ? Start(harder)
        : was with { Amount = was.Exercise.Dose.Hi, Misses = 0 };

    private Standing Down(Standing was) =>
        Ladder.Lighter(was, runner.Profile.Kit) is { } lighter ? new(was.Exercise, was.Exercise.Dose.Lo, lighter)
        : was.Best < was.Exercise.Dose.Lo && Ladder.Easier(was.Exercise, runner.Profile.Kit) is { } easier ? Start(easier)
        : new(was.Exercise, Math.Max(was.Exercise.Dose.Lo, (int)(was.Amount * Ladder.Deload)), was.Load);
}
