using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>What an engine asked for, before a session began.</summary>
internal sealed record Issue(LocalDate Day, Instant At, ImmutableArray<Issued> Items, bool IsEased = false);

/// <summary>One exercise of it.</summary>
/// <param name="Lo">Bottom of its range.</param>
/// <param name="IsSlow">Whether each rep is slow, 3-1-1.</param>
/// <param name="InRestsOf">In whose rests it is done, if in any.</param>
/// <param name="IsNewPhase">Whether its weight is another for the sake of a new phase.</param>
/// <param name="RampUps">Lighter sets before the first.</param>
/// <param name="Finds">Whether the runner is told that the weight is being found.</param>
internal sealed record Issued(
    Exercise Exercise, int Sets, int Aim, int Lo, Kilograms? Load, int Rest, int RestAfter, bool IsSlow = false, ExerciseId? InRestsOf = null, bool Finds = false,
    bool IsNewPhase = false, int RampUps = 0)
{
    /// <summary>Seconds of one set.</summary>
    public int SetSeconds => Timing.Set(Exercise, Aim, IsSlow);
}

/// <summary>How long things take, seconds. Written anew, so that it checks the coach's own arithmetic.</summary>
internal static class Timing
{
    public const int WarmUp = 180, CoolDown = 120, Rep = 3, SlowRep = 5, RampUp = 45, Between = 20;

    public static int Set(Exercise exercise, int amount, bool isSlow = false) =>
        (exercise.Measure is Measure.Seconds ? amount : amount * ((isSlow ? SlowRep : Rep) + exercise.Dose.PauseSeconds)) * (exercise.Sides is Sides.Each ? 2 : 1);

    /// <summary>A whole session, walked through set by set; no rest follows the last.</summary>
    public static int Of(ImmutableArray<Issued> items)
    {
        var (seconds, after) = (WarmUp + CoolDown, 0);
        foreach (var host in items.Where(item => item.InRestsOf is null))
        {
            var partner = items.FirstOrDefault(item => item.InRestsOf == host.Exercise.Id);
            var left = partner?.Sets ?? 0;
            seconds += after + host.RampUps * RampUp;
            for (var set = 1; set <= host.Sets; set++)
            {
                seconds += host.SetSeconds;
                var rest = set < host.Sets ? host.Rest : 0;
                if (set < host.Sets && left-- > 0)
                    rest = Math.Max(rest, 2 * Between + partner!.SetSeconds);
                seconds += rest;
            }
            for (left = partner is null ? 0 : Math.Max(0, partner.Sets - host.Sets + 1); left > 0; left--)
                seconds += partner!.SetSeconds + (left == partner.Sets - Math.Min(partner.Sets, host.Sets - 1) ? Between : partner.Rest);
            after = host.RestAfter;
        }
        return seconds;
    }
}
