using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>How long a prescription takes (2.10), in seconds.</summary>
public static class SessionTime
{
    /// <summary>Seconds a rep takes (2.10), and how many more a slow one: 3-1-1 (1.1).</summary>
    public const int Rep = 3, Slow = 2;

    /// <summary>Seconds of warm-up and cool-down (2.10).</summary>
    public const int WarmUp = 180, CoolDown = 120;

    /// <summary>Seconds to walk over to what fills the rest of a heavy lift (ours).</summary>
    public const int ToFiller = 30;

    /// <summary>The whole session, warm-up and cool-down included.</summary>
    public static int Of(ImmutableArray<Prescribed> items) => WarmUp + Main(items) + CoolDown;

    /// <summary>Whole minutes of the whole session.</summary>
    public static int Minutes(ImmutableArray<Prescribed> items) => (Of(items) + 59) / 60;

    /// <summary>
    /// Sets and the rests between them; no rest follows the last. What is done in another's rests takes no time of its own.
    /// </summary>
    public static int Main(ImmutableArray<Prescribed> items)
    {
        var alone = items.Where(item => item.InRestsOf is null).ToList();
        return alone.Count == 0
            ? 0
            : alone.Sum(item => item.Sets * Set(item) + (item.Sets - 1) * item.Rest + item.RestAfter) - alone[^1].RestAfter;
    }

    /// <summary>One set of an exercise, both sides where it has two.</summary>
    public static int Set(Prescribed item)
    {
        var exercise = Catalogue.Get(item.Exercise);
        return exercise.Measure switch
        {
            Measure.Reps => item.Aim * (Rep + exercise.Dose.PauseSeconds + (item.IsSlow ? Slow : 0)),
            Measure.Seconds => item.Aim,
        } * (exercise.Sides == Sides.Each ? 2 : 1);
    }
}
