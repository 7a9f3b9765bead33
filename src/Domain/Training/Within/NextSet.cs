using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What the next set asks, given how the last one went (2.2). One variable moves at a time.</summary>
public static class NextSet
{
    /// <summary>Reps more after a set with this many in reserve above the target.</summary>
    public const int EasyGap = 3, EasyReps = 2;

    /// <summary>A set this far under the reserve asked for was too much.</summary>
    public const int HardGap = -2;

    /// <summary>Share of the aim that stays after a set that was too much.</summary>
    public const double HardShare = 0.8;

    /// <summary>How far below the range the coach itself goes, in reps.</summary>
    public const int BelowRange = 2;

    /// <summary>Seconds of rest more after a set that was too much or a miss.</summary>
    public const int ExtraRest = 60;

    /// <summary>A set under this share of what was asked is followed by an easier exercise.</summary>
    public const double FarMissShare = 0.7;

    /// <summary>Change of the load for each rep of the gap, and its limits, in per cent (2.2, E12).</summary>
    public const decimal LoadPerRep = 2.5m, MostDown = -10m, MostUp = 5m;

    /// <summary>Rises of the load while it is found, in a session (2.2, S3).</summary>
    public const int CalibrationRises = 3;

    /// <summary>Reps or seconds asked of the next set at a station.</summary>
    public static int Aim(Station station)
    {
        var (aim, lo, hi) = Range(station);
        var next = station.Logged is [.., var last] && last.Exercise == station.Exercise ? After(station, last, lo, hi) : aim;
        return station.IsSpared
            ? Math.Min(next, Math.Max(1, Whole(aim * PainRules.YellowShare, Catalogue.Get(station.Exercise).Step())))
            : next;
    }

    /// <summary>The weight asked of the next set at a station; nothing where it takes none.</summary>
    public static Kilograms? Load(Station station)
    {
        if (!station.IsAsPrescribed)
            return null;
        if (station.Item.Load is null || station.Logged is not [.., { Load: { } load } last] || last.Exercise != station.Exercise)
            return station.Item.Load;
        return station.Item.Stage is Stage.Calibrating ? Found(station, last, load) : Adjusted(station, last, load);
    }

    /// <summary>Whether a set was a miss, or left far fewer in reserve than asked.</summary>
    public static bool WasTooMuch(Fact.SetLogged set, Prescribed item) =>
        IsMiss(set, item) || Gap(set, item) <= HardGap;

    /// <summary>Below the range, and below what was asked of that very set: the coach's own cut is no miss.</summary>
    public static bool IsMiss(Fact.SetLogged set, Prescribed item) => set.Done.Lowest < Math.Min(item.Lo, set.Asked);

    /// <summary>Whether the remaining sets should be of an easier exercise.</summary>
    public static bool IsFarMiss(Fact.SetLogged set) => set.Done.Lowest < set.Asked * FarMissShare;

    /// <summary>
    /// Whether a set shows that the remaining ones should be of a harder exercise: too easy, while the rung is found
    /// (ours, as S3 finds a weight).
    /// </summary>
    public static bool WantsHarder(Station station, Fact.SetLogged set) =>
        station is { Item: { Stage: Stage.Calibrating, Load: null }, Hurt: false }
        && set.Done.Lowest >= set.Asked && set.IsTooEasy;

    /// <summary>
    /// While the weight is found: the next owned one after a set that was easy, a step down after one that was too much
    /// (S3).
    /// </summary>
    private static Kilograms Found(Station station, Fact.SetLogged last, Kilograms load) =>
        WasTooMuch(last, station.Item) ? Step(station.Item.Owned.Where(weight => weight < load).Reverse(), load)
        : last.IsEasy && Rises(station) < CalibrationRises ? Step(station.Item.Owned.Where(weight => weight > load), load)
        : load;

    /// <summary>
    /// By 2.5 % for each rep more or fewer than asked, rounded down to an owned weight; kits with large steps keep it and
    /// change the reps.
    /// </summary>
    private static Kilograms Adjusted(Station station, Fact.SetLogged last, Kilograms load)
    {
        var gap = IsMiss(last, station.Item) ? -station.Item.Rir : Gap(last, station.Item);
        var percent = Math.Clamp(LoadPerRep * gap, MostDown, MostUp);
        var wanted = load.Value * (100 + percent) / 100;
        var near = Loads.UpTo(station.Item.Owned, wanted);
        return near is { } weight && weight.Value >= load.Value * (100 + MostDown) / 100 ? weight : load;
    }

    private static int Rises(Station station) =>
        station.Logged.Zip(station.Logged.Skip(1)).Count(sets => sets.Second.Load > sets.First.Load);

    private static Kilograms Step(IEnumerable<Kilograms> weights, Kilograms otherwise) =>
        weights.FirstOrDefault() is { Value: > 0 } found ? found : otherwise;

    private static int After(Station station, Fact.SetLogged last, int lo, int hi)
    {
        var exercise = Catalogue.Get(station.Exercise);
        var step = exercise.Step();
        if (WasTooMuch(last, station.Item))
            return Load(station) < last.Load ? last.Asked : Math.Max(lo - BelowRange * step, Whole(last.Asked * HardShare, step));
        if (Gap(last, station.Item) < EasyGap
            || Load(station) != last.Load
            || (station.Item.Stage is Stage.Calibrating && last.Load is not null))
            return last.Asked;
        var more = exercise.Measure is Measure.Reps && last.Done.Lowest > Rules.ManyReps ? EasyReps / 2 : EasyReps;
        return Math.Max(last.Asked, Math.Min(hi, last.Asked + more * step));
    }

    private static int Gap(Fact.SetLogged set, Prescribed item) => (set.LeftOf(item.Rir) ?? item.Rir) - item.Rir;

    private static (int Aim, int Lo, int Hi) Range(Station station)
    {
        if (station.IsAsPrescribed)
            return (station.Item.Aim, station.Item.Lo, station.Item.Hi);
        var exercise = Catalogue.Get(station.Exercise);
        var isAbove = Ladder.IsAbove(exercise, Catalogue.Get(station.Item.Exercise));
        return (isAbove ? exercise.Dose.Lo : exercise.Dose.Aim, exercise.Dose.Lo, exercise.Dose.Hi);
    }

    private static int Whole(double amount, int step) => (int)Math.Floor(amount / step) * step;
}
