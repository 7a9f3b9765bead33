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

    /// <summary>Seconds from an exercise to the one that is done in its rests, and back (ours).</summary>
    public const int Between = 20;

    /// <summary>The whole session, warm-up and cool-down included.</summary>
    public static int Of(ImmutableArray<Prescribed> items) => WarmUp + Main(items) + CoolDown;

    /// <summary>Whole minutes of the whole session.</summary>
    public static int Minutes(ImmutableArray<Prescribed> items) => (Of(items) + 59) / 60;

    /// <summary>Sets, ramp-up sets and the rests between them; no rest follows the last. What is done in another's rests takes time only where it makes them longer.</summary>
    public static int Main(ImmutableArray<Prescribed> items)
    {
        var (seconds, after) = (0, 0);
        foreach (var item in items.Where(item => item.InRestsOf is null))
        {
            var partner = items.FirstOrDefault(other => other.InRestsOf == item.Exercise);
            seconds += after + Of(item, partner);
            after = item.RestAfter;
        }
        return seconds;
    }

    /// <summary>An exercise with what is done in its rests, without the rest after it.</summary>
    public static int Of(Prescribed item, Prescribed? partner) => Alone(item) + (partner is null ? 0 : Longer(item, partner));

    /// <summary>The rest of an exercise after a set, in which one of its partner's is done.</summary>
    public static int Rest(Prescribed item, Prescribed partner) => Math.Max(item.Rest, 2 * Between + Set(partner));

    private static int Alone(Prescribed item) =>
        RampUp.Of(item).Length * RampUp.Seconds + item.Sets * Set(item) + (item.Sets - 1) * item.Rest;

    /// <summary>By how much an exercise takes longer with a partner in its rests, whose last sets may follow its own.</summary>
    private static int Longer(Prescribed item, Prescribed partner)
    {
        var within = Math.Min(item.Sets - 1, partner.Sets);
        var left = partner.Sets - within;
        return within * (Rest(item, partner) - item.Rest) + (left > 0 ? Between + left * Set(partner) + (left - 1) * partner.Rest : 0);
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
