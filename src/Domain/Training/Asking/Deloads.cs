using NodaTime;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Weeks with half the work (2.5).</summary>
public static class Deloads
{
    /// <summary>Days that a deload lasts.</summary>
    public const int Days = 7;

    /// <summary>Days before a planned one, and the share of their sessions that must have been done: whoever trained little needs none (2.5).</summary>
    public const int Before = 21;

    public const double Share = 2 / 3.0;

    /// <summary>Tired sessions running after which one is offered (2.4).</summary>
    public const int TiredToOffer = 2;

    /// <summary>Whether one that was wanted or needed is under way.</summary>
    public static bool IsOn(Progress progress, LocalDate day) =>
        progress.Deload is { } first && Period.DaysBetween(first, day) is >= 0 and < Days;

    /// <summary>Whether the week of the block is one, enough was done in the weeks before it, and none was in them.</summary>
    public static bool IsPlanned(Situation now)
    {
        if (now.Profile.Plan is not Plan.Block || !Block.IsDeload(now.Week))
            return false;
        var (from, until) = (Progress.Monday(now.Day).PlusDays(-Before), Progress.Monday(now.Day));
        return now.Progress.Days.Count(day => day >= from && day < until) >= Share * now.Profile.SessionsPerWeek * Before / 7
            && !(now.Progress.Deload is { } deload && deload >= from && deload <= now.Day);
    }

    /// <summary>Whether one should be offered: tired twice in a row.</summary>
    public static bool IsDue(Progress progress, LocalDate day) =>
        !IsOn(progress, day) && progress.Forms.Length >= TiredToOffer && progress.Forms.TakeLast(TiredToOffer).All(form => form.IsLow);
}
