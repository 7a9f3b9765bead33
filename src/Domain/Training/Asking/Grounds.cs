using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>The answer to "why", for every number that a session asks for.</summary>
public static class Grounds
{
    /// <summary>Why an exercise of a session is asked as it is: what changed first, then where each other number comes from.</summary>
    public static ImmutableArray<Reason> Of(Prescribed item, Prescription session) =>
        [.. item.Reasons, .. Standing(item, session).Where(reason => item.Reasons.All(other => other.Number != reason.Number))];

    /// <summary>Why each number is another one or expected to be so, one reason a number, strongest first; and that a weak side starts.</summary>
    public static IEnumerable<Reason> Changes(Prescribed item) =>
        item.Reasons.DistinctBy(reason => (reason.Number, reason is Reason.WeakSide));

    private static IEnumerable<Reason> Standing(Prescribed item, Prescription session)
    {
        var asks = Block.Asks(session.Week);
        var exercise = Catalogue.Get(item.Exercise);
        var (lo, hi) = (new Amount(item.Lo, item.Exercise), new Amount(item.Top > 0 ? item.Top : item.Hi, item.Exercise));
        yield return item.IsOpen && Block.Ranges(exercise) && item.Top == asks.Legs.Hi
            ? new Reason.RangeOfPhase(asks.Phase, lo, hi)
            : new Reason.Dosed(item.Sets, lo, hi);
        yield return item.Sets < Block.Sets
            ? new Reason.SetsOfDay(item.Sets, Block.Sets)
            : new Reason.SetsOfWeek(Block.InBlock(session.Week), item.Sets);
        if (item.Load is { } load)
            yield return new Reason.SameWeight(load);
        yield return item.Stage is Stage.Calibrating ? new Reason.ReserveToLearn(item.Rir)
            : item.Rir > asks.Rir ? new Reason.ReserveForHealth(item.Rir)
            : new Reason.ReserveOfPhase(asks.Phase, item.Rir);
        yield return item.InRestsOf is { } host ? new Reason.Paired(host) : new Reason.RestOf(item.Rest);
    }
}
