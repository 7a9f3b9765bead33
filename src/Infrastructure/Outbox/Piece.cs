using System.Collections.Immutable;
using RunnerStrength.Infrastructure.Speech;
using RunnerStrength.Infrastructure.Storage;

namespace RunnerStrength.Infrastructure.Outbox;

/// <summary>The next thing to do in a chat: a row of the outbox, with all later ones about the same card folded into it.</summary>
/// <param name="Rows">The rows that are done with it.</param>
/// <param name="Repeated">Whether it may have been sent already.</param>
/// <param name="Message">The message to edit, where the row knows it.</param>
public sealed record Piece(
    ImmutableArray<long> Rows, Utterance Utterance, Priority Priority, bool Repeated, int? Message)
{
    /// <param name="waiting">The chat's unsent rows in order, at least one.</param>
    public static Piece Next(IReadOnlyList<OutboxRow> waiting)
    {
        var first = waiting[0];
        var utterance = Read(first);
        var rows = ImmutableArray.Create(first.Id);
        if (first.Card is { } card)
            foreach (var later in waiting.Skip(1).Where(row => row.Card == card))
            {
                if (Fold(utterance, Read(later)) is not { } folded) break;
                utterance = folded;
                rows = rows.Add(later.Id);
            }
        return new Piece(rows, utterance, first.Priority, first.Repeated, first.Message);
    }

    /// <summary>Both in one, the newest content winning; nothing where a card is said anew.</summary>
    private static Utterance? Fold(Utterance earlier, Utterance later) => (earlier, later) switch
    {
        (_, Utterance.Say) => null,
        (Utterance.Say say, Utterance.Rewrite now) => say with { Html = now.Html, Buttons = now.Buttons },
        (Utterance.Say say, Utterance.Retire) => say with { Buttons = [] },
        (Utterance.Rewrite was, Utterance.Retire) => was with { Buttons = [] },
        _ => later,
    };

    private static Utterance Read(OutboxRow row) => StoredJson.Read<Utterance>(row.Utterance);
}

public static class Cards
{
    /// <summary>The card that it is about.</summary>
    public static int? CardOf(this Utterance utterance) => utterance switch
    {
        Utterance.Say say => say.Card,
        Utterance.Rewrite rewrite => rewrite.Card,
        Utterance.Retire retire => retire.Card,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
