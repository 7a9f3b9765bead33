using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Progression;
using RunnerStrength.Domain.Safety;
using RunnerStrength.Domain.Sessions;

namespace RunnerStrength.Domain.Programme;

/// <summary>Plan, progress and date → what today asks for.</summary>
public static class Prescriber
{
    /// <summary>The session that is next for this runner, if it were done on a day.</summary>
    public static Prescription For(Runner runner, LocalDate day) => For(runner, day, runner.Progress.Sessions);

    /// <summary>The session of a turn of the programme, as it would be today.</summary>
    /// <param name="turn">Sessions done before it.</param>
    public static Prescription For(Runner runner, LocalDate day, int turn)
    {
        var progress = runner.Progress;
        var sore = PainRules.Blocked(progress, day);
        var items = Split.After(turn)
            .Select(lift => Item(lift, runner.Profile, progress, sore))
            .OfType<Prescribed>()
            .Aggregate(ImmutableArray<Prescribed>.Empty, (chosen, item) => Choose(chosen, item, runner.Profile.Minutes));
        return new(items);
    }

    private static Prescribed? Item(ExerciseId lift, Profile profile, Progress progress, ImmutableHashSet<Area> sore)
    {
        var stands = progress.Lifts.GetValueOrDefault(lift.Value);
        if (stands is null || !profile.Kit.Allows(Catalogue.Get(stands.Exercise)))
            stands = Start(lift, profile);

        var exercise = Catalogue.Get(stands.Exercise);
        if (exercise.Areas.Any(sore.Contains))
        {
            if (Substitutes.Sparing(exercise, profile, sore) is not { } spared)
                return null;
            return Ask(lift, Lift.On(spared, profile.Kit), progress) with { Reasons = [new Reason.SparesArea(exercise.Id, sore.First(exercise.Areas.Contains))] };
        }
        return Ask(lift, stands, progress);
    }

    private static Lift Start(ExerciseId lift, Profile profile) =>
        Lift.On(Substitutes.Start(Catalogue.Get(lift), profile), profile.Kit);

    private static Prescribed Ask(ExerciseId lift, Lift stands, Progress progress)
    {
        var exercise = Catalogue.Get(stands.Exercise);
        var rests = Rests.For(exercise.Pattern);
        return new(
            lift, exercise.Id, stands.Sets, stands.Aim, exercise.Dose.Lo, exercise.Dose.Hi, stands.Load,
            Phase.Rir(progress.Sessions), rests.BetweenSets, rests.After, stands.Why is { } why ? [why] : []);
    }

    /// <summary>In, if the minutes hold it and the session has not got that very exercise already.</summary>
    private static ImmutableArray<Prescribed> Choose(ImmutableArray<Prescribed> chosen, Prescribed item, int minutes) =>
        chosen.Any(other => other.Exercise == item.Exercise) || !MinuteBudget.Holds(minutes, SessionTime.Of(chosen.Add(item)))
            ? chosen
            : chosen.Add(item);
}
