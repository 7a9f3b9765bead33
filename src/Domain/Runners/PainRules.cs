using System.Collections.Immutable;
using NodaTime;
using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>The traffic light of pain (2.9, E21).</summary>
public enum Light
{
    /// <summary>0–2: go on.</summary>
    Green,

    /// <summary>3–5: easier, nothing advances, asked again the next morning.</summary>
    Yellow,

    /// <summary>Above 5, sharp, giving way or limping: the exercise stops, and the area is left alone.</summary>
    Red,
}

/// <summary>What pain forbids (2.9).</summary>
public static class PainRules
{
    /// <summary>The worst score that is green, and the worst that is yellow; 0–10 (E21).</summary>
    public const int Green = 2, Yellow = 5, Worst = 10;

    /// <summary>Days that an area is left alone: 48 h at least (2.9).</summary>
    public const int BlockedDays = 2;

    /// <summary>Days without pain before an exercise that loads the area advances (2.3, rule 3).</summary>
    public const int QuietDays = 7;

    /// <summary>Red pain twice within so many days wants a physiotherapist (2.9).</summary>
    public const int RedDays = 14, RedTimes = 2;

    /// <summary>Sessions with the same pain after which the area rests (2.9, E21).</summary>
    public const int SameSessions = 3;

    /// <summary>Days that a pain may last before the area rests (2.9, E21).</summary>
    public const int LastingDays = 5;

    /// <summary>Share of the reps that stays after yellow pain where there is no easier rung (2.9).</summary>
    public const double YellowShare = 0.7;

    /// <summary>Hours after a session in which soreness on both sides is no pain (2.9, E23).</summary>
    public static readonly Duration Soreness = Duration.FromHours(72);

    /// <summary>The light of a pain. One that was not graded counts as red.</summary>
    public static Light LightOf(int? score, bool isSharp) =>
        isSharp || score is null or > Yellow ? Light.Red : score > Green ? Light.Yellow : Light.Green;

    /// <summary>The areas that are left alone on a day.</summary>
    public static ImmutableHashSet<Area> Blocked(Progress progress, LocalDate day) =>
        [.. progress.Sores.Where(sore => sore.Value.IsBlocked(day)).Select(sore => sore.Key)];

    /// <summary>The areas that keep exercises from advancing on a day.</summary>
    public static ImmutableHashSet<Area> Unquiet(Progress progress, LocalDate day) =>
        [.. progress.Pains.Where(pain => Period.DaysBetween(pain.Value, day) <= QuietDays).Select(pain => pain.Key)];
}
