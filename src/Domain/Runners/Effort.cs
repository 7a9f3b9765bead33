namespace RunnerStrength.Domain.Runners;

/// <summary>How a set felt, in the runner's words.</summary>
public enum Effort { TooEasy, Easy, Right, Hard, TooHard, Failed }

/// <summary>Reps in reserve (RIR): how many more were possible.</summary>
public static class Reserve
{
    /// <summary>Reps left from which a set was easy (2.3, rule 3).</summary>
    public const int Easy = 4;

    /// <summary>Reps left for an effort word; no word means the target, never "easy".</summary>
    /// <param name="target">RIR that was asked for, 0–5.</param>
    public static int Of(Effort? effort, int target) => effort switch
    {
        Effort.TooEasy => 5,
        Effort.Easy => 4,
        Effort.Right or null => target,
        Effort.Hard => target >= 3 ? 1 : 2,
        Effort.TooHard or Effort.Failed => 0,
    };
}
