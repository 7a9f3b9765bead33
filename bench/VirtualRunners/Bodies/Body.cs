using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.VirtualRunners.People;
using Illness = RunnerStrength.VirtualRunners.People.Illness;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>A set as it really was.</summary>
/// <param name="Done">Reps, or seconds of a hold.</param>
/// <param name="Reserve">How many more would have been possible: reps, or five seconds each of a hold.</param>
/// <param name="Work">Reps (or fives of seconds) times demand against the first day's strength: what the weekly load is summed from.</param>
/// <param name="Hurts">The area that hurt most, and how much, 0–10; nothing where nothing did.</param>
internal sealed record TrueSet(int Done, int Reserve, double Work, (Area Area, int Score)? Hurts);

/// <summary>A body that no engine can see: it does sets, tires, recovers, gets stronger and gets hurt.</summary>
internal sealed class Body
{
    /// <summary>Day-to-day noise of strength, of the whole body and of a pattern (Grgic 2020: the median CV of a 1RM test is 4.2 %, the test's own error included).</summary>
    public const double DayNoise = 0.025, PatternNoise = 0.02;

    /// <summary>Share of strength that an illness takes, while it lasts and for some days after (ours).</summary>
    public const double IllnessTakes = 0.08;

    public const int IllnessLingers = 4;

    /// <summary>Share of strength that a point of pain above 2 takes (arthrogenic inhibition; ours).</summary>
    public const double PainTakes = 0.02;

    /// <summary>Reps before true failure at which people stop, believing that it is over: mean and spread (ours).</summary>
    public const double StopsBefore = 0.3, StopsSpread = 0.5;

    /// <summary>Pain that is felt at all, and its noise (ours).</summary>
    public const double Feels = 1.5, FeelsSpread = 0.5;

    /// <summary>Spread of how well people respond to training (Hubal 2005: from nothing to several times the mean).</summary>
    public const double ResponseSpread = 0.25;

    /// <summary>What an impact level adds to the stress of a rep (ours).</summary>
    public const double ImpactAdds = 0.5;

    /// <summary>Share of leg strength that must be missing before somebody feels tired, and wrecked (ours).</summary>
    public const double FeelsTired = 0.09, FeelsWrecked = 0.15;

    private static readonly Pattern[] Patterns = Enum.GetValues<Pattern>();

    private readonly VirtualRunner runner;
    private readonly Muscles muscles;
    private readonly Tissue[] tissues;
    private readonly double endurance;
    private readonly double[] form = new double[Patterns.Length];
    private Dice dice;
    private int wellSince = -100;

    public Body(VirtualRunner runner)
    {
        this.runner = runner;
        dice = runner.Dice(Chance.Body);
        var person = Ability.Of(runner.Cohort) * dice.Factor(Ability.BetweenPeople);
        muscles = new(
            [.. Patterns.Select(pattern => Ability.Average(pattern) * person * dice.Factor(Ability.BetweenPatterns))],
            Ability.Headroom(runner.Cohort), dice.Factor(ResponseSpread), runner.Cohort is Cohort.Older);
        endurance = dice.Factor(Ability.Endurance);
        tissues = [.. Enum.GetValues<Area>().Select(Born)];
    }

    /// <summary>Strength of all patterns that a session trains against the first day: 1.2 is a fifth stronger.</summary>
    public double Strength => Math.Exp(Patterns
        .Where(pattern => pattern is not (Pattern.Plyo or Pattern.Mobility))
        .Average(pattern => Math.Log(StrengthOf(pattern))));

    /// <summary>Share of what would be possible once that a weight is, by Epley: of somebody who could do so many with it.</summary>
    public static double ShareOfOnce(double most) => Ability.HalfReps / (Ability.HalfReps + most);

    /// <summary>Strength of a pattern against the first day.</summary>
    public double StrengthOf(Pattern pattern) => muscles.Rested(pattern) / muscles.AtFirst(pattern);

    /// <summary>Once a morning.</summary>
    public void Wake(LifeDay day)
    {
        dice = runner.Dice(Chance.Body, day.Day + 1);
        if (day.Ill is not Illness.None)
            wellSince = day.Day;
        var general = dice.Normal(1, DayNoise) - (day.Day - wellSince <= IllnessLingers ? IllnessTakes : 0);
        foreach (var pattern in Patterns)
            form[(int)pattern] = general * dice.Normal(1, PatternNoise);
        if (runner.Profile.RunsAt is not TimeOfDay.Evening)
            Run(day);
    }

    /// <summary>How many are possible now: reps, or seconds of a hold.</summary>
    public double Most(Exercise exercise, Kilograms? load, bool isSlow = false)
    {
        var able = muscles.Rested(exercise.Pattern) * muscles.Fresh(exercise.Pattern) * form[(int)exercise.Pattern] * (1 - Inhibited(exercise));
        var ratio = able / Demand.Of(exercise, load, runner.Weight) / (isSlow ? Demand.Slow : 1) - 1;
        return Math.Max(0, ratio) * endurance * (exercise.Measure is Measure.Seconds ? Ability.HalfHold : Ability.HalfReps);
    }

    /// <summary>The weight with which so many reps would be possible when rested, kg: what a careful test would find.</summary>
    public double WeightFor(Exercise exercise, int reps) =>
        Demand.WeightFor(exercise, muscles.Rested(exercise.Pattern) / (1 + reps / (Ability.HalfReps * endurance)), runner.Weight);

    /// <summary>Does what is asked, or as much of it as is possible.</summary>
    public TrueSet Do(Exercise exercise, Kilograms? load, int asked, bool isSlow = false) => Do(exercise, load, (_, _) => asked, isSlow);

    /// <summary>Does as many as seem to leave so many, at most a cap.</summary>
    /// <param name="feels">How many seem to be left of a set with so many reps done of so many that are possible.</param>
    public TrueSet DoOpen(Exercise exercise, Kilograms? load, int reserve, int cap, Func<double, double, double> feels, bool isSlow) => Do(exercise, load, (most, unit) =>
    {
        var done = (int)unit;
        while (done + unit <= cap && feels((most - done - unit) / unit, (done + unit) / unit) >= reserve)
            done += (int)unit;
        return done;
    }, isSlow);

    private TrueSet Do(Exercise exercise, Kilograms? load, Func<double, double, int> wants, bool isSlow)
    {
        var unit = exercise.Measure is Measure.Seconds ? Ability.SecondsARep : 1;
        var most = Most(exercise, load, isSlow);
        var asked = wants(most, unit);
        var stop = most - unit * Math.Max(0, dice.Normal(StopsBefore, StopsSpread));
        var done = Math.Clamp((int)stop, 0, asked);
        var reserve = Math.Max(0, (int)((most - done) / unit));

        var demand = Demand.Of(exercise, load, runner.Weight);
        muscles.Train(exercise.Pattern, most < 1 ? 1 : Math.Min(1, done / most), reserve, demand * (isSlow ? Demand.Slow : 1) / muscles.Rested(exercise.Pattern));
        var force = demand / muscles.AtFirst(exercise.Pattern);
        foreach (var area in exercise.Areas)
            tissues[(int)area].Load(done / unit * force * force * (1 + ImpactAdds * exercise.Impact));
        return new(done, reserve, done / unit * force, Pain(exercise));
    }

    public void Rest(double seconds) => muscles.Rest(seconds);

    /// <summary>How fit for training the runner feels today.</summary>
    public Form Feeling => (1 - form[(int)Pattern.Squat] * muscles.Fresh(Pattern.Squat)) switch
    {
        >= FeelsWrecked => Form.Wrecked,
        >= FeelsTired => Form.Tired,
        _ => Form.Normal,
    };

    /// <summary>How much an area hurts when it is asked about, 0–10.</summary>
    public int Ache(Area area) => Felt(tissues[(int)area]) is var score && score >= Feels ? (int)Math.Clamp(Math.Round(score), 1, 10) : 0;

    /// <summary>A night; the areas for which the day was too much.</summary>
    public List<Area> Sleep(LifeDay day)
    {
        if (runner.Profile.RunsAt is TimeOfDay.Evening)
            Run(day);
        foreach (var tissue in tissues)
            tissue.Load(Tissue.OfRun(tissue.Area, day.Run));
        muscles.Sleep(day.Day);
        var overloaded = new List<Area>();
        foreach (var tissue in tissues)
            if (tissue.Sleep())
                overloaded.Add(tissue.Area);
        return overloaded;
    }

    private void Run(LifeDay day) => muscles.Run(day.Run switch
    {
        RunDay.Easy => Muscles.EasyRun,
        RunDay.Hard => Muscles.HardRun,
        RunDay.Long => Muscles.LongRun,
        RunDay.Rest or null => 0,
    });

    private double Inhibited(Exercise exercise)
    {
        var worst = 0.0;
        foreach (var area in exercise.Areas)
            worst = Math.Max(worst, tissues[(int)area].Irritation - 2);
        return PainTakes * worst;
    }

    private (Area, int)? Pain(Exercise exercise)
    {
        (Area Area, double Score)? worst = null;
        foreach (var area in exercise.Areas)
            if (Felt(tissues[(int)area]) is var score && score >= Feels && score > (worst?.Score ?? 0))
                worst = (area, score);
        return worst is { } felt ? (felt.Area, (int)Math.Clamp(Math.Round(felt.Score), 1, 10)) : null;
    }

    private double Felt(Tissue tissue) => tissue.Irritation + dice.Normal(0, FeelsSpread);

    private Tissue Born(Area area)
    {
        var usual = Tissue.Everyday + runner.Profile.Week.Days.Average(run => Tissue.OfRun(area, run));
        var isSore = runner.SoreArea == area;
        return new(
            area, usual,
            Tissue.Margin * dice.Factor(Tissue.MarginSpread) * (isSore ? Tissue.InjuredMargin : 1),
            Tissue.Robust * Tissue.Size(area) * dice.Factor(Tissue.RobustSpread) * (isSore ? Tissue.InjuredMargin : 1),
            isSore ? 4 : 0);
    }
}
