using System.Collections.Immutable;
using NodaTime;

namespace RunnerStrength.Domain.Runners;

/// <summary>What is asked about health before the first session (2.9; the topics after E25, the words ours).</summary>
public enum Topic
{
    /// <summary>Heart or blood pressure.</summary>
    Heart,

    /// <summary>Chest pain, at rest or with effort.</summary>
    ChestPain,

    /// <summary>Dizziness with loss of balance, or a blackout, within 12 months.</summary>
    Blackout,

    /// <summary>Another chronic condition.</summary>
    Chronic,

    /// <summary>Medication for one.</summary>
    Medication,

    /// <summary>Bone, joint or soft tissue.</summary>
    Joints,

    /// <summary>Told to be active only under medical supervision.</summary>
    Supervised,

    /// <summary>Pregnant, or gave birth lately.</summary>
    Pregnancy,

    /// <summary>A stress fracture within 12 months: no jumps.</summary>
    StressFracture,
}

/// <summary>The answers about health.</summary>
/// <param name="Yes">The topics that apply.</param>
/// <param name="Day">When they were given.</param>
/// <param name="Cleared">When the runner confirmed that a professional cleared them; nothing until then.</param>
public sealed record Screening(ValueSet<Topic> Yes, LocalDate Day, LocalDate? Cleared = null)
{
    /// <summary>Months after which it is asked again, and a clearance ends (2.9).</summary>
    public const int Months = 12;

    /// <summary>Reps in reserve that are always left while restricted (2.9).</summary>
    public const int LeastRir = 4;

    /// <summary>Topics with which there is no session before clearance.</summary>
    public static readonly ImmutableHashSet<Topic> Bars = [Topic.ChestPain, Topic.Blackout, Topic.Pregnancy];

    /// <summary>Light work only: nothing below RIR 4, nothing heavy, no jumps.</summary>
    public bool Restricts(LocalDate day) => Yes.Any(topic => topic is not Topic.StressFracture) && !IsCleared(day);

    /// <summary>No sessions at all.</summary>
    public bool Forbids(LocalDate day) => Yes.Any(Bars.Contains) && !IsCleared(day);

    /// <summary>Time to ask again.</summary>
    public bool IsDue(LocalDate day) => day >= Day.PlusMonths(Months);

    private bool IsCleared(LocalDate day) => Cleared is { } cleared && day < cleared.PlusMonths(Months);
}
