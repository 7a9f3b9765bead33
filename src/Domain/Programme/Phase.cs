namespace RunnerStrength.Domain.Programme;

/// <summary>Where a runner is in the block (2.6).</summary>
public static class Phase
{
    /// <summary>Sessions in which the coach learns what fits (2.6).</summary>
    public const int CalibrationSessions = 2;

    /// <summary>Reps in reserve asked for while calibrating, and in the foundation after it (2.6).</summary>
    public const int CalibrationRir = 4, FoundationRir = 3;

    /// <summary>Sets in the first two weeks (1.3).</summary>
    public const int Sets = 2;

    public static bool IsCalibration(int sessionsDone) => sessionsDone < CalibrationSessions;

    /// <summary>Reps in reserve asked for.</summary>
    public static int Rir(int sessionsDone) => IsCalibration(sessionsDone) ? CalibrationRir : FoundationRir;
}
