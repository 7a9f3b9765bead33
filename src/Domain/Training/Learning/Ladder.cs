using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Training;

/// <summary>Up and down the rungs of an exercise, past those that a runner has no kit for or may not do yet.</summary>
public static class Ladder
{
    /// <summary>The next harder rung; nothing where there is none.</summary>
    public static Exercise? Harder(Exercise from, Func<Exercise, bool> allowed) => Climb(from, rung => rung.Harder, allowed);

    /// <summary>The next easier rung; nothing where there is none.</summary>
    public static Exercise? Easier(Exercise from, Func<Exercise, bool> allowed) => Climb(from, rung => rung.Easier, allowed);

    /// <summary>
    /// An easier rung for somebody whom it hurts: no more load on the spine and no more impact; nothing where there is none.
    /// </summary>
    public static Exercise? Gentler(Exercise from, Func<Exercise, bool> allowed) =>
        Easier(from, rung => allowed(rung) && rung.SpineLoad <= from.SpineLoad && rung.Impact <= from.Impact);

    /// <summary>Whether one exercise is a harder rung of another's ladder.</summary>
    public static bool IsAbove(Exercise one, Exercise other) => Harder(other, rung => rung.Id == one.Id) is not null;

    private static Exercise? Climb(Exercise from, Func<Exercise, ExerciseId?> next, Func<Exercise, bool> allowed)
    {
        for (var rung = next(from); rung is { } id; rung = next(Catalogue.Get(id)))
            if (allowed(Catalogue.Get(id)))
                return Catalogue.Get(id);
        return null;
    }
}
