using NodaTime;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Weeks with half the work (2.5).</summary>
public static class Deloads
{
    /// <summary>Days that a deload lasts.</summary>
    public const int Days = 7;

    /// <summary>
    /// Days after the start of an unplanned deload, or after a gap, in which none is planned: the muscles have just had one
    /// (ours).
    /// </summary>
    public const int Apart = 21;

    /// <summary>Tired sessions running after which one is offered (2.4).</summary>
    public const int TiredToOffer = 2;

    /// <summary>Whether one that was wanted or needed is under way.</summary>
    public static bool IsOn(Progress progress, LocalDate day) =>
        progress.Deload is { } first && Period.DaysBetween(first, day) is >= 0 and < Days;

    /// <summary>Whether the week of the block is one, and there has just been neither a deload nor a gap.</summary>
    public static bool IsPlanned(Situation now) =>
        now.Profile.Plan is Plan.Block && Block.IsDeload(now.Week)
        && !IsRecent(now.Progress.Deload, now.Day) && !IsRecent(now.Progress.Comeback?.Since, now.Day);

    private static bool IsRecent(LocalDate? rest, LocalDate day) => rest is { } from && Period.DaysBetween(from, day) is >= 0 and < Apart;

    /// <summary>Whether one should be offered: tired twice in a row.</summary>
    public static bool IsDue(Progress progress, LocalDate day) =>
        !IsOn(progress, day) && progress.Forms.Length >= TiredToOffer && progress.Forms.TakeLast(TiredToOffer).All(form => form.IsLow);
}
