using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Sessions;

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

    /// <summary>Reps or seconds asked of the next set at a station.</summary>
    public static int Aim(Station station)
    {
        var (aim, lo, hi) = Range(station);
        if (station.Logged is not [.., var last] || last.Exercise != station.Exercise)
            return aim;

        var step = Catalogue.Get(station.Exercise).Step();
        return WasTooMuch(last, station.Item) ? Math.Max(lo - BelowRange * step, Whole(last.Asked * HardShare, step))
            : Gap(last, station.Item) >= EasyGap ? Math.Max(last.Asked, Math.Min(hi, last.Asked + EasyReps * step))
            : last.Asked;
    }

    /// <summary>Whether a set was a miss, or left far fewer in reserve than asked.</summary>
    public static bool WasTooMuch(Fact.SetLogged set, Prescribed item) =>
        IsMiss(set, item) || Gap(set, item) <= HardGap;

    /// <summary>Below the range, and below what was asked of that very set: the coach's own cut is no miss.</summary>
    public static bool IsMiss(Fact.SetLogged set, Prescribed item) => set.Done.Lowest < Math.Min(item.Lo, set.Asked);

    /// <summary>Whether the remaining sets should be of an easier exercise.</summary>
    public static bool IsFarMiss(Fact.SetLogged set) => set.Done.Lowest < set.Asked * FarMissShare;

    private static int Gap(Fact.SetLogged set, Prescribed item) => Reserve.Of(set.Effort, item.Rir) - item.Rir;

    private static (int Aim, int Lo, int Hi) Range(Station station)
    {
        if (station.IsAsPrescribed)
            return (station.Item.Aim, station.Item.Lo, station.Item.Hi);
        var dose = Catalogue.Get(station.Exercise).Dose;
        return (dose.Aim, dose.Lo, dose.Hi);
    }

    private static int Whole(double amount, int step) => (int)Math.Floor(amount / step) * step;
}
