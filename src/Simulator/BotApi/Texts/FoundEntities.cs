using System.Text.RegularExpressions;
using RunnerStrength.Simulator.World;

namespace RunnerStrength.Simulator.BotApi.Texts;

/// <summary>What Telegram finds in a text by itself.</summary>
internal static partial class FoundEntities
{
    private static readonly (string Type, Regex Pattern)[] Kinds =
    [
        ("bot_command", Command()),
        ("url", Url()),
        ("email", Email()),
        ("mention", Mention()),
        ("hashtag", Hashtag()),
    ];

    public static Formatted Add(Formatted text) => text with
    {
        Entities = EntityRules.Settle(text.Entities.Concat(
            from kind in Kinds
            from Match match in kind.Pattern.Matches(text.Text)
            let found = new Entity(kind.Type, match.Index, match.Length)
            where !text.Entities.Any(e => e.Offset < found.End && e.End > found.Offset && e.Type is "code" or "pre" or "text_link")
            select found)),
    };

    [GeneratedRegex(@"(?<![\w/])/[A-Za-z0-9_]{1,64}(@\w{3,32})?(?![\w/])")]
    private static partial Regex Command();

    [GeneratedRegex("""
        (?<![\w@.])
        ( https?://[^\s<>"]+[^\s<>".,;:!?)]
        | ([a-z0-9-]+\.)+(com|org|net|io|dev|me)\b(/[^\s<>"]*[^\s<>".,;:!?)])?
        )
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Url();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]+@([\w-]+\.)+[a-z]{2,}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\w@])@[A-Za-z]\w{3,31}\b")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<![\w#])#\w*[^\W\d]\w*")]
    private static partial Regex Hashtag();
}
