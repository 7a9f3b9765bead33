using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>
/// How entities may lie: styles of one kind join and stay out of code; links, code and the like never lie in one
/// another, nor quotes in quotes. At most 100 count.
/// </summary>
internal static class EntityRules
{
    private const int Most = 100;
    private static readonly string[] Styles = ["bold", "italic", "underline", "strikethrough", "spoiler"];
    private static readonly string[] Quotes = ["blockquote", "expandable_blockquote"];
    private static readonly string[] Codes = ["code", "pre"];

    public static IReadOnlyList<Entity> Settle(IEnumerable<Entity> entities)
    {
        var real = Sorted(entities.Where(e => e.Length > 0)).ToList();
        var quotes = Apart(real.Where(e => Quotes.Contains(e.Type)));
        var pieces = Apart(real.Where(e => !Quotes.Contains(e.Type) && !Styles.Contains(e.Type)));
        var codes = pieces.Where(e => Codes.Contains(e.Type)).ToList();
        var styles = real.Where(e => Styles.Contains(e.Type)).GroupBy(e => e.Type).SelectMany(Joined)
            .SelectMany(e => Outside(e, codes));
        return [.. Sorted([.. quotes, .. pieces, .. styles]).Take(Most)];
    }

    private static IEnumerable<Entity> Sorted(IEnumerable<Entity> entities) =>
        entities.OrderBy(e => e.Offset).ThenByDescending(e => e.Length);

    /// <summary>What touches an earlier one is dropped.</summary>
    private static List<Entity> Apart(IEnumerable<Entity> sorted)
    {
        var apart = new List<Entity>();
        foreach (var entity in sorted)
            if (apart.Count == 0 || entity.Offset >= apart[^1].End)
                apart.Add(entity);
        return apart;
    }

    private static List<Entity> Joined(IEnumerable<Entity> sorted)
    {
        var joined = new List<Entity>();
        foreach (var entity in sorted)
            if (joined.Count > 0 && entity.Offset <= joined[^1].End)
                joined[^1] = joined[^1] with { Length = Math.Max(joined[^1].End, entity.End) - joined[^1].Offset };
            else
                joined.Add(entity);
        return joined;
    }

    private static IEnumerable<Entity> Outside(Entity style, List<Entity> codes)
    {
        var at = style.Offset;
        foreach (var code in codes.Where(c => c.Offset < style.End && c.End > style.Offset))
        {
            if (code.Offset > at)
                yield return style with { Offset = at, Length = code.Offset - at };
            at = code.End;
        }
        if (at < style.End)
            yield return style with { Offset = at, Length = style.End - at };
    }
}
