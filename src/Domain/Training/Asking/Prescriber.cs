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
            [
                .. sparing is { } legs ? new Reason[] { new Reason.LegsSpared(legs) } : [],
                .. items.IsEmpty ? new Reason[] { new Reason.NoSession(Bar.Pain) } : [],
            ]);
    }

    /// <summary>The sessions of a runner at times that follow each other,
    /// each as if those before it were done and changed nothing.</summary>
    public static IEnumerable<Prescription> Ahead(Runner runner, IEnumerable<Instant> times)
    {
        foreach (var at in times)
        {
            var prescription = For(runner, at);
            yield return prescription;
            runner = runner with { Before = Done(runner.Progress, prescription, at.InZone(runner.Zone).Date), Latest = null, Notes = [] };
        }
    }

    /// <summary>The situation of a runner at a time, after whatever gap.</summary>
    public static Situation Now(Runner runner, Instant at, Readiness? readiness = null)
    {
        var local = at.InZone(runner.Zone).LocalDateTime;
        return new(runner.Profile, Returning.Apply(runner.Progress, local.Date, runner.Profile.Kit), at, local, readiness);
    }

    /// <summary>A source's routine, with its own rests.</summary>
    private static ImmutableArray<Prescribed> AsItStands(Situation now, ImmutableArray<RoutineItem> routine, bool legs) =>
    [
        .. routine
            .Select(own => Of(own.Exercise, now) is { } item
                ? item with { Rest = own.Rests.BetweenSets, RestAfter = own.Rests.After }
                : null)
            .OfType<Prescribed>()
            .Where(item => legs || !Catalogue.Get(item.Exercise).Pattern.IsLegs),
    ];

    /// <summary>A session of the coach's own: in turn while the minutes hold it, and done legs first, then trunk, then arms.</summary>
    private static ImmutableArray<Prescribed> Composed(Situation now, bool legs)
    {
        var inTurn = Turns.On(now)
            .Select(lift => Of(lift, now)).OfType<Prescribed>()
            .Where(item => legs || !Catalogue.Get(item.Exercise).Pattern.IsLegs)
            .DistinctBy(item => item.Exercise)
            .ToImmutableArray();
        if (legs && Easing.Of(now) is null && Jumps.For(now) is { } jumps)
            inTurn = inTurn.Insert(0, jumps);
        var full = Volume.Grow(Fitting(inTurn, now.Profile), item => Sets(item, now), now);
        return HeavyRests.Fill(InOrder(Fitting(full, now.Profile)), inTurn, now.Profile.Minutes);
    }

    /// <summary>What the minutes hold (2.10), first come first, with two sets where all of them are too long;
    /// timed in the order in which it is done, since the last rest falls away.</summary>
    private static ImmutableArray<Prescribed> Fitting(ImmutableArray<Prescribed> items, Profile profile) =>
        items.Aggregate(ImmutableArray<Prescribed>.Empty, (chosen, item) =>
            Turns.Spares(item, chosen, profile.Experience)
                && Shorter(item).FirstOrDefault(shorter =>
                    MinuteBudget.Holds(profile.Minutes, SessionTime.Of(InOrder(chosen.Add(shorter))))) is { } fitting
                ? chosen.Add(fitting)
                : chosen);

    /// <summary>Jumps are counted by their landings, so they come whole or not at all.</summary>
    private static IEnumerable<Prescribed> Shorter(Prescribed item)
    {
        yield return item;
        while (item.Sets > Block.FirstSets && Catalogue.Get(item.Exercise).Pattern is not Pattern.Plyo)
            yield return item = Volume.Less(item);
    }

    private static ImmutableArray<Prescribed> InOrder(ImmutableArray<Prescribed> items) =>
        [.. items.OrderBy(item => Catalogue.Get(item.Exercise).Pattern.Priority)];

    private static Progress Done(Progress progress, Prescription prescription, LocalDate day) => progress with
    {
        LastDay = day,
        LegsAt = null,
        Lifts = progress.Lifts.SetItems(
            from item in prescription.Items
            let stands = progress.Lifts.GetValueOrDefault(item.Lift.Value) ?? item.Stands
            where stands is not null
            select KeyValuePair.Create(item.Lift.Value, stands with { Day = day })),
    };

    /// <summary>Sets that the week asks of an exercise.</summary>
    private static int Sets(Prescribed item, Situation now) =>
        item.IsSlow && item.Sets > Rules.MostSets ? item.Sets
        : Block.Asks(now.Week) is { Phase: Phase.Heavy } heavy
            ? item.Hi <= Block.HeavyReps && now.Profile.Minutes >= Block.ShortMinutes ? heavy.Sets : Block.ShortHeavySets
        : Block.Asks(now.Week).Sets;

    /// <summary>What is asked of a lift as it stands; nothing where an area that hurts leaves nothing to do.</summary>
    public static Prescribed? Of(ExerciseId lift, Situation now)
    {
        var (stands, instead) = Standing(lift, now);
        var exercise = Catalogue.Get(stands.Exercise);
        var sore = PainRules.Blocked(now.Progress, now.Day);
        if (!exercise.Areas.Any(sore.Contains))
            return Ask(lift, stands, now, instead);
        return Substitutes.Sparing(exercise, now, sore) is { } spared
            ? Ask(lift, Lift.On(spared, now.Profile.Kit), now, new Reason.SparesArea(exercise.Id, sore.First(exercise.Areas.Contains)))
            : null;
    }

    /// <summary>Where a lift stands, and why it is another exercise than the plan's, where it is for the runner's own good.</summary>
    private static (Lift Stands, Reason? Instead) Standing(ExerciseId lift, Situation now)
    {
        if (now.Progress.Lifts.GetValueOrDefault(lift.Value) is { } known && Substitutes.Allows(Catalogue.Get(known.Exercise), now))
            return (known, null);
        var wanted = Catalogue.Get(lift);
        if (Routine.Of(now.Profile.Plan) is null)
            return (First(Substitutes.Start(wanted, now), now), null);
        var taken = Substitutes.Nearest(wanted, now);
        var stands = Lift.On(taken, now.Profile.Kit) with
        {
            Sets = taken.Id == wanted.Id ? wanted.Dose.Sets : Math.Min(wanted.Dose.Sets, Rules.MostSets),
        };
        return (stands, taken.Id == wanted.Id ? null : Substitutes.Why(wanted, now));
    }

    /// <summary>A lift at the start; reps without a weight from the top of the range for those who train regularly,
    /// but on light work (ours).</summary>
    private static Lift First(Exercise exercise, Situation now)
    {
        var lift = Lift.On(exercise, now.Profile.Kit);
        return now.Profile.Experience is Experience.Regular && !now.IsRestricted && exercise.Measure is Measure.Reps && !exercise.Loaded
            ? lift with { Aim = exercise.Dose.Hi }
            : lift;
    }

    private static Prescribed Ask(ExerciseId lift, Lift stands, Situation now, Reason? instead)
    {
        var exercise = Catalogue.Get(stands.Exercise);
        var owned = now.Profile.Kit.For(exercise);
        var isRoutine = Routine.Of(now.Profile.Plan) is not null;
        var (sought, still) = Seek(stands, exercise, owned, now);
        var (fitted, range, fit) = Ranges.Fit(sought, exercise, owned, now);
        var why = still ?? fit;
        var rests = Rests.For(exercise, Block.Asks(now.Week).Phase, range);
        var finding = !isRoutine && fitted.IsCalibrating && fitted.Load is not null;
        var aim = finding
            ? Math.Clamp(Block.CalibrationReps, range.Lo, range.Hi)
            : Math.Clamp(fitted.Aim, Math.Min(range.Lo, fitted.Aim), range.Hi);
        var sets = finding ? Block.CalibrationSets
            : isRoutine ? fitted.Sets
            : Math.Min(fitted.Sets, Math.Max(Block.Asks(now.Week).Sets, fitted.IsSlow ? fitted.Sets : 0));
        fitted = fitted with { Aim = finding ? fitted.Aim : aim, Range = range };
        return new(
            lift, exercise.Id, sets, aim, range.Lo, Top(fitted, range, owned, exercise), fitted.Load,
            Rir(fitted, now), rests.BetweenSets, rests.After,
            [.. new[] { instead, why, fitted.Why, fitted.Weak is { } weak ? new Reason.WeakSide(weak) : null }.OfType<Reason>()],
            fitted.IsCalibrating ? Stage.Calibrating : Stage.Building, fitted.IsSlow, fitted.Weak, owned, fitted);
    }

    /// <summary>A weight that is still looked for goes a step up, unless the session is eased or something hurt lately.</summary>
    private static (Lift Lift, Reason? Why) Seek(Lift lift, Exercise exercise, ImmutableArray<Kilograms> owned, Situation now) =>
        lift is { Seeks: true, Load: { } load } && owned.FirstOrDefault(weight => weight > load) is { Value: > 0 } next
        && Easing.Of(now) is null && !PainRules.Unquiet(now.Progress, now.Day).Overlaps(exercise.Areas)
            ? (lift with { Load = next }, new Reason.StillEasy(load, next))
            : (lift, null);

    /// <summary>The top of the range, with the reps that bridge a large step to the next weight (2.3, rule 4).</summary>
    private static int Top(Lift lift, RepRange range, ImmutableArray<Kilograms> owned, Exercise exercise) =>
        lift.Load is { } load && !lift.IsCalibrating && lift.Tops > 0
        && Loads.Next(owned, load, exercise.Pattern.IsLegs, range.Lo, range.Hi) is Rise.Bridged bridged
            ? bridged.Reps
            : range.Hi;

    private static int Rir(Lift lift, Situation now)
    {
        var asked = lift.IsCalibrating ? Block.CalibrationRir : Block.Asks(now.Week).Rir;
        return now.IsRestricted ? Math.Max(Screening.LeastRir, asked) : asked;
    }
}
