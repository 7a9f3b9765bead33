using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Domain.Exercises;

/// <summary>All exercises the coach knows. A new one is an entry in the file of its family, and its words.</summary>
public static partial class Catalogue
{
    /// <summary>Family by family, easiest rung first by body weight alone.</summary>
    public static readonly ImmutableArray<Exercise> All =
        [.. Legs.Concat(Trunk).Concat(Others).OrderBy(exercise => exercise.Family).ThenBy(exercise => exercise.Difficulty.Body)];

    private static readonly FrozenDictionary<ExerciseId, Exercise> ById = All.ToFrozenDictionary(exercise => exercise.Id);

    private static readonly FrozenDictionary<Family, ImmutableArray<Exercise>> ByFamily =
        All.GroupBy(exercise => exercise.Family).ToFrozenDictionary(family => family.Key, family => family.ToImmutableArray());

    /// <summary>The exercise of an id; nothing for an id that does not exist.</summary>
    public static Exercise? Find(ExerciseId id) => ById.GetValueOrDefault(id);

    /// <summary>The exercise of an id that is known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Exercise Get(ExerciseId id) => ById[id];

    /// <summary>The rungs of a family, easiest first by body weight alone.</summary>
    public static ImmutableArray<Exercise> Rungs(Family family) => ByFamily[family];

    private static Exercise Of(
        string id, Family family, int body, Dose dose, Muscle[] muscles, Area[] areas,
        Equipment needs = Equipment.None, Sides sides = Sides.Both, Measure measure = Measure.Reps,
        int impact = 0, int spine = 0, int load = 0, Source[]? from = null) =>
        new(new(id), family, sides, measure, dose, needs, [.. muscles], [.. areas], impact, spine,
            new(body, load > 0 ? load : Held(family, sides)), [.. from ?? []]);

    /// <summary>What a weight would add that somebody holds although the exercise takes none, thousandths for 70 kg (ours).</summary>
    private static int Held(Family family, Sides sides) => (family.Pattern, sides) switch
    {
        (Pattern.Calf, _) => 1100,
        (Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Hip, Sides.Each) => 1600,
        _ => 1000,
    };

    /// <summary>A source's single number: it is the aim, its range is ours.</summary>
    private static Dose Single(int sets, int reps, int pause = 0) => new(sets, reps, reps - 2, Math.Min(20, reps + 5), pause);

    /// <summary>A source's own range.</summary>
    private static Dose Range(int sets, int lo, int hi) => new(sets, lo, lo, hi);

    /// <summary>Ours, where the sources are silent: 2×8–15.</summary>
    private static Dose Ours => new(2, 10, 8, 15);

    /// <summary>A hold: seconds, to 30 s more.</summary>
    private static Dose Hold(int sets, int seconds) => new(sets, seconds, seconds, seconds + 30);
}
