using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;
using RunnerStrength.VirtualRunners.Bodies;
using RunnerStrength.VirtualRunners.People;
using RunnerStrength.VirtualRunners.Results;

namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>Where a lift stands under a scheme.</summary>
/// <param name="Amount">Reps or seconds asked of each set.</param>
/// <param name="Misses">Sessions running without success.</param>
/// <param name="Best">The best lowest set with this weight on this rung.</param>
internal sealed record Standing(Exercise Exercise, int Amount, Kilograms? Load, int Misses = 0, int Best = 0);

/// <summary>What came of it in a session.</summary>
/// <param name="Lowest">The lowest set.</param>
/// <param name="AllDone">Whether no set was left out.</param>
/// <param name="Hardest">The hardest that a set was called, if anything was said.</param>
internal sealed record Outcome(int Lowest, bool AllDone, Effort? Hardest);

/// <summary>A published rule of what comes next.</summary>
internal interface IScheme
{
    Standing Start(Exercise exercise);

    Standing Next(Standing was, Outcome outcome);

    /// <summary>After so many days without any session.</summary>
    Standing Resume(Standing was, int days);
}

/// <summary>
/// A peer's rule on the coach's choice of exercises: its sessions, first rungs, rests, pairs, days, minutes and sets. Nothing is
/// adapted within a session, and pain is not asked for: who hurts badly stops the exercise.
/// </summary>
internal sealed class Baseline(VirtualRunner runner, Body body, Diary diary, IScheme scheme) : ICoaching
{
    /// <summary>From this pain on people stop an exercise without being told, 0–10: red in 2.9.</summary>
    private const int StopsFrom = 6;

    private readonly Dictionary<Family, Standing> lifts = [];
    private Runner shadow = Runner.New(new(runner.Number + 1)) with { Profile = runner.Profile };
    private int lastDay;

    public void Spend(LifeDay day)
    {
        if (!day.CanTrain || !runner.Profile.Days.Contains(day.Date.DayOfWeek))
            return;
        var at = day.Date.At(runner.Profile.Time).InUtc().ToInstant();
        var choice = Prescriber.For(shadow, at);
        if (choice.Items.IsEmpty)
            return;
        foreach (var (lift, standing) in lifts)
            lifts[lift] = scheme.Resume(standing, day.Day - lastDay);
        ImmutableArray<Issued> items = [.. choice.Items.Select(Issue)];
        var page = diary.Open(day, new(day.Date, at, items));
        var voice = new Voice(runner, day.Day);
        var seconds = (double)Timing.WarmUp + Timing.CoolDown;
        var outcomes = items.Select(_ => new List<(TrueSet Set, Effort? Said)>()).ToList();
        foreach (var (place, rest) in Walk(items, outcomes))
            seconds += Train(items[place], rest, outcomes[place], page, voice);
        foreach (var (item, sets) in items.Zip(outcomes))
            lifts[item.Exercise.Family] = scheme.Next(lifts[item.Exercise.Family], Outcome(sets, item.Sets));
        shadow = shadow with { Before = shadow.Progress.After(AsAsked(choice, day.Date, at, outcomes), shadow.Profile) };
        diary.Close(page, seconds);
        lastDay = day.Day;
    }

    /// <summary>The sets in the order in which they are done, with the rest after each; what hurt badly is left out.</summary>
    private static IEnumerable<(int Place, int Pause)> Walk(ImmutableArray<Issued> items, List<List<(TrueSet Set, Effort? Said)>> outcomes)
    {
        bool Over(int place) => outcomes[place].Count >= items[place].Sets || outcomes[place] is [.., { Set.Hurts: { Score: >= StopsFrom } }];
        foreach (var (place, item) in items.Index())
        {
            if (item.InRestsOf is not null)
                continue;
            var partner = items.Index().Where(other => other.Item.InRestsOf == item.Exercise.Id).Select(other => other.Index).FirstOrDefault(-1);
            while (!Over(place) || (partner >= 0 && !Over(partner)))
            {
                var both = !Over(place) && partner >= 0 && !Over(partner);
                if (!Over(place))
                    yield return (place, both ? Timing.Between : Over(place) ? item.RestAfter : item.Rest);
                if (partner >= 0 && !Over(partner))
                    yield return (partner, Over(place) ? item.RestAfter : Math.Max(Timing.Between, item.Rest - Timing.Between - items[partner].SetSeconds));
            }
        }
    }

    /// <summary>Seconds that it took.</summary>
    private double Train(Issued item, int rest, List<(TrueSet Set, Effort? Said)> sets, Page page, Voice voice)
    {
        voice.Begin();
        var set = body.Do(item.Exercise, item.Load, item.Aim);
        var effort = voice.Of(set, item.Aim, item.Exercise.Measure is Measure.Seconds);
        page.Add(new(item.Exercise.Family, item.Exercise, item.Load, item.Aim, set, page.PhaseRir, effort));
        sets.Add((set, effort));
        if (set.Hurts is { Score: >= Voice.SpeaksFrom } pain)
            page.Hurts(pain.Area, pain.Score);
        var seconds = rest + Timing.Set(item.Exercise, set.Done);
        body.Rest(seconds);
        return seconds;
    }

    private static Outcome Outcome(List<(TrueSet Set, Effort? Said)> sets, int asked) =>
        new(sets.Min(set => set.Set.Done), sets.Count == asked, sets.Max(set => set.Said));

    /// <summary>What the coach's choice goes on from: the sets that were done, as they were expected.</summary>
    private static Session AsAsked(Prescription choice, NodaTime.LocalDate day, NodaTime.Instant at, List<List<(TrueSet Set, Effort? Said)>> outcomes) =>
        new(1, day, at, choice,
        [
            .. choice.Items.SelectMany((item, place) => outcomes[place].Select((_, set) => (Fact)new Fact.SetLogged(
                place, item.Exercise, set + 1, item.Aim, Done.Of(item.Aim), item.Load, null, at, null, null, new Goal(item.Rir, item.Hi)))),
            new Fact.Closed(Ending.Finished, at),
        ]);

    private Issued Issue(Prescribed item)
    {
        if (!lifts.TryGetValue(item.Family, out var standing))
            lifts[item.Family] = standing = scheme.Start(Catalogue.Get(item.Exercise));
        return new(standing.Exercise, item.Sets, standing.Amount, standing.Exercise.Dose.Lo, standing.Load, item.Rest, item.RestAfter,
            InRestsOf: item.InRestsOf is { } host ? lifts[Catalogue.Get(host).Family].Exercise.Id : null);
    }
}
