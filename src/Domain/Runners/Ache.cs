using RunnerStrength.Domain.Exercises;

namespace RunnerStrength.Domain.Runners;

/// <summary>Pain as a runner tells it.</summary>
/// <param name="Area">Where, if they said.</param>
/// <param name="Side">Which side, if they said.</param>
/// <param name="Score">0 (none) to 10 (the worst), if they said.</param>
/// <param name="IsSharp">Sharp, stabbing, giving way or limping: red whatever the score (2.9).</param>
public sealed record Ache(Area? Area, Side? Side = null, int? Score = null, bool IsSharp = false);

/// <summary>A side of the body.</summary>
public enum Side { Left, Right, Both }
