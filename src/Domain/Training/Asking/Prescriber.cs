using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Calendar;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Plan, progress, calendar and time → what a session asks for.</summary>
public static class Prescriber
{
    /// <summary>The session of a runner at a time.</summary>
    /// <param name="readiness">How they say they are; nothing where they did not.</param>
    public static Prescription For(Runner runner, Instant at, Readiness? readiness = null)
    {
        var now = Now(runner, at, readiness);
        if (Bars.On(now) is { } bar)
            return new([], now.Week, null, readiness, [new Reason.NoSession(bar)]);

        var sparing = LegDays.Bars(runner.Profile, now.Progress, now.At, at);
        var items = Routine.Of(runner.Profile.Plan) is { } routine
            ? AsItStands(now, routine, sparing is null)
            : Composed(now, sparing is null);

        var easing = Easing.Of(now);
        return new(
            easing?.Apply(items) ?? items, now.Week, easing?.Ease, readiness,
            [.. sparing is { } legs ? new Reason[] { new Reason.LegsSpared(legs) } : [], .. items.IsEmpty ? new Reason[] { new Reason.NoSession(Bar.Pain) } : []]);
    }

    /// <summary>The sessions of a runner at times that follow each other, each as if those before it were done as asked.</summary>
    public static IEnumerable<Prescription> Ahead(Runner runner, IEnumerable<Instant> times)
    {
        foreach (var at in times)
        {
            var prescription = For(runner, at);
            yield return prescription;
            runner = runner with { Before = Done(runner, prescription, at), Latest = null, Notes = [] };
        }
    }

    /// <summary>The situation of a runner at a time, after whatever gap.</summary>
    public static Situation Now(Runner runner, Instant at, Readiness? readiness = null)
    {
        var local = at.InZone(runner.Zone).LocalDateTime;
        return new(runner.Profile, Returning.Apply(runner.Progress, local.Date, runner.Profile.Kit), at, local, readiness);
    }

    /// <summary>What is asked of a movement in the coach's own programme; nothing where nothing can be done for it.</summary>
    /// <param name="advances">Exercises that advanced this week already.</param>
    public static Prescribed? Of(Family family, Situation now, int? advances = null) =>
        Choosing.Of(family, now, advances ?? Advances(now)) is { } chosen ? Ask(chosen.Choice, chosen.Ability, now) : null;

    private static int Advances(Situation now) => now.Progress.SessionsIn(now.Day) > 0 ? now.Progress.Advances : 0;

    /// <summary>A source's routine: its own doses and rests.</summary>
    private static ImmutableArray<Prescribed> AsItStands(Situation now, ImmutableArray<RoutineItem> routine, bool legs) =>
    [
        .. routine.Select(own => Routine.Ask(own, now)).OfType<Prescribed>()
            .Where(item => legs || !Catalogue.Get(item.Exercise).Pattern.IsLegs),
    ];

    /// <summary>A session of the coach's own: what the week needs while the minutes hold it, in pairs, legs first.</summary>
    private static ImmutableArray<Prescribed> Composed(Situation now, bool legs)
    {
        var isEased = Easing.Of(now) is not null;
        var chosen = ImmutableArray<Prescribed>.Empty;
        if (legs && !isEased && Jumps.For(now) is { } jumps)
            chosen = [jumps];
        var advances = Advances(now);
        foreach (var families in Needs.On(now).TakeWhile(_ => IsRoom(chosen, now.Profile.Minutes)))
            if (families.Where(family => (legs || !family.Pattern.IsLegs) && chosen.All(item => item.Family != family))
                    .Select(family => Fitting(chosen, family, now, advances)).FirstOrDefault(item => item is not null) is { } fitting)
            {
                chosen = chosen.Add(fitting);
                advances += fitting.Reasons.Any(Choosing.IsAdvance) ? 1 : 0;
            }
        return Pairs.Of(Limits.Hold(chosen, Limits.Sets(now)));
    }

    /// <summary>Whether another exercise could fit at all.</summary>
    private static bool IsRoom(ImmutableArray<Prescribed> chosen, int minutes) => MinuteBudget.Holds(minutes, Pairs.Seconds(chosen) + Rests.Core.BetweenSets);

    /// <summary>An exercise with as many sets as the minutes hold beside the others (2.10), two at least; nothing where they hold none. Jumps come whole or not at all.</summary>
    private static Prescribed? Fitting(ImmutableArray<Prescribed> chosen, Family family, Situation now, int advances)
    {
        if (Of(family, now, advances) is not { } item || !Limits.Spare(item, chosen))
            return null;
        for (var sets = item.Sets; sets >= Math.Min(item.Sets, Block.Sets); sets--)
            if (item with { Sets = sets } is var fewer && MinuteBudget.Holds(now.Profile.Minutes, Pairs.Seconds(chosen.Add(fewer))))
                return fewer;
        return null;
    }

    private static Progress Done(Runner runner, Prescription prescription, Instant at)
    {
        var facts = prescription.Items.SelectMany((item, place) => Enumerable.Range(1, item.Sets).Select(set => (Fact)new Fact.SetLogged(
            place, item.Exercise, set, item.Aim, Runners.Done.Of(item.Aim), item.Load, null, at, null, null, new Goal(item.Rir, item.Hi))));
        var done = new Session(0, at.InZone(runner.Zone).Date, at, prescription, [.. facts, new Fact.Closed(Ending.Finished, at)]);
        return runner.Progress.After(done, runner.Profile) with { LegsAt = runner.Progress.LegsAt };
    }

    private static Prescribed Ask(Choice choice, int ability, Situation now)
    {
        var (exercise, load) = (choice.Rung.Exercise, choice.Rung.Load);
        var lift = now.Progress.Lifts.GetValueOrDefault(exercise.Family);
        var range = Block.Range(exercise, now, ability);
        var isNew = lift is null || lift.Sessions < Lift.CalibrationSessions;
        var isFinding = choice.IsFinding || isNew;
        var rir = Reserves.Of(isNew, now);
        var possible = Ability.Possible(ability, choice.Rung.Difficulty, exercise);
        var cap = exercise.Measure is Measure.Reps && (!Block.Ranges(exercise) || choice.IsFinding) ? Ability.MostReps : range.Hi;
        var aim = Math.Clamp(Ability.Expected(ability, choice.Rung.Difficulty, exercise, rir), exercise.Step(), cap);
        var rests = Rests.For(exercise, Block.Asks(now.Week).Phase, range);
        return new(
            exercise.Id, Block.SetsOf(exercise, range, choice.IsFinding && load is not null, now), aim, Math.Min(range.Lo, aim), cap, load, rir,
            rests.BetweenSets, rests.After,
            [.. choice.Reasons, Why(exercise, lift, possible, aim, now), .. lift?.Weak is { } weak ? [new Reason.WeakSide(weak)] : Array.Empty<Reason>()],
            isFinding ? Stage.Calibrating : Stage.Building, choice.Rung.IsSlow, lift?.Weak, now.Profile.Kit.For(exercise),
            IsOpen: true, Ability: ability, From: choice.From, Top: range.Hi);
    }

    /// <summary>Why so many are expected.</summary>
    private static Reason Why(Exercise exercise, Lift? lift, int possible, int aim, Situation now)
    {
        var expected = new Amount(aim, exercise.Id);
        return lift is { Last: [var first, ..], Left: { } left } && lift.LastOf == exercise.Id
                ? new Reason.LastTime(new(first, exercise.Id), new(left * exercise.Step(), exercise.Id), new(possible, exercise.Id), expected)
            : lift is not null ? new Reason.Able(new(possible, exercise.Id), expected)
            : FirstContact.Best(exercise.Family, now.Profile) is { } best ? new Reason.FromBest(best.Exercise, expected)
            : new Reason.FirstGuess(now.Profile.Experience, expected);
    }
}
