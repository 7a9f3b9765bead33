using System.ComponentModel.DataAnnotations;

namespace RunnerStrength.Domain.Runners;

/// <summary>How a runner is before a session (2.4): optional, and it never raises anything.</summary>
/// <param name="Form">In general.</param>
/// <param name="Soreness">Soreness of the legs, 0 (none) to 3 (severe).</param>
public readonly record struct Readiness(Form Form, [Range(0, Readiness.Severe)] int Soreness = 0)
{
    /// <summary>Soreness with which a session becomes a lite one.</summary>
    public const int Severe = 3;

    /// <summary>Half the sets, or another day.</summary>
    public bool IsLite => Form is Form.Wrecked || Soreness >= Severe;

    /// <summary>Low: nothing rises, and several of them bring a deload.</summary>
    public bool IsLow => IsLite || Form is Form.Tired;
}

/// <summary>How fit for training somebody feels.</summary>
public enum Form { Fresh, Normal, Tired, Wrecked }
