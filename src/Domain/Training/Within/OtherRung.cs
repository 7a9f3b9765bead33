using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Another rung for the sets of an exercise that remain (2.2).</summary>
public static class OtherRung
{
    /// <summary>
    /// An easier one after less than half of the bottom of the range; the next one at the cap, where it is bodyweight and nothing
    /// hurts, the session is a full one and the week holds another advance. Nothing where the rung stays.
    /// </summary>
    /// <param name="course">The session with that set.</param>
    public static Exercise? After(Fact.SetLogged set, Course course, Prescription session, Situation now)
    {
        var station = course.Stations[set.Place];
        if (station.IsOver || station.Exercise != set.Exercise)
            return null;
        var exercise = Catalogue.Get(set.Exercise);
        if (NextSet.IsFarMiss(set, station.Item))
            return Rungs.Easier(exercise, rung => Substitutes.Allows(rung, now) && !rung.Loaded);
        return station is { Hurt: false, Item: { IsOpen: true } item } && set.Goal is { } goal && set.Done.Lowest >= goal.Cap && !exercise.Loaded
            && session.Ease is null && (item.Stage is Stage.Calibrating || Advances(course, now) < Choosing.AdvancesPerWeek)
            && Rungs.Harder(exercise, rung => Substitutes.Allows(rung, now) && !rung.Loaded) is { } harder
            && Ability.Expected(Shown(set, item), harder.Difficulty.Body, harder, item.Rir) >= harder.Dose.Lo / 2
            && !now.Unquiet.Overlaps(harder.Areas) ? harder
        : null;
    }

    private static int Shown(Fact.SetLogged set, Prescribed item) =>
        (int)Ability.Shown(Ability.Difficulty(Catalogue.Get(set.Exercise), set.Load), Catalogue.Get(set.Exercise), set.Done.Lowest, set.LeftOf(item.Rir) ?? item.Rir);

    private static int Advances(Course course, Situation now) =>
        (now.Progress.SessionsIn(now.Day) > 0 ? now.Progress.Advances : 0)
        + course.Stations.Count(station => station.Item.Reasons.Any(Choosing.IsAdvance) || (station.Item.Stage is not Stage.Calibrating && Rungs.IsAbove(Catalogue.Get(station.Exercise), Catalogue.Get(station.Item.Exercise))));
}

/// <summary>When it is asked how many more would have gone, after an exercise's last set (2.2).</summary>
public static class ReserveQuestion
{
    /// <summary>Sessions running in which the expected number came without a word, after which it is asked.</summary>
    public const int Silent = 2;

    /// <summary>Whether it is asked: in the first two sessions of a lift, when the expected number came twice running without a word, and after a cap. Else it is offered silently.</summary>
    /// <param name="lift">What was known of the movement before the session.</param>
    public static bool IsAsked(Station station, Lift? lift) =>
        station is { Item.IsOpen: true, Hurt: false, Logged: [.., { Effort: null, Rir: null, Goal: { } goal } last] }
        && (lift is null || lift.Sessions < Lift.CalibrationSessions || lift.Silent >= Silent || last.Done.Lowest >= goal.Cap);
}
