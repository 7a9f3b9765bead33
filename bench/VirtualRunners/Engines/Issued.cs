using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>What an engine asked for, before a session began.</summary>
internal sealed record Issue(LocalDate Day, Instant At, ImmutableArray<Issued> Items);

/// <summary>One exercise of it.</summary>
/// <param name="Lift">The place in the programme that it progresses.</param>
/// <param name="Lo">Bottom of its range.</param>
/// <param name="IsSlow">Whether each rep is slow, 3-1-1.</param>
/// <param name="InRests">Whether it is done in the rests of another one.</param>
/// <param name="Finds">Whether the runner is told that the weight is being found.</param>
internal sealed record Issued(
    ExerciseId Lift, Exercise Exercise, int Sets, int Aim, int Lo, Kilograms? Load, int Rest, int RestAfter, bool IsSlow = false, bool InRests = false, bool Finds = false)
{
    /// <summary>Seconds of one set.</summary>
    public int SetSeconds => Timing.Set(Exercise, Aim, IsSlow);
}

/// <summary>How long things take, seconds. Written anew, so that it checks the coach's own arithmetic.</summary>
internal static class Timing
{
    public const int WarmUp = 180, CoolDown = 120, Rep = 3, SlowRep = 5;

    public static int Set(Exercise exercise, int amount, bool isSlow = false) =>
        (exercise.Measure is Measure.Seconds ? amount : amount * ((isSlow ? SlowRep : Rep) + exercise.Dose.PauseSeconds)) * (exercise.Sides is Sides.Each ? 2 : 1);

    /// <summary>A whole session; no rest follows the last set, and what is done in rests takes no time of its own.</summary>
    public static int Of(ImmutableArray<Issued> all)
    {
        var items = all.RemoveAll(item => item.InRests);
        var seconds = WarmUp + CoolDown;
        for (var i = 0; i < items.Length; i++)
            seconds += items[i].Sets * items[i].SetSeconds + (items[i].Sets - 1) * items[i].Rest + (i < items.Length - 1 ? items[i].RestAfter : 0);
        return seconds;
    }
}
