using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>
/// Liftosaur's dp with lp's failures: a complete session adds a rep, at the top of the range a step of weight, or a rung,
/// and the bottom again. A set is complete when its reps are done and its effort, where it was logged, is RPE 8 or less;
/// three incomplete sessions take a tenth away.
/// </summary>
internal sealed class Lp(VirtualRunner runner, Body body) : IScheme
{
    public const int FailuresToDeload = 3;

    private readonly Dice dice = runner.Dice(Chance.Asking);

    public Standing Start(Exercise exercise) => new(
        exercise, exercise.Dose.Lo,
        Ladder.Owned(
            exercise, body.WeightFor(exercise, exercise.Dose.Lo + DoubleProgression.StartRir) * dice.Factor(DoubleProgression.StartError),
            runner.Profile.Kit));

    public Standing Next(Standing was, Outcome outcome) =>
        outcome.AllDone && outcome.Lowest >= was.Amount && outcome.Hardest is not (Effort.Hard or Effort.TooHard or Effort.Failed) ? Up(was)
        : was.Misses + 1 >= FailuresToDeload ? Down(was)
        : was with { Misses = was.Misses + 1 };

    public Standing Resume(Standing was, int days) => was;

    private Standing Up(Standing was) =>
        was.Amount < was.Exercise.Dose.Hi
            ? was with { Amount = Math.Min(was.Exercise.Dose.Hi, was.Amount + was.Exercise.Step()), Misses = 0 }
        : Ladder.Heavier(was, runner.Profile.Kit) is { } heavier ? new(was.Exercise, was.Exercise.Dose.Lo, heavier)
        : Ladder.Harder(was.Exercise, runner.Profile.Kit) is { } harder ? Start(harder)
        : was with { Misses = 0 };

    private Standing Down(Standing was) =>
        Ladder.Lighter(was, runner.Profile.Kit) is { } lighter ? was with { Load = lighter, Misses = 0 }
        : was.Amount > was.Exercise.Dose.Lo
            ? was with { Amount = Math.Max(was.Exercise.Dose.Lo, (int)(was.Amount * Ladder.Deload)), Misses = 0 }
        : Ladder.Easier(was.Exercise, runner.Profile.Kit) is { } easier ? Start(easier)
        : was with { Misses = 0 };
}
