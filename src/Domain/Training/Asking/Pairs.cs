using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Leg sets are paired with trunk or arms, whose sets are done in their rests: it saves a third of the time (2.3b).</summary>
public static class Pairs
{
    /// <summary>The session in the order in which it is done: legs first, each followed by what is done in its rests, then what is left.</summary>
    public static ImmutableArray<Prescribed> Of(IReadOnlyList<Prescribed> items) =>
    [
        .. Order(items).SelectMany(pair => pair.Partner is { } partner
            ? new[] { pair.Item with { InRestsOf = null }, partner with { InRestsOf = pair.Item.Exercise } }
            : [pair.Item with { InRestsOf = null }]),
    ];

    /// <summary>Seconds of the session in that order, warm-up and cool-down included.</summary>
    public static int Seconds(IReadOnlyList<Prescribed> items)
    {
        var (seconds, after) = (SessionTime.WarmUp + SessionTime.CoolDown, 0);
        foreach (var (item, partner) in Order(items))
        {
            seconds += after + SessionTime.Of(item, partner);
            after = item.RestAfter;
        }
        return seconds;
    }

    private static List<(Prescribed Item, Prescribed? Partner)> Order(IReadOnlyList<Prescribed> items)
    {
        var partners = new Queue<Prescribed>(Sorted(items, IsPartner));
        List<(Prescribed, Prescribed?)> ordered = [.. Sorted(items, item => !IsPartner(item)).Select(item => (item, IsHost(item) && partners.TryDequeue(out var partner) ? partner : null))];
        return [.. ordered, .. partners.Select(alone => (alone, (Prescribed?)null))];
    }

    private static IEnumerable<Prescribed> Sorted(IReadOnlyList<Prescribed> items, Func<Prescribed, bool> of)
    {
        for (var priority = 0; priority <= Parts.LastPriority; priority++)
            foreach (var item in items)
                if (Catalogue.Get(item.Exercise).Pattern.Priority == priority && of(item))
                    yield return item;
    }

    /// <summary>Legs, whose rests are long enough; jumps are done fresh and alone.</summary>
    private static bool IsHost(Prescribed item) => Catalogue.Get(item.Exercise) is { Pattern: Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Calf } && item.Sets > 1
        || Catalogue.Get(item.Exercise).Family is Family.Hamstring or Family.Bridge && item.Sets > 1;

    /// <summary>Trunk and arms, and the side of the hip, which leaves the host's muscles alone (ours).</summary>
    private static bool IsPartner(Prescribed item) =>
        !Catalogue.Get(item.Exercise).Pattern.IsLegs || Catalogue.Get(item.Exercise).Family is Family.Abductors;
}
