namespace RunnerStrength.Domain.Runners;

/// <summary>Why there is no session on a day.</summary>
public enum Bar { Illness, AfterRace, RaceDay, Clearance, Pain }

/// <summary>Why a session has no leg work.</summary>
public enum LegBar { HardRunSoon, LongRunSoon, LegsLately, RaceSoon }

/// <summary>What makes a session easier.</summary>
public enum Ease { DeepTaper, Taper, Illness, Return, Deload, Lite, Tired, AfterHardRun, Maintenance }

/// <summary>What an easier session means for the next.</summary>
public static class Eases
{
    extension(Ease ease)
    {
        /// <summary>
        /// Whether it still shows what somebody can do: soon after a hard run it does, or who always trains then would never
        /// get on. Any other is no test: nothing rises after it, and a miss is none.
        /// </summary>
        public bool IsTest => ease is Ease.AfterHardRun;
    }
}
