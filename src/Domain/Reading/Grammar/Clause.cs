using System.Collections.Immutable;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>A stretch of a message between two breaks. One that is not understood, or only asks or intends, says nothing;
/// the others stand.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Found">What begins in it.</param>
/// <param name="Unread">Its words that carry a meaning we do not know.</param>
/// <param name="IsAsked">Whether its sentence is a question.</param>
/// <param name="CanLog">Whether a set is due.</param>
internal sealed record Clause(
    ImmutableArray<Item> Items, ImmutableArray<Found> Found, ImmutableArray<Words> Unread, bool IsAsked, bool CanLog)
{
    /// <summary>It begins with "how" or "why": nothing else in it counts.</summary>
    public bool IsQuestion => Items is [{ Is: Meaning.How or Meaning.Why }, ..];

    /// <summary>Asked or intended: nothing was done.</summary>
    public bool IsMeant =>
        IsAsked
        || Items.Any(item => item.Is is Meaning.Question or Meaning.NotYet)
        || Items is [{ Is: Meaning.Are, Follows: true }, { Number: not null }, ..];

    public bool IsVoid => !Unread.IsEmpty || (IsMeant && Logs) || IsIdle || IsQuestion;

    /// <summary>Whether it would log something.</summary>
    public bool Logs => Found.Any(found => Judgement.IsLogged(found.Part));

    /// <summary>Whether numbers, a no, or what would log stand in it: then it may change what the other clauses say.</summary>
    public bool Matters => !IsQuestion && (Logs
        || Items.Any(item => item.Number is not null || item.Clock is not null || item.Is is Meaning.Elsewhen
            || (item.Is is Meaning.Not or Meaning.No && !Found.Any(found => found.Part is Part.Lacks)))
        || Found.Any(found => found.Part is Part.Corrects or Part.Rejects or Part.Doubts));

    /// <summary>Bare effort or "done" logs only where nothing else stands beside it: "hard to tell", "strong today".</summary>
    private bool IsIdle => CanLog && Logs && !Found.Any(found => found.Part is Part.Sets or Part.Rir or Part.Rpe)
        && (Items.Any(item => item.Is is Meaning.Aside)
            || Items.Zip(Items.Skip(1)).Any(pair =>
                pair is ({ Is: Meaning.Easy or Meaning.Hard or Meaning.Good }, { Is: Meaning.To, Breaks: false }))
            || (Items.Any(item => item.Is is Meaning.Good) && Found.Any(found => found.Part is Part.On or Part.DuringDay)));

    /// <summary>The clauses of a message, in its order.</summary>
    public static ImmutableArray<Clause> Of(
        ImmutableArray<Item> items, ImmutableArray<Found> found, ImmutableArray<Words> unread, bool canLog)
    {
        var starts = Enumerable.Range(0, items.Length).Where(at => at == 0 || IsStart(items, at, found)).ToList();
        return
        [
            .. starts.Select((start, place) =>
            {
                var (from, to) = (items[start].From, place + 1 < starts.Count ? items[starts[place + 1]].From : int.MaxValue);
                var own = items[start..(place + 1 < starts.Count ? starts[place + 1] : items.Length)];
                return new Clause(
                    own, [.. found.Where(each => each.Words.From >= from && each.Words.From < to)],
                    [.. unread.Where(words => words.From >= from && words.From < to)], Asks(items, start), canLog);
            }),
        ];
    }

    /// <summary>A break, or "and" with a new subject; never within what belongs together.</summary>
    private static bool IsStart(ImmutableArray<Item> items, int at, ImmutableArray<Found> found) =>
        (items[at].Breaks || (items[at] is { Follows: false } && items[at - 1].Is is Meaning.And))
        && !found.Any(each => each.Words.From < items[at].From && each.Words.To > items[at].From);

    /// <summary>Whether a question mark ends the sentence of a clause: it asks about the clause before it, too,
    /// unless it has a question of its own.</summary>
    private static bool Asks(ImmutableArray<Item> items, int start)
    {
        var own = true;
        for (var at = start; at < items.Length; at++)
        {
            if (at > start && items[at].Breaks)
                own = false;
            if (items[at].Text == "?")
                return own || !items[start..at].Any(item => item.Is is Meaning.Question);
            if (at > start && items[at].Ends)
                return false;
        }
        return false;
    }
}
