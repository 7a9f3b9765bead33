using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Which exercise serves where another cannot: no kit for it, an area that hurts, the runner's wish.</summary>
public static class Substitutes
{
    /// <summary>Whether a runner may do it now.</summary>
    public static bool Allows(Exercise exercise, Situation now) => Gates.Allow(exercise, now.Profile, now.Progress, now.Day);

    /// <summary>An exercise as a routine names it, or the nearest that a runner may do.</summary>
    public static Exercise Nearest(Exercise wanted, Situation now) => Allows(wanted, now)
        ? wanted
        : Near(wanted, Catalogue.All.Where(other => other.Pattern == wanted.Pattern), now).First();

    /// <summary>Why a runner may not do it now.</summary>
    public static Reason Why(Exercise wanted, Situation now) =>
        !now.Profile.Kit.Allows(wanted) ? new Reason.NoKit(wanted.Id)
        : now.IsRestricted ? new Reason.LightOnly(wanted.Id)
        : new Reason.FormFirst(wanted.Id, Gates.Weeks);

    /// <summary>The nearest exercise for the same part of the body that spares some areas; nothing where there is none.</summary>
    public static Exercise? Sparing(Exercise wanted, Situation now, ImmutableHashSet<Area> areas) =>
        Near(wanted, Catalogue.All.Where(other => other.Pattern.Part == wanted.Pattern.Part && wanted.Pattern.Part is not BodyPart.None), now)
            .FirstOrDefault(other => !other.Areas.Any(areas.Contains) && IsPossible(other, now));

    /// <summary>Another exercise of the same pattern and about as hard; nothing where there is none.</summary>
    /// <param name="without">What is not at hand today.</param>
    public static Exercise? Other(Exercise wanted, Situation now, Equipment without = Equipment.None) =>
        Near(wanted, Catalogue.All.Where(other => other.Pattern == wanted.Pattern), now)
            .FirstOrDefault(other => (other.Needs & without) == Equipment.None && IsPossible(other, now));

    /// <summary>The nearest first: of the same movement, then of the same pattern, measured alike, then by difficulty.</summary>
    private static IEnumerable<Exercise> Near(Exercise wanted, IEnumerable<Exercise> others, Situation now) => others
        .Where(other => other.Id != wanted.Id && Allows(other, now))
        .OrderBy(other => other.Family != wanted.Family).ThenBy(other => other.Pattern != wanted.Pattern)
        .ThenBy(other => other.Measure != wanted.Measure)
        .ThenBy(other => Math.Abs(Rungs.Nominal(other) - Rungs.Nominal(wanted)));

    /// <summary>Some reps of it are expected of somebody who leaves what they should.</summary>
    private static bool IsPossible(Exercise exercise, Situation now) => Ability.Expected(
        now.Progress.Lifts.GetValueOrDefault(exercise.Family)?.Ability ?? FirstContact.Ability(exercise.Family, now.Profile, now.Progress),
        exercise.Loaded ? Ability.Difficulty(exercise, now.Profile.Kit.For(exercise)[0]) : exercise.Difficulty.Body, exercise, Reserves.Of(false, now)) >= exercise.Step();
}
