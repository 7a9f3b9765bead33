using System.Collections.Immutable;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>An exercise of a routine, with the source's own dose and rests.</summary>
public sealed record RoutineItem(ExerciseId Exercise, Rests Rests)
{
    public Exercise As => Catalogue.Get(Exercise);
}

/// <summary>The routines of the five sources, as they stand. Their doses are the catalogue's; rests where a source is silent are ours.</summary>
public static class Routine
{
    /// <summary>The rest between planks (S2), seconds.</summary>
    public const int PlankRest = 30;

    /// <summary>The exercises of a routine in their order; nothing for the coach's own plans.</summary>
    public static ImmutableArray<RoutineItem>? Of(Plan plan) => plan switch
    {
        Plan.Block or Plan.Maintenance => null,
        Plan.Track => Items("push-up", "dumbbell-row", "triceps-dip", "step-up", "squat", "walking-lunge", "single-leg-deadlift", "back-extension"),
        Plan.BestFive => Items("push-up", "squat", "walking-lunge", "plank", "back-extension"),
        Plan.FourLifts => [.. Items("lunge", "deadlift", "calf-raise"), new(new("plank"), Rests.Standard with { BetweenSets = PlankRest })],
        Plan.Classic => Items(
            "push-up", "dumbbell-row", "triceps-dip", "step-up", "squat",
            "walking-lunge", "single-leg-deadlift", "back-extension", "glute-bridge", "leg-raise"),
        Plan.Three => Items("squat", "plank", "glute-bridge"),
    };

    /// <summary>An exercise of a routine with its own dose, or the nearest to it that a runner may do; nothing where what hurts leaves none.</summary>
    internal static Prescribed? Ask(RoutineItem own, Situation now)
    {
        var sore = now.Sore;
        var taken = Substitutes.Nearest(own.As, now);
        var spared = taken.Areas.Any(sore.Contains) ? Substitutes.Sparing(taken, now, sore) : taken;
        if (spared is null)
            return null;
        var ability = now.Progress.Lifts.GetValueOrDefault(spared.Family)?.Ability ?? FirstContact.Ability(spared.Family, now.Profile, now.Progress);
        var rir = Reserves.Of(!now.Progress.Lifts.ContainsKey(spared.Family), now);
        var dose = spared.Dose;
        ImmutableArray<Reason> why = spared != taken ? [new Reason.SparesArea(taken.Id, sore.First(taken.Areas.Contains))]
            : taken.Id != own.Exercise ? [Substitutes.Why(own.As, now)]
            : [];
        return new(
            spared.Id, taken.Id == own.Exercise ? dose.Sets : Math.Min(own.As.Dose.Sets, dose.Sets), dose.Aim, dose.Lo, dose.Hi,
            Weight(spared, ability, rir, now), rir, own.Rests.BetweenSets, own.Rests.After, why,
            Owned: now.Profile.Kit.For(spared), Ability: ability);
    }

    /// <summary>The weight with which the dose leaves the reserve; a tenth more than the last one at most, or the next that is owned.</summary>
    private static Kilograms? Weight(Exercise exercise, int ability, int rir, Situation now)
    {
        if (now.Profile.Kit.For(exercise) is not [var lightest, ..] owned)
            return null;
        var fits = owned.LastOrDefault(weight => Ability.Expected(ability, Ability.Difficulty(exercise, weight), exercise, rir) >= exercise.Dose.Aim, lightest);
        if (now.Progress.Lifts.GetValueOrDefault(exercise.Family) is not { Load: { } last } lift || lift.Exercise != exercise.Id)
            return lightest;
        var load = Loads.UpTo(owned, last.Value) ?? lightest;
        return fits <= load ? fits
            : now.IsEased || now.Unquiet.Overlaps(exercise.Areas) || IsTooSoon(lift, now) ? load
            : Loads.Next(owned, load, exercise.Pattern.IsLegs) is { } next && next <= fits ? next
            : load;
    }

    private static bool IsTooSoon(Lift lift, Situation now) =>
        lift.Raised is { } raised && NodaTime.Period.DaysBetween(raised, now.Day) < Choosing.DaysBetweenLoads && lift.Easies < Choosing.EasiesToSkipDays;

    private static ImmutableArray<RoutineItem> Items(params string[] ids) => [.. ids.Select(id => new RoutineItem(new(id), Rests.Standard))];
}
