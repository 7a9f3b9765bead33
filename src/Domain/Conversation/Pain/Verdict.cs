using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Domain.Training;

namespace RunnerStrength.Domain.Conversation;

/// <summary>What pain at an exercise leads to (2.9).</summary>
/// <param name="Follows">What is done about it.</param>
/// <param name="Area">Where, if the runner said.</param>
/// <param name="Score">0–10; nothing where it was not graded.</param>
/// <param name="Exercise">What hurt.</param>
/// <param name="Easier">The easier rung for the sets that remain.</param>
/// <param name="Amount">What those sets ask, where no rung is easier.</param>
/// <param name="AsksTomorrow">Whether the area is asked about the next morning.</param>
/// <param name="Physio">Whether a physiotherapist should look at it.</param>
public sealed record Verdict(
    AfterPain Follows, Area? Area, int? Score, ExerciseId Exercise, ExerciseId? Easier = null, int? Amount = null,
    bool AsksTomorrow = false, bool Physio = false)
{
    public PainTold Told => new(Area, Score);

    /// <summary>More than nothing.</summary>
    public bool IsBad => Follows is not AfterPain.GoOn;
}

/// <summary>Pain as it was understood.</summary>
public sealed record PainTold(Area? Area, int? Score);

/// <summary>What is done about pain: it is graded first; it goes on; easier; with fewer; next time; the exercise stops.</summary>
public enum AfterPain { Grade, GoOn, Easier, Fewer, NextTime, Stop }

/// <summary>How an area is, as a runner has just told between sessions.</summary>
/// <param name="Means">What follows from it.</param>
/// <param name="Score">0–10; nothing where it was not graded.</param>
/// <param name="IsWorse">Worse than when it was last told of: what hurt goes a step down.</param>
/// <param name="Physio">Whether a physiotherapist should look at it.</param>
public sealed record AreaNow(AreaMeans Means, Area Area, int? Score, bool IsWorse = false, bool Physio = false)
{
    public PainTold Told => new(Area, Score);

    /// <param name="before">What was known of the area; nothing where it never hurt.</param>
    /// <param name="now">What is known of it with what was told.</param>
    public static AreaNow Of(Area area, int? score, bool isSharp, Sore? before, Sore now, LocalDate today) => new(
        score is null && !isSharp ? AreaMeans.Ungraded
        : PainRules.LightOf(score, isSharp) is Light.Green ? AreaMeans.Quiet
        : now.IsBlocked(today) ? AreaMeans.Blocked
        : AreaMeans.Careful,
        area, score, score is { } grade && before?.IsWorse(grade) == true, now.WantsPhysio);
}

/// <summary>What the state of an area means: it is graded first; it may be trained; nothing advances; it is left alone.</summary>
public enum AreaMeans { Ungraded, Quiet, Careful, Blocked }

/// <summary>What the answers about health mean for training (2.9).</summary>
/// <param name="Until">The day until which a clearance counts.</param>
public sealed record HealthMeans(HealthLimit Limit, LocalDate? Until = null)
{
    public static HealthMeans Of(Screening? screening, LocalDate today) => screening switch
    {
        null => new(HealthLimit.Unknown),
        _ when screening.Forbids(today) => new(HealthLimit.Forbids),
        _ when screening.Restricts(today) => new(HealthLimit.Restricts),
        { Cleared: { } cleared } => new(HealthLimit.Cleared, cleared.PlusMonths(Screening.Months)),
        _ when screening.Yes.Contains(Topic.StressFracture) => new(HealthLimit.NoJumps),
        _ => new(HealthLimit.Full),
    };
}

/// <summary>How far somebody may train: kept to themselves; not at all; lightly; cleared; without jumps; fully.</summary>
public enum HealthLimit { Unknown, Forbids, Restricts, Cleared, NoJumps, Full }
