using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>
/// The coach's own programme: the squat in every session, so that what changed shows the very next time, and of the rest
/// whoever has waited longest. So nothing starves in short sessions, and a session without legs costs no leg lift its turn.
/// </summary>
public static class Turns
{
    /// <summary>
    /// Exercises of a session that may load one area, and one that overloads sooner; those who train regularly bear one
    /// more (ours).
    /// </summary>
    public const int ForAnArea = 3, ForATenderOne = 2, MoreForRegulars = 1;

    /// <summary>Areas that overload sooner: small ones, and the one that running loads most (ours).</summary>
    public static readonly ImmutableHashSet<Area> Tender = [Area.Knee, Area.Shoulder, Area.Wrist];

    /// <summary>The lifts in the order in which a newcomer meets them.</summary>
    private static readonly ImmutableArray<ExerciseId> Lifts =
    [
        .. new[]
        {
            "squat", "calf-raise", "plank", "push-up",
            "walking-lunge", "back-extension", "dumbbell-row", "glute-bridge",
            "single-leg-deadlift", "leg-raise", "triceps-dip", "step-up",
        }.Select(id => new ExerciseId(id)),
    ];

    /// <summary>All lifts, in the order in which a session takes them up.</summary>
    public static ImmutableArray<ExerciseId> On(Situation now) =>
        [Lifts[0], .. Lifts.Skip(1).OrderByDescending(lift => Waits(lift, now))];

    /// <summary>Whether a session can take up an exercise beside others, without too much for one area.</summary>
    public static bool Spares(Prescribed item, IEnumerable<Prescribed> others, Experience experience)
    {
        var loaded = others.SelectMany(other => Catalogue.Get(other.Exercise).Areas).CountBy(area => area).ToDictionary();
        var more = experience is Experience.Regular ? MoreForRegulars : 0;
        return Catalogue.Get(item.Exercise).Areas.All(area =>
            loaded.GetValueOrDefault(area) < (Tender.Contains(area) ? ForATenderOne : ForAnArea) + more);
    }

    /// <summary>Days.</summary>
    private static int Waits(ExerciseId lift, Situation now) =>
        now.Progress.Lifts.GetValueOrDefault(lift.Value)?.Day is { } day ? Period.DaysBetween(day, now.Day) : int.MaxValue;
}
