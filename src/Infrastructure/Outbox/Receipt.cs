using System.Collections.Immutable;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>What came of a row of the outbox, to be committed.</summary>
public abstract record Receipt(long Chat, ImmutableArray<long> Rows)
{
    /// <summary>Done, or given up: the rows go.</summary>
    /// <param name="Shown">The message that shows the card now; nothing where no card was sent, or no id came back.</param>
    public sealed record Delivered(long Chat, ImmutableArray<long> Rows, Shown? Shown) : Receipt(Chat, Rows);

    /// <summary>It may have been sent: from now on there is one more try.</summary>
    public sealed record Doubtful(long Chat, ImmutableArray<long> Rows) : Receipt(Chat, Rows);

    /// <summary>The chat cannot be written to any more.</summary>
    public sealed record Gone(long Chat, ImmutableArray<long> Rows) : Receipt(Chat, Rows);
}

/// <summary>A card, and the message that shows it.</summary>
public sealed record Shown(int Card, int Message)
{
    /// <summary>The card that went out as a new message; nothing where it was an edit, no card, or one that is forgotten.</summary>
    public static Shown? By(Piece piece, int? message) =>
        message is { } id && piece is { Message: null } && piece.Utterance.CardOf() is { } card ? new(card, id) : null;
}
