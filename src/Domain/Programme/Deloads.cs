using NodaTime;
using RunnerStrength.Domain.Progression;

namespace RunnerStrength.Domain.Programme;

/// <summary>Weeks with half the work (2.5).</summary>
public static class Deloads
{
    /// <summary>Days that a deload lasts.</summary>
    public const int Days = 7;

    /// <summary>Days after a deload in which none is planned, so that two do not follow each other (ours).</summary>
    public const int Apart = 14;

    /// <summary>Tired sessions running after which one is offered (2.4).</summary>
    public const int TiredToOffer = 2;

    /// <summary>Whether one that was wanted or needed is under way.</summary>
    public static bool IsOn(Progress progress, LocalDate day) =>
        progress.Deload is { } first && Period.DaysBetween(first, day) is >= 0 and < Days;

    /// <summary>Whether the week of the block is one, and none has just been.</summary>
    public static bool IsPlanned(Situation now) =>
        now.Profile.Plan is Plan.Block && Block.IsDeload(now.Week)
        && !(now.Progress.Deload is { } first && Period.DaysBetween(first, now.Day) is >= 0 and < Days + Apart);

    /// <summary>Whether one should be offered: tired twice in a row.</summary>
    public static bool IsDue(Progress progress, LocalDate day) =>
        !IsOn(progress, day) && progress.Forms.Length >= TiredToOffer && progress.Forms.TakeLast(TiredToOffer).All(form => form.IsLow);
}
