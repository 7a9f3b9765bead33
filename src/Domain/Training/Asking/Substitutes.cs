using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Which exercise serves where another cannot: too hard for a beginner, no kit for it, an area that hurts.</summary>
public static class Substitutes
{
    /// <summary>Whether a runner may do it now.</summary>
    public static bool Allows(Exercise exercise, Situation now) => Gates.Allow(exercise, now.Profile, now.Progress, now.Day);

    /// <summary>
    /// The rung on which a runner starts a lift: the hardest that suits their experience, but bodyweight first for all who do
    /// not train regularly (S0, S1, S3), and the plan's own at most where health answers ask for care (ours).
    /// </summary>
    public static Exercise Start(Exercise wanted, Situation now)
    {
        var level = StartLevel(now.Profile.Experience);
        var top = now.IsRestricted ? wanted : Hardest(wanted);
        return Rungs(top)
            .FirstOrDefault(rung => rung.Level <= level && Allows(rung, now)
                && (!rung.Loaded || wanted.Loaded || now.Profile.Experience is Experience.Regular))
            ?? SamePattern(wanted).Where(other => Allows(other, now))
                .OrderBy(other => other.Level > level).ThenBy(other => Math.Abs(other.Level - level))
                .First(other => other.Measure == wanted.Measure);
    }

    /// <summary>An exercise as a routine names it, or the nearest that a runner may do.</summary>
    public static Exercise Nearest(Exercise wanted, Situation now) =>
        Allows(wanted, now) ? wanted
        : Rungs(wanted).FirstOrDefault(rung => Allows(rung, now))
            ?? SamePattern(wanted).Where(other => Allows(other, now))
                .OrderBy(other => other.Measure != wanted.Measure).ThenBy(other => Math.Abs(other.Level - wanted.Level))
                .First();

    /// <summary>Why a runner may not do it now.</summary>
    public static Reason Why(Exercise wanted, Situation now) =>
        !now.Profile.Kit.Allows(wanted) ? new Reason.NoKit(wanted.Id)
        : now.IsRestricted ? new Reason.LightOnly(wanted.Id)
        : new Reason.FormFirst(wanted.Id, Gates.Weeks);

    /// <summary>The nearest exercise of the same kind that spares some areas; nothing where there is none.</summary>
    public static Exercise? Sparing(Exercise wanted, Situation now, ImmutableHashSet<Area> areas) =>
        Kin(wanted)
            .Where(other => other.Id != wanted.Id && Allows(other, now) && !other.Areas.Any(areas.Contains))
            .Where(other => other.Level <= Math.Max(wanted.Level, StartLevel(now.Profile.Experience)))
            .OrderBy(other => other.Pattern != wanted.Pattern)
            .ThenBy(other => Math.Abs(other.Level - wanted.Level))
            .FirstOrDefault();

    /// <summary>Another exercise of the same pattern and about the same level; nothing where there is none.</summary>
    /// <param name="without">What is not at hand today.</param>
    public static Exercise? Other(Exercise wanted, Situation now, Equipment without = Equipment.None) =>
        SamePattern(wanted)
            .Where(other => Allows(other, now) && (other.Needs & without) == Equipment.None
                && other.Level <= Math.Max(wanted.Level, StartLevel(now.Profile.Experience)))
            .OrderBy(other => other.Measure != wanted.Measure)
            .ThenBy(other => Math.Abs(other.Level - wanted.Level))
            .FirstOrDefault();

    /// <summary>An exercise and its easier rungs, hardest first.</summary>
    public static IEnumerable<Exercise> Rungs(Exercise from)
    {
        for (Exercise? rung = from; rung is not null; rung = rung.Easier is { } easier ? Catalogue.Get(easier) : null)
            yield return rung;
    }

    private static Exercise Hardest(Exercise from) => from.Harder is { } harder ? Hardest(Catalogue.Get(harder)) : from;

    private static int StartLevel(Experience experience) => experience switch
    {
        Experience.New => 0,
        Experience.Some => 1,
        Experience.Regular => 2,
    };

    private static IEnumerable<Exercise> SamePattern(Exercise wanted) =>
        Catalogue.All.Where(other => other.Pattern == wanted.Pattern && other.Id != wanted.Id);

    /// <summary>The same pattern, or one that trains the same part of the body.</summary>
    private static IEnumerable<Exercise> Kin(Exercise wanted) =>
        Catalogue.All.Where(other => other.Pattern.Part == wanted.Pattern.Part && wanted.Pattern.Part is not BodyPart.None);
}
