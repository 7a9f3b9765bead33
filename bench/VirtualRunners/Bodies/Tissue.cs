using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>
/// Tendon, bone and joint of one area. What it bears follows the load of the last weeks, more slowly than muscle; where
/// the load of the last days is more than that, the day is an overload day and the area becomes irritated.
/// </summary>
/// <param name="area">Which.</param>
/// <param name="usual">Stress of an ordinary day before strength work began.</param>
/// <param name="margin">How many times the load of the last weeks it bears.</param>
/// <param name="robust">Stress that it bears in any case.</param>
/// <param name="irritation">What is there on the first day, 0–10.</param>
internal sealed class Tissue(Area area, double usual, double margin, double robust, double irritation)
{
    /// <summary>Days of the acute load: 3 against 21 explained injuries best (Carey 2016).</summary>
    public const double AcuteDays = 3;

    /// <summary>Days of what tissue is used to: tendon stiffness changes within 10–12 weeks, muscle within half of that (Werkhausen 2018; Bohm 2015; ours in number).</summary>
    public const double UsedToDays = 42;

    /// <summary>How many times the accustomed load tissue bears, and the spread between people: 1.5 and above is where risk rises (Gabbett 2016); daily peaks are higher than weekly means, so ours.</summary>
    public const double Margin = 1.75, MarginSpread = 0.12;

    /// <summary>Stress that a middling area bears in any case, times its size, and the spread between people (ours).</summary>
    public const double Robust = 13, RobustSpread = 0.2;

    /// <summary>How much less an area bears that is irritated on the first day (ours).</summary>
    public const double InjuredMargin = 0.8;

    /// <summary>Irritation of a day at twice of what is borne, days in which it fades to a third, and what a point of it takes from the margin (ours).</summary>
    public const double Irritates = 5, FadesDays = 6, Weakens = 0.03;

    /// <summary>Stress of everyday life, and of a run: easy, hard, long (ours: a hard run is about a strength session of the same area).</summary>
    public const double Everyday = 3, EasyRun = 10, HardRun = 16, LongRun = 22;

    private double acute = usual;
    private double usedTo = usual;
    private double today;

    public Area Area => area;

    /// <summary>How irritated it is, 0–10: what is felt when it is loaded.</summary>
    public double Irritation { get; private set; } = irritation;

    /// <summary>The load of the last days as a share of what is borne.</summary>
    public double Strain => acute / (Math.Max(robust, margin * usedTo) * (1 - Weakens * Irritation));

    public void Load(double stress) => today += stress;

    /// <summary>A night; whether the day was too much.</summary>
    public bool Sleep()
    {
        var stress = today + Everyday;
        today = 0;
        acute += (stress - acute) / AcuteDays;
        usedTo += (stress - usedTo) / UsedToDays;
        var strain = Strain;
        Irritation = Math.Min(10, Irritation * Math.Exp(-1 / FadesDays) + Irritates * Math.Max(0, strain - 1));
        return strain > 1;
    }

    /// <summary>Stress of a run for an area: all of it for what lands, less for what swings.</summary>
    public static double OfRun(Area area, RunDay? run) => Share(area) * (run switch
    {
        RunDay.Easy => EasyRun,
        RunDay.Hard => HardRun,
        RunDay.Long => LongRun,
        RunDay.Rest or null => 0,
    });

    /// <summary>How big an area is: what a wrist hardly bears, a hip does not notice (ours).</summary>
    public static double Size(Area area) => area switch
    {
        Area.Hip => 2.0,
        Area.Knee or Area.Hamstring or Area.Shoulder => 1.3,
        Area.LowerBack => 1.2,
        Area.Achilles or Area.Foot => 1.1,
        Area.Wrist or Area.Neck => 0.8,
        Area.Shin or Area.Calf or Area.Quad or Area.Groin or Area.Elbow or Area.Ribs => 1, // loaded by no exercise: they do not hurt here
    };

    private static double Share(Area area) => area switch
    {
        Area.Knee or Area.Achilles or Area.Foot => 1,
        Area.Hip or Area.Hamstring => 0.7,
        Area.LowerBack => 0.4,
        Area.Wrist or Area.Shoulder or Area.Neck => 0,
        Area.Shin or Area.Calf or Area.Quad or Area.Groin or Area.Elbow or Area.Ribs => 0,
    };
}
