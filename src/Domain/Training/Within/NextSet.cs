using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>What the next set asks, given how the last one went (2.2). One variable moves at a time.</summary>
public static class NextSet
{
    /// <summary>A set this far under the reserve asked for was too much.</summary>
    public const int HardGap = -2;

    /// <summary>Seconds of rest more after a set that was too much.</summary>
    public const int ExtraRest = 60;

    /// <summary>A set under this share of the bottom of the range is followed by an easier exercise.</summary>
    public const double FarMissShare = 0.5;

    /// <summary>Change of the load for each rep of the gap, and its limits, in per cent (2.2, E12).</summary>
    public const decimal LoadPerRep = 2.5m, MostDown = -10m, MostUp = 5m;

    /// <summary>Rises of the load while it is found, in a session, and by how much at most (2.2, S3).</summary>
    public const int CalibrationRises = 3, Doubles = 2;

    /// <summary>Reps by which what a set gave must differ from what was expected before a weight that is found changes (ours).</summary>
    public const int FindingGap = 2;

    /// <summary>Reps or seconds expected of the next set at a station: as the last one gave; of a fixed dose, the dose, and after too much of it what was done.</summary>
    public static int Aim(Station station)
    {
        var (item, exercise) = (station.Item, Catalogue.Get(station.Exercise));
        var load = Load(station);
        var aim = station.Logged is not [.., var last] || (station.IsAsPrescribed && last.Exercise == item.Exercise && load != last.Load) ? First(station, load)
            : !item.IsOpen && station.IsAsPrescribed ? WasTooMuch(last, item) ? Math.Clamp(last.Done.Lowest, exercise.Step(), item.Aim) : item.Aim
            : Expected(Shown(last, item), station, load);
        return station.IsSpared ? Math.Min(aim, Math.Max(1, (int)(First(station, load) * PainRules.YellowShare) / exercise.Step() * exercise.Step())) : aim;
    }

    /// <summary>The weight asked of the next set at a station; nothing where it takes none, or none is known for it.</summary>
    public static Kilograms? Load(Station station)
    {
        var (item, exercise) = (station.Item, Catalogue.Get(station.Exercise));
        if (!exercise.Loaded || !station.IsAsPrescribed && !Suits(item, exercise))
            return null;
        if (station.Logged is not [.., { Load: { } load } last] || last.Exercise != station.Exercise)
            return station.IsAsPrescribed ? FirstLoad(station) : Fitting(station, Ability(station));
        return item.Stage is Stage.Calibrating || !station.IsAsPrescribed ? Found(station, last, load) : Adjusted(station, last, load);
    }

    /// <summary>Whether a set left far fewer in reserve than asked.</summary>
    public static bool WasTooMuch(Fact.SetLogged set, Prescribed item) =>
        (set.LeftOf(item.Rir) ?? item.Rir) - item.Rir <= HardGap || IsFarMiss(set, item);

    /// <summary>Whether the remaining sets should be of an easier exercise: less than half of the bottom of the range.</summary>
    public static bool IsFarMiss(Fact.SetLogged set, Prescribed item) =>
        set.Done.Lowest < FarMissShare * (set.Exercise == item.Exercise ? item.Lo : Catalogue.Get(set.Exercise).Dose.Lo);

    /// <summary>The most that a set at a station asks for.</summary>
    public static int Cap(Station station)
    {
        var exercise = Catalogue.Get(station.Exercise);
        return station.IsAsPrescribed ? station.Item.Hi
            : exercise is { Measure: Measure.Reps, Loaded: false } ? Training.Ability.MostReps
            : exercise.Dose.Hi;
    }

    /// <summary>The ability that a set gave, taken as it was said: nobody corrects a runner within a session.</summary>
    private static int Shown(Fact.SetLogged set, Prescribed item) => (int)Training.Ability.Shown(
        Difficulty(set.Exercise, set.Load, item), Catalogue.Get(set.Exercise), set.Done.Lowest, set.LeftOf(item.Rir) ?? item.Rir);

    private static int Difficulty(ExerciseId exercise, Kilograms? load, Prescribed item) =>
        Training.Ability.Difficulty(Catalogue.Get(exercise), load, item.IsSlow && exercise == item.Exercise);

    /// <summary>What is known before the first set: the family's ability, or what the prescription implies.</summary>
    private static int Ability(Station station)
    {
        var item = station.Item;
        return station.Logged is [.., var last] ? Shown(last, item)
            : item.Ability > 0 ? item.Ability
            : (int)Training.Ability.Shown(Difficulty(item.Exercise, item.Load, item), Catalogue.Get(item.Exercise), item.Aim, item.Rir);
    }

    private static int First(Station station, Kilograms? load) =>
        station.IsAsPrescribed ? station.Item.Aim : Expected(Ability(station), station, load);

    private static int Expected(int ability, Station station, Kilograms? load)
    {
        var exercise = Catalogue.Get(station.Exercise);
        return Math.Clamp(
            Training.Ability.Expected(ability, Difficulty(station.Exercise, load, station.Item), exercise, station.Item.Rir),
            exercise.Step(), Math.Max(exercise.Step(), Cap(station)));
    }

    private static bool Suits(Prescribed item, Exercise exercise) => !item.Owned.IsEmpty
        && exercise.Needs.HasFlag(Equipment.Barbell) == Catalogue.Get(item.Exercise).Needs.HasFlag(Equipment.Barbell);

    /// <summary>Where a new phase asks for more, the first set takes half of the step.</summary>
    private static Kilograms? FirstLoad(Station station) =>
        station.Item is { From: { } from, Load: { } load } && from < load
            ? Loads.UpTo(station.Item.Owned, (from.Value + load.Value) / 2) ?? load
            : station.Item.Load;

    /// <summary>The heaviest weight with which the bottom of the range and a little more are expected.</summary>
    private static Kilograms? Fitting(Station station, int ability)
    {
        var (item, exercise) = (station.Item, Catalogue.Get(station.Exercise));
        var wanted = station.IsAsPrescribed && item.Top > 0 ? (item.Lo + item.Top) / 2 : Math.Min(Block.CalibrationReps, exercise.Dose.Hi);
        return item.Owned.Where(weight => Training.Ability.Expected(ability, Training.Ability.Difficulty(exercise, weight), exercise, item.Rir) >= wanted)
            .Select(weight => (Kilograms?)weight).LastOrDefault() ?? item.Owned[0];
    }

    /// <summary>While the weight is found: by the estimate, at most doubled in a set, three rises a session (2.2, S3).</summary>
    private static Kilograms Found(Station station, Fact.SetLogged last, Kilograms load)
    {
        var (item, exercise) = (station.Item, Catalogue.Get(station.Exercise));
        var ability = Shown(last, item);
        var gives = Training.Ability.Expected(ability, Difficulty(last.Exercise, load, item), exercise, item.Rir);
        if (Math.Abs(gives - last.Asked) < FindingGap * exercise.Step() && last.Done.Lowest < Cap(station))
            return load;
        var wanted = Fitting(station, ability) ?? load;
        return wanted <= load ? wanted
            : Rises(station) >= CalibrationRises ? load
            : Loads.UpTo(item.Owned, Math.Min(wanted.Value, load.Value * Doubles)) ?? load;
    }

    /// <summary>By 2.5 % for each rep more or fewer left than asked, rounded down to an owned weight; kits with large steps keep it and change the reps.</summary>
    private static Kilograms Adjusted(Station station, Fact.SetLogged last, Kilograms load)
    {
        var item = station.Item;
        if (item.From is not null && station.Logged.Length == 1 && !WasTooMuch(last, item))
            return item.Load ?? load;
        var gap = (last.LeftOf(item.Rir) ?? item.Rir) - item.Rir + Math.Min(0, last.Done.Lowest - item.Lo);
        var wanted = load.Value * (100 + Math.Clamp(LoadPerRep * gap, MostDown, MostUp)) / 100;
        return Loads.UpTo(item.Owned, wanted) is { } weight && weight.Value >= load.Value * (100 + MostDown) / 100 ? weight : load;
    }

    private static int Rises(Station station) =>
        station.Logged.Zip(station.Logged.Skip(1)).Count(sets => sets.Second.Load > sets.First.Load);
}
