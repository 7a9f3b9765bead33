using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Training;

/// <summary>Up and down the rungs of a movement by difficulty, past those that a runner has no kit for or may not do yet.</summary>
public static class Rungs
{
    /// <summary>Weights by which loaded rungs are put in order where none is known: dumbbells and a bar, grams (ours).</summary>
    private const int Dumbbell = 8_000, Bar = 40_000;

    /// <summary>The next harder rung; nothing where there is none.</summary>
    public static Exercise? Harder(Exercise from, Func<Exercise, bool> allowed) => Catalogue.Rungs(from.Family)
        .Where(rung => Nominal(rung) > Nominal(from) && allowed(rung)).MinBy(Nominal);

    /// <summary>The next easier rung; nothing where there is none.</summary>
    public static Exercise? Easier(Exercise from, Func<Exercise, bool> allowed) => Catalogue.Rungs(from.Family)
        .Where(rung => Nominal(rung) < Nominal(from) && allowed(rung)).MaxBy(Nominal);

    /// <summary>An easier rung for somebody whom it hurts: no more load on the spine and no more impact; nothing where there is none.</summary>
    public static Exercise? Gentler(Exercise from, Func<Exercise, bool> allowed) =>
        Easier(from, rung => allowed(rung) && (from.Loaded || !rung.Loaded) && rung.SpineLoad <= from.SpineLoad && rung.Impact <= from.Impact);

    /// <summary>Whether one exercise is a harder rung of another's movement.</summary>
    public static bool IsAbove(Exercise one, Exercise other) => one.Family == other.Family && Nominal(one) > Nominal(other);

    /// <summary>How hard a rung is, in thousandths, loaded ones with a middling weight.</summary>
    public static int Nominal(Exercise rung) => rung.Difficulty.With(
        rung.Needs.HasFlag(Equipment.Barbell) ? Bar : rung.Loaded ? Dumbbell : 0);
}
