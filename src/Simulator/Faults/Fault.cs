namespace RunnerStrength.Simulator.Faults;

/// <summary>Something that shall go wrong, so many times, with the requests it fits.</summary>
public sealed record Fault
{
    public const string Timeout = "timeout", CutBefore = "cut-before", CutAfter = "cut-after", Delay = "delay",
        DuplicateUpdate = "duplicate-update", ServerError = "5xx";

    /// <summary>The kinds that are answered instead of being done.</summary>
    private static readonly string[] Answered = ["429", "403", "400", ServerError];
    private static readonly string[] Kinds = [.. Answered, Timeout, CutBefore, CutAfter, Delay, DuplicateUpdate];

    /// <summary>A method's name, or * for any but getUpdates.</summary>
    public required string Method { get; init; }
    public long? ChatId { get; init; }
    public required string Kind { get; init; }
    public int Count { get; set; } = 1;
    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; init; }
    public string? Description { get; init; }
    public int? DelayMs { get; init; }

    public string? Complaint =>
        !Kinds.Contains(Kind) ? $"kind must be one of {string.Join(", ", Kinds)}."
        : Count < 1 ? "count must be at least 1."
        : Kind == DuplicateUpdate && Method != "getUpdates" ? "duplicate-update is for getUpdates."
        : null;

    public bool IsAnswer => Answered.Contains(Kind);

    public bool Fits(string method, long? chatId) =>
        (ChatId is null || ChatId == chatId)
        && (Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            || (Method == "*" && !method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)));
}
