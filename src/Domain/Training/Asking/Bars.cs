using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Domain.Training;

/// <summary>Days without any session.</summary>
public static class Bars
{
    /// <summary>Why there is none; nothing where there may be one.</summary>
    public static Bar? On(Situation now) =>
        now.Profile.Screening?.Forbids(now.Day) == true ? Bar.Clearance
        : now.Progress.Illness?.Forbids(now.Day) == true ? Bar.Illness
        : now.Profile.Race?.Forbids(now.Day) == true ? now.Profile.Race.Day == now.Day ? Bar.RaceDay : Bar.AfterRace
        : null;
}
