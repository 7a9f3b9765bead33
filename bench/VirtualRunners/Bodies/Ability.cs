using RunnerStrength.Domain.Exercises;
using RunnerStrength.VirtualRunners.People;

namespace RunnerStrength.VirtualRunners.Bodies;

/// <summary>What people are able to do once, on the scale of <see cref="Demand"/>.</summary>
internal static class Ability
{
    /// <summary>Seconds of a hold at half of what one is able to do (Rohmert's curve; Frey Law and Avin 2010).</summary>
    public const double HalfHold = 70;

    /// <summary>Reps at half of what one is able to do (Epley: 1RM = w × (1 + reps/30)).</summary>
    public const double HalfReps = 30;

    /// <summary>Seconds of a hold that count as a rep.</summary>
    public const double SecondsARep = 5;

    /// <summary>Spread between people of a cohort, and between the patterns of one person (ours).</summary>
    public const double BetweenPeople = 0.12, BetweenPatterns = 0.08;

    /// <summary>Spread of endurance between people: reps at the same share of their strength (Nuzzo 2024; ours).</summary>
    public const double Endurance = 0.15;

    /// <summary>An average recreational runner. Checked against the norms of docs/simulation.md.</summary>
    public static double Average(Pattern pattern) => pattern switch
    {
        Pattern.Squat => 1.85,
        Pattern.Lunge => 1.85,
        Pattern.Hinge => 1.45,
        Pattern.Calf => 2.15,
        Pattern.Hip => 1.35,
        Pattern.Push => 1.05,
        Pattern.Pull => 0.85,
        Pattern.CoreFront => 1.20,
        Pattern.CoreSide => 1.15,
        Pattern.CoreBack => 1.10,
        Pattern.Plyo => 2.00,
        Pattern.Mobility => 2.00,
    };

    /// <summary>How a cohort compares with the average (ours; ages 55–75: about 1 % a year after 50).</summary>
    public static double Of(Cohort cohort) => cohort switch
    {
        Cohort.Novice => 0.82,
        Cohort.Average => 1.00,
        Cohort.Strong => 1.25,
        Cohort.Unreliable => 0.95,
        Cohort.Injured => 0.95,
        Cohort.Older => 0.80,
        Cohort.LowKit => 0.92,
    };

    /// <summary>
    /// How far above today's strength training can lead, as a logarithm: 40 % for the untrained, 20 % for the moderately
    /// trained, less for the trained (ACSM 2009), and room beyond what a study sees.
    /// </summary>
    public static double Headroom(Cohort cohort) => cohort switch
    {
        Cohort.Novice or Cohort.LowKit => 0.45,
        Cohort.Older => 0.40,
        Cohort.Average or Cohort.Unreliable or Cohort.Injured => 0.38,
        Cohort.Strong => 0.20,
    };
}
