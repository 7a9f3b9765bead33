using System.Collections.Immutable;
using RunnerStrength.Domain.Reading.Text;

namespace RunnerStrength.Domain.Reading.Grammar;

/// <summary>A rule looks at what is still to be read, and says what it found and how many items that took; 0 for nothing.</summary>
internal delegate (Part? Part, int Length) Rule(ReadOnlySpan<Item> items, Context situation);

/// <summary>The grammar: at each place the first rule that finds something takes it.</summary>
internal static class PartRules
{
    private static readonly ImmutableArray<Rule> All =
    [
        PainRule.Read, RatingRule.Read, CorrectionRule.Read, WaitRule.Read, SetsRule.Read, TimeRule.Read,
        EffortRule.Read, ActionRule.Read,
    ];

    private static readonly ImmutableArray<Rule> OfPain = [PainRule.Read];

    public static (ImmutableArray<Found> Found, ImmutableArray<Words> Unread) Apply(ImmutableArray<Item> items, Context situation)
    {
        var (found, unread) = (ImmutableArray.CreateBuilder<Found>(), ImmutableArray.CreateBuilder<Words>());
        var rules = items.Length <= Phrases.MostWords ? All : OfPain;
        for (var at = 0; at < items.Length;)
        {
            var (part, length) = First(rules, items.AsSpan()[at..], situation);
            if (part is not null)
                found.Add(new(part, new(items[at].From, items[at + length - 1].To)));
            else if (!IsSmall(items[at]))
                unread.Add(new(items[at].From, items[at].To));
            at += Math.Max(length, 1);
        }
        return (found.ToImmutable(), unread.ToImmutable());
    }

    private static (Part? Part, int Length) First(ImmutableArray<Rule> rules, ReadOnlySpan<Item> items, Context situation)
    {
        foreach (var rule in rules)
            if (rule(items, situation) is { Part: not null } found)
                return found;
        return (null, 1);
    }

    /// <summary>A word that holds others together says nothing once they are read.</summary>
    private static bool IsSmall(Item item) =>
        item.Is is Meaning.And or Meaning.Of or Meaning.For or Meaning.In or Meaning.With or Meaning.At or Meaning.Only
        or Meaning.Have or Meaning.To or Meaning.Question or Meaning.All or Meaning.Very or Meaning.Slightly or Meaning.AtAll
        or Meaning.Told or Meaning.Are or Meaning.Than or Meaning.Aside or Meaning.Last;
}
