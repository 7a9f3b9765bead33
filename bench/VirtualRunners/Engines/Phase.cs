namespace RunnerStrength.VirtualRunners.Engines;

/// <summary>The yardstick for all engines: how many reps a set should leave in reserve in a week of a twelve-week block (2.6), and four at least with a health answer that asks for care (2.9).</summary>
internal static class Phase
{
    /// <summary>Sessions in which one finds out what fits, and what they should leave.</summary>
    public const int CalibrationSessions = 2, CalibrationRir = 4;

    /// <summary>Sets of an exercise in the first weeks and after them (1.3).</summary>
    public const int FirstSets = 2, Sets = 3, FirstWeeks = 2;

    /// <param name="week">From 0.</param>
    /// <param name="sessionsDone">Before this one.</param>
    /// <param name="isRestricted">Whether the answers about health ask for care.</param>
    public static int Rir(int week, int sessionsDone, bool isRestricted) =>
        isRestricted || sessionsDone < CalibrationSessions ? CalibrationRir
        : week < 8 ? 3
        : 2;

    public static int SetsIn(int week) => week < FirstWeeks ? FirstSets : Sets;
}
