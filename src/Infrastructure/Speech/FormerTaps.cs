using System.Collections.Frozen;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>Buttons that earlier versions sent, verb|argument|step, as they are written today. A chat may show one for years.</summary>
internal static class FormerTaps
{
    private const char Separator = '|';

    /// <summary>The verbs whose cases have other names.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["skip"] = "skip-exercise",
        ["end"] = "end-session",
        ["goon"] = "go-on",
        ["hour"] = "in-an-hour",
        ["nottoday"] = "not-today",
        ["ill"] = "sick",
        ["notyet"] = "not-yet",
        ["easyweek"] = "easy-week",
        ["health"] = "answer-health",
        ["cleared"] = "cleared-by-doctor",
        ["forget"] = "forget-health",
        ["race"] = "enter-race",
        ["norace"] = "no-race",
        ["next"] = "answered:next",
        ["none"] = "answered:nothing",
        ["choose"] = "answered:choose",
        ["again"] = "answered:again",
        ["now"] = "answered:start-now",
        ["wait"] = "answered:wait",
        ["young"] = "answered:too-young",
        ["done"] = "set-done",
        ["sets"] = "sets-done",
        ["grade"] = "graded",
        ["minutes"] = "shorten",
        ["plan"] = "choose",
        ["rest"] = "more-rest",
        ["keep"] = "answered:consents",
        ["topic"] = "answered:toggle-topic",
        ["distance"] = "answered:runs-it",
        ["matters"] = "answered:matters",
        ["level"] = "answered:level",
        ["thing"] = "answered:toggle",
        ["kg"] = "answered:toggle-weight",
        ["day"] = "answered:toggle-day",
        ["runs"] = "answered:runs",
        ["count"] = "answered:count",
        ["at"] = "answered:at",
        ["in"] = "answered:in",
    }.ToFrozenDictionary();

    /// <summary>Nothing where it is no such button.</summary>
    public static string? Today(string data)
    {
        if (data.Split(Separator) is not [var verb, var argument, var step]) return null;
        var name = Names.GetValueOrDefault(verb, verb);
        return $"{step}:{name}" + (argument.Length == 0 ? "" : (name.Contains(':', StringComparison.Ordinal) ? ',' : ':') + Argument(verb, argument));
    }

    private static string Argument(string verb, string argument) => verb switch
    {
        "done" => argument.Replace('.', '/').Replace("@", "::", StringComparison.Ordinal),
        "sets" => argument.Replace('.', '/').Replace("@", "..", StringComparison.Ordinal),
        "feels" => argument.Replace('.', ','),
        _ => argument,
    };
}
