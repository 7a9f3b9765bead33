using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Reasons in words, and the whole answer to "why".</summary>
internal sealed class Whys(Phrases phrases)
{
    private Words Words => phrases.Words;

    /// <summary>Why a number of an exercise is what it is, as a part of a line.</summary>
    public string Of(Reason reason, Exercise exercise) => Words[$"why.{reason.GetType().Name}", reason switch
    {
        Reason.Hit hit => [("lowest", phrases.Short(hit.Lowest, exercise)), ("to", phrases.Short(hit.To, exercise))],
        Reason.TooEasy easy => [("lowest", phrases.Short(easy.Lowest, exercise)), ("to", phrases.Short(easy.To, exercise))],
        Reason.HitHard hard => [("lowest", phrases.Short(hard.Lowest, exercise))],
        Reason.ToppedOnce top => [("top", phrases.Short(top.Top, exercise))],
        Reason.HarderRung harder => [("from", phrases.Name(harder.From)), ("to", phrases.Name(harder.To)), ("top", phrases.Short(harder.Top, Catalogue.Get(harder.From)))],
        Reason.AtTheTop top => [("top", phrases.Short(top.Top, exercise))],
        Reason.Heavier heavier => [("from", phrases.Weight(heavier.From)), ("to", phrases.Weight(heavier.To)), ("top", phrases.Short(heavier.Top, exercise))],
        Reason.Bridging bridging => [("next", phrases.Weight(bridging.Next)), ("reps", phrases.Short(bridging.Reps, exercise))],
        Reason.Slower slower => [("top", phrases.Short(slower.Top, exercise))],
        Reason.MoreSets more => [("from", more.From), ("to", more.To)],
        Reason.HeldForPain held => [("area", phrases.Area(held.Area))],
        Reason.HeldForDays held => [("day", phrases.Day(held.Raised))],
        Reason.HeldForWeek held => [("advances", held.Advances)],
        Reason.MissedOnce missed => [("lowest", phrases.Short(missed.Lowest, exercise)), ("lo", phrases.Short(missed.Lo, exercise))],
        Reason.MissedTwice missed => [("from", missed.From), ("to", missed.To)],
        Reason.EasierRung easier => [("from", phrases.Name(easier.From)), ("to", phrases.Name(easier.To))],
        Reason.Lighter lighter => [("from", phrases.Weight(lighter.From)), ("to", phrases.Weight(lighter.To))],
        Reason.FromTheBottom bottom => [("lo", phrases.Short(bottom.Lo, exercise))],
        Reason.WeightFound found => [("weight", phrases.Weight(found.Weight))],
        Reason.StillEasy still => [("from", phrases.Weight(still.From)), ("to", phrases.Weight(still.To))],
        Reason.SoughtAgain => [],
        Reason.RungFound found => [("from", phrases.Name(found.From)), ("to", phrases.Name(found.To))],
        Reason.OwnWeight own => [("asked", phrases.Weight(own.Asked)), ("used", phrases.Weight(own.Used))],
        Reason.NoTest => [],
        Reason.RungAfterGap gap => [("from", phrases.Name(gap.From)), ("to", phrases.Name(gap.To))],
        Reason.LoadAfterGap gap => [("from", phrases.Weight(gap.From)), ("to", phrases.Weight(gap.To))],
        Reason.SparesArea spares => [("from", phrases.Name(spares.From)), ("area", phrases.Area(spares.Area))],
        Reason.EasedForPain eased => [("from", phrases.Name(eased.From)), ("to", phrases.Name(eased.To))],
        Reason.WorseOvernight worse => [("from", phrases.Name(worse.From)), ("to", phrases.Name(worse.To)), ("area", phrases.Area(worse.Area))],
        Reason.NoKit none => [("from", phrases.Name(none.From))],
        Reason.LightOnly light => [("from", phrases.Name(light.From))],
        Reason.FormFirst form => [("from", phrases.Name(form.From)), ("weeks", form.Weeks)],
        Reason.SetAdded added => [("from", added.From), ("to", added.To), ("week", added.Week)],
        Reason.NewRange range => [("week", range.Week), ("from", phrases.Weight(range.From)), ("to", phrases.Weight(range.To)), ("lo", range.Lo), ("hi", range.Hi)],
        Reason.WeakSide weak => [("side", phrases.Side(weak.Side))],
        Reason.Eased eased => [("ease", phrases.Ease(eased.Ease)), ("from", eased.SetsFrom), ("to", eased.SetsTo)],
        Reason.Landings landings => [("n", landings.Contacts)],
        Reason.LegsSpared legs => [("why", Words[$"leg-bars.{Phrases.Key(legs.Bar)}"])],
        Reason.NoSession none => [("why", Words[$"bars.{Phrases.Key(none.Bar)}"])],
        Reason.Dosed dosed => [("sets", dosed.Sets), ("lo", dosed.Lo), ("hi", phrases.Short(dosed.Hi, exercise))],
        Reason.SetsOfWeek sets => [("week", sets.Week), ("sets", sets.Sets)],
        Reason.SetsOfDay sets => [("sets", sets.Sets), ("reached", sets.Reached)],
        Reason.RangeOfPhase range => [("phase", phrases.Phase(range.Phase)), ("lo", range.Lo), ("hi", phrases.Short(range.Hi, exercise))],
        Reason.LightestFirst lightest => [("weight", phrases.Weight(lightest.Weight))],
        Reason.SameWeight same => [("weight", phrases.Weight(same.Weight))],
        Reason.ReserveToLearn reserve => [("n", reserve.Rir)],
        Reason.ReserveOfPhase reserve => [("n", reserve.Rir), ("phase", phrases.Phase(reserve.Phase))],
        Reason.ReserveForHealth reserve => [("n", reserve.Rir)],
        Reason.RestOf rest => [("time", Phrases.Clock(Duration.FromSeconds(rest.Seconds)))],
        _ => throw new System.Diagnostics.UnreachableException(),
    }];

    /// <summary>Why each number that changed did, one reason a number, strongest first; and that a weak side starts.</summary>
    public IEnumerable<string> Changes(Prescribed item) => item.Reasons
        .DistinctBy(reason => (Grounds.Of(reason).Number, reason is Reason.WeakSide))
        .Select(reason => Of(reason, Catalogue.Get(item.Exercise)));

    /// <summary>Why a set asks for something else than its exercise did: how an earlier one went (2.2).</summary>
    private string ThisSet(Due due, Fact.SetLogged set)
    {
        var was = Catalogue.Get(set.Exercise);
        var now = due.Exercise.Id == set.Exercise ? "" : phrases.Name(due.Exercise.Id) + " ";
        return Words["why.this-set",
            ("dose", now + phrases.Short(due.Aim, due.Exercise) + phrases.Load(due.Load)), ("set", set.Set),
            ("amount", phrases.Amount(set.Done, was) + phrases.Load(set.Load) + phrases.Effort(set.Effort, set.Rir))];
    }

    /// <summary>Every number of a card: what it follows from, by which rule, from which source.</summary>
    /// <param name="last">Where the lift stood before the session; nothing the first time.</param>
    public string Of(Due due, Prescription session, Lift? last)
    {
        var item = due.Station.Item;
        var exercise = Catalogue.Get(item.Exercise);
        var lines = Grounds.Of(item, session).DistinctBy(ground => (ground.Number, ground.Reason is Reason.WeakSide)).OrderBy(ground => ground.Number).Select(ground => Words["why.ground",
            ("number", Words[$"why.number.{Phrases.Key(ground.Number)}"]),
            ("why", Of(ground.Reason, exercise)),
            ("rule", Words[$"rules.{ground.Rule}"]),
            ("source", ground.Source is "ours" ? Words["why.ours"] : ground.Source.Replace("ours", Words["why.ours"], StringComparison.Ordinal))]);
        return string.Join("\n",
        [
            Words["why.card", ("exercise", phrases.Name(item.Exercise)), ("dose", phrases.Sets(item.Sets, item.Aim, exercise)), ("load", phrases.Load(item.Load))],
            .. last is { Last.IsEmpty: false, Day: { } day } ? [Words["why.last", ("day", phrases.Day(day)), ("exercise", phrases.Name(last.Exercise)), ("amounts", string.Join(", ", last.Last))]] : Array.Empty<string>(),
            .. due.Station.ChangedBy is { } set ? [ThisSet(due, set)] : Array.Empty<string>(),
            .. lines,
        ]);
    }
}
