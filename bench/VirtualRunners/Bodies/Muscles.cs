using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>Strength and fatigue of each pattern: what a set costs, what it builds, and how both pass.</summary>
/// <param name="once">What the body is able to do once, by pattern.</param>
/// <param name="headroom">How far above it training leads, a logarithm.</param>
/// <param name="response">How well this person responds: 1 on average.</param>
/// <param name="isOlder">Gains come a little slower, and go faster.</param>
internal sealed class Muscles(double[] once, double headroom, double response, bool isOlder)
{
    /// <summary>Share of strength that a set to failure takes at once: reps of a second set fall by 40 % after 1 min, 20 % after 3 (Willardson and Burkett 2005; Richmond 2004).</summary>
    public const double SetCost = 0.14;

    /// <summary>Seconds in which that fades to a third (fitted to the same studies).</summary>
    public const double SetFades = 180;

    /// <summary>Fatigue rises with the cube of how far a set went: stopping short of failure costs much less (ours; in direction J Sports Sci 41:2193, 2023).</summary>
    public const double FarExponent = 3;

    /// <summary>Share of a set's cost for patterns of the same part of the body, and for the others (ours).</summary>
    public const double SamePart = 0.4, OtherPart = 0.1;

    /// <summary>Share of strength that a set to failure takes until the next days, and days in which it fades to a third (48–72 h: MVC after hard sessions; ours).</summary>
    public const double DayCost = 0.010, DayFades = 1.5;

    /// <summary>Share of leg strength that a run takes: easy, hard, long (Lepers 2000: 11–14 % right after 2 h; Millet 2003: 23 % after a 30 km race; half marathon: back within 1–2 days).</summary>
    public const double EasyRun = 0.01, HardRun = 0.04, LongRun = 0.08;

    /// <summary>Gain of a day in a week that could not be better, at full headroom, a logarithm: somebody untrained gains a fifth to a quarter in 12 weeks (ACSM 2009).</summary>
    public const double Gain = 0.0033;

    /// <summary>Good sets a week that bring 63 % of what a week can bring: the second half of them brings far less (Pelland 2024; very little already works, Androulakis-Korakakis 2020).</summary>
    public const double EnoughSets = 2.9;

    /// <summary>Days for which a set goes on building (ours).</summary>
    public const double BuildsDays = 7;

    /// <summary>Reps in reserve at which a set is worth half (ours; Robinson 2024: little difference near failure, none at all is not what far away means).</summary>
    public const double HalfWorth = 6;

    /// <summary>Share of a set that counts for the sister pattern (Pelland 2024: indirect sets count half).</summary>
    public const double Indirect = 0.5;

    /// <summary>Days without a stimulus before strength goes, and the share of the gain that goes a day after that (Bosquet 2013: from the third week; larger in older people).</summary>
    public const int KeepsDays = 14;

    public const double LosesADay = 0.015, OlderLoses = 1.5, OlderGains = 0.85;

    private static readonly int Count = Enum.GetValues<Pattern>().Length;

    private readonly double[] start = [.. once.Select(able => Math.Log(able))];
    private readonly double[] now = [.. once.Select(able => Math.Log(able))];
    private readonly double[] tired = new double[Count];
    private readonly double[] stiff = new double[Count];
    private readonly double[] today = new double[Count];
    private readonly double[] stimulus = new double[Count];
    private readonly int[] trained = new int[Count];

    /// <summary>What the body is able to do once when rested.</summary>
    public double Rested(Pattern pattern) => Math.Exp(now[(int)pattern]);

    /// <summary>What it was able to do on the first day.</summary>
    public double AtFirst(Pattern pattern) => Math.Exp(start[(int)pattern]);

    /// <summary>What is left of it right now.</summary>
    public double Fresh(Pattern pattern) => (1 - Math.Min(0.6, tired[(int)pattern])) * (1 - Math.Min(0.4, stiff[(int)pattern]));

    /// <summary>A set was done.</summary>
    /// <param name="far">How far towards failure, 0–1.</param>
    /// <param name="reserve">Reps that were left.</param>
    /// <param name="intensity">Demand as a share of what the body is able to do once when rested.</param>
    public void Train(Pattern pattern, double far, double reserve, double intensity)
    {
        var cost = Math.Pow(far, FarExponent);
        for (var other = 0; other < Count; other++)
        {
            var share = other == (int)pattern ? 1 : PartOf((Pattern)other) == PartOf(pattern) ? SamePart : OtherPart;
            tired[other] += SetCost * cost * share;
            if (share >= SamePart)
                stiff[other] += DayCost * cost * share;
        }
        var worth = 1 / (1 + Math.Exp((reserve - HalfWorth) / 2)) * Math.Clamp(0.5 + (intensity - 0.3), 0.5, 1);
        today[(int)pattern] += worth;
        if (Sister(pattern) is { } sister)
            today[(int)sister] += Indirect * worth;
    }

    public void Run(double cost)
    {
        for (var pattern = 0; pattern < Count; pattern++)
            if (PartOf((Pattern)pattern) == Part.Legs)
                stiff[pattern] += cost;
    }

    public void Rest(double seconds)
    {
        var left = Math.Exp(-seconds / SetFades);
        for (var pattern = 0; pattern < Count; pattern++)
            tired[pattern] *= left;
    }

    /// <summary>A night: what was trained is built, what was not is slowly lost, fatigue fades.</summary>
    public void Sleep(int day)
    {
        for (var pattern = 0; pattern < Count; pattern++)
        {
            stimulus[pattern] = stimulus[pattern] * Math.Exp(-1 / BuildsDays) + today[pattern];
            if (today[pattern] > 0)
                trained[pattern] = day;
            if (day - trained[pattern] <= KeepsDays)
            {
                var room = Math.Max(0, start[pattern] + headroom - now[pattern]) / FullHeadroom;
                now[pattern] += Gain * response * (isOlder ? OlderGains : 1) * room * (1 - Math.Exp(-stimulus[pattern] / EnoughSets));
            }
            else if (now[pattern] > start[pattern])
            {
                now[pattern] -= (now[pattern] - start[pattern]) * LosesADay * (isOlder ? OlderLoses : 1);
            }
            today[pattern] = 0;
            tired[pattern] = 0;
            stiff[pattern] *= Math.Exp(-1 / DayFades);
        }
    }

    /// <summary>The headroom of somebody untrained.</summary>
    private const double FullHeadroom = 0.45;

    private enum Part { Legs, Upper, Core }

    private static Part PartOf(Pattern pattern) => pattern switch
    {
        Pattern.Squat or Pattern.Lunge or Pattern.Hinge or Pattern.Hip or Pattern.Calf or Pattern.Plyo or Pattern.Mobility => Part.Legs,
        Pattern.Push or Pattern.Pull => Part.Upper,
        Pattern.CoreFront or Pattern.CoreSide or Pattern.CoreBack => Part.Core,
    };

    /// <summary>The pattern that is trained along.</summary>
    private static Pattern? Sister(Pattern pattern) => pattern switch
    {
        Pattern.Squat => Pattern.Lunge,
        Pattern.Lunge => Pattern.Squat,
        Pattern.Hinge => Pattern.Hip,
        Pattern.Hip => Pattern.Hinge,
        Pattern.Plyo => Pattern.Calf,
        Pattern.CoreFront => Pattern.CoreSide,
        Pattern.CoreSide => Pattern.CoreFront,
        Pattern.Calf or Pattern.Push or Pattern.Pull or Pattern.CoreBack or Pattern.Mobility => null,
    };
}
