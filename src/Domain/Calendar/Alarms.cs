namespace RunnerStrength.Domain.Calendar;

/// <summary>What is to be heard later, computed whole from the runner as they are.</summary>
public static class Alarms
{
    /// <summary>All of a runner's alarms, one of a kind at most.</summary>
    public static IEnumerable<Alarm> For(Runner runner) => throw new NotImplementedException();
}
