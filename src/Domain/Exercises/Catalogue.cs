using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RunnerStrength.Domain.Exercises;

/// <summary>All exercises the coach knows. A new one is an entry in the file of its pattern, and its words.</summary>
public static partial class Catalogue
{
    /// <summary>Ladder by ladder, easiest rung first.</summary>
    public static readonly ImmutableArray<Exercise> All =
        [
            .. Ladders(
            [
                .. SquatLadders,
                .. LungeLadders,
                .. HingeLadders,
                .. CalfLadders,
                .. HipLadders,
                .. PushLadders,
                .. PullLadders,
                .. TrunkLadders,
                .. JumpLadders,
                .. MobilityLadders,
            ]),
        ];

    private static readonly FrozenDictionary<ExerciseId, Exercise> ById = All.ToFrozenDictionary(exercise => exercise.Id);

    /// <summary>The exercise of an id; nothing for an id that does not exist.</summary>
    public static Exercise? Find(ExerciseId id) => ById.GetValueOrDefault(id);

    /// <summary>The exercise of an id that is known to exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Exercise Get(ExerciseId id) => ById[id];

    /// <summary>A rung's easier and harder neighbours are the ones beside it in its ladder.</summary>
    private static IEnumerable<Exercise> Ladders(IEnumerable<Exercise[]> ladders) => ladders.SelectMany(ladder =>
        ladder.Select((rung, i) => rung with
        {
            Easier = i > 0 ? ladder[i - 1].Id : null,
            Harder = i < ladder.Length - 1 ? ladder[i + 1].Id : null,
        }));

    private static Exercise Of(
        string id, Pattern pattern, int level, Dose dose, Muscle[] muscles, Area[] areas,
        Equipment needs = Equipment.None, Sides sides = Sides.Both, Measure measure = Measure.Reps,
        int impact = 0, int spine = 0, Source[]? from = null) =>
        new(new(id), pattern, sides, measure, dose, needs, [.. muscles], [.. areas], impact, spine, level, null, null, [.. from ?? []]);

    /// <summary>A source's single number: it is the aim, its range is ours.</summary>
    private static Dose Single(int sets, int reps, int pause = 0) => new(sets, reps, reps - 2, Math.Min(20, reps + 5), pause);

    /// <summary>A source's own range.</summary>
    private static Dose Range(int sets, int lo, int hi) => new(sets, lo, lo, hi);

    /// <summary>Ours, where the sources are silent: 2×8–15.</summary>
    private static Dose Ours => new(2, 10, 8, 15);

    /// <summary>A hold: seconds, to 30 s more.</summary>
    private static Dose Hold(int sets, int seconds) => new(sets, seconds, seconds, seconds + 30);
}
