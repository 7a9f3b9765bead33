namespace RunnerStrength.Domain.Sessions;

/// <summary>How a runner is before a session (2.4): optional, and it never raises anything.</summary>
/// <param name="Form">In general.</param>
/// <param name="Soreness">Soreness of the legs, 0 (none) to 3 (severe).</param>
public readonly record struct Readiness(Form Form, int Soreness = 0);

/// <summary>How fit for training somebody feels.</summary>
public enum Form { Fresh, Normal, Tired, Wrecked }
