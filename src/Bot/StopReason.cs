namespace RunnerStrength.Bot;

/// <summary>Why the host stopped by itself.</summary>
public sealed class StopReason
{
    /// <summary>For whoever started it; nothing where it was told to stop.</summary>
    public string? Sentence { get; set; }
}
