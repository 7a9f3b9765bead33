namespace RunnerStrength.Infrastructure.Telegram;

/// <summary>What came of a call to Telegram.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>Done.</summary>
    /// <param name="Message">The new message; nothing for anything but a new message.</param>
    public sealed record Done(int? Message = null) : Outcome;

    /// <summary>Too much: the same call again after this long.</summary>
    public sealed record TooMany(TimeSpan RetryAfter) : Outcome;

    /// <summary>The chat cannot be written to.</summary>
    public sealed record Gone : Outcome;

    /// <summary>The message to edit is not there any more, or too old.</summary>
    public sealed record NotEditable : Outcome;

    /// <summary>The markup was refused.</summary>
    public sealed record Unparsable : Outcome;

    /// <summary>Refused for good: our mistake.</summary>
    public sealed record Refused(int Code, string Reason) : Outcome;

    /// <summary>It surely did not happen.</summary>
    public sealed record NotReached : Outcome;

    /// <summary>It may have happened.</summary>
    public sealed record Unclear : Outcome;
}
