using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Sessions;

/// <summary>How long a prescription takes (2.10), in seconds.</summary>
public static class SessionTime
{
    /// <summary>Seconds a rep takes (2.10).</summary>
    public const int Rep = 3;

    /// <summary>Seconds of warm-up and cool-down (2.10).</summary>
    public const int WarmUp = 180, CoolDown = 120;

    /// <summary>The whole session, warm-up and cool-down included.</summary>
    public static int Of(ImmutableArray<Prescribed> items) => WarmUp + Main(items) + CoolDown;

    /// <summary>Sets and the rests between them; no rest follows the last.</summary>
    public static int Main(ImmutableArray<Prescribed> items) =>
        items.IsEmpty ? 0 : items.Sum(item => Work(item) + (item.Sets - 1) * item.Rest + item.RestAfter) - items[^1].RestAfter;

    private static int Work(Prescribed item)
    {
        var exercise = Catalogue.Get(item.Exercise);
        var set = exercise.Measure switch
        {
            Measure.Reps => item.Aim * (Rep + exercise.Dose.PauseSeconds),
            Measure.Seconds => item.Aim,
        };
        return item.Sets * set * (exercise.Sides == Sides.Each ? 2 : 1);
    }
}
