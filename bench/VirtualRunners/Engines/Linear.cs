using RunnerStrength.Domain.Exercises;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>
/// StrongLifts: start with half of what five reps allow, all reps in all sets add a step the next time, three misses
/// running take a tenth away, two weeks off take a tenth of the weight too. Without weights the step is a rep, then a rung.
/// </summary>
internal sealed class Linear(VirtualRunner runner, Body body) : IScheme
{
    public const int MissesToDeload = 3, DaysToDeload = 14;

    public Standing Start(Exercise exercise) =>
        new(exercise, exercise.Dose.Aim, Ladder.Owned(exercise, body.WeightFor(exercise, 5) / 2, runner.Profile.Kit));

    public Standing Next(Standing was, Outcome outcome) =>
        outcome.AllDone && outcome.Lowest >= was.Amount ? Up(was)
        : was.Misses + 1 >= MissesToDeload ? Down(was)
        : was with { Misses = was.Misses + 1 };

    public Standing Resume(Standing was, int days) =>
        days >= DaysToDeload && Ladder.Lighter(was, runner.Profile.Kit) is { } lighter ? was with { Load = lighter, Misses = 0 } : was;

    private Standing Up(Standing was) =>
        Ladder.Heavier(was, runner.Profile.Kit) is { } heavier ? was with { Load = heavier, Misses = 0 }
        : was.Amount >= was.Exercise.Dose.Hi && Ladder.Harder(was.Exercise, runner.Profile.Kit) is { } harder ? Start(harder)
        : was with { Amount = Math.Min(Ladder.Most(was.Exercise), was.Amount + was.Exercise.Step()), Misses = 0 };

    private Standing Down(Standing was) =>
        Ladder.Lighter(was, runner.Profile.Kit) is { } lighter ? was with { Load = lighter, Misses = 0 }
        : (int)(was.Amount * Ladder.Deload) is var fewer && fewer >= was.Exercise.Dose.Lo ? was with { Amount = fewer, Misses = 0 }
        : Ladder.Easier(was.Exercise, runner.Profile.Kit) is { } easier ? Start(easier)
        : was with { Amount = Math.Max(was.Exercise.Step(), fewer), Misses = 0 };
}
