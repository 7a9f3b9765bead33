using System.Text.Json.Nodes;

namespace RunnerStrength.Conversation.Tests.Replies;

/// <summary>A reading in a few words: "set:10@12kg effort:hard", "pain:knee.left.4", "later:30", "move:19:00/friday", "unclear:10" with what is offered.</summary>
internal static class Shorthand
{
    private static readonly string[] Efforts = ["effort", "rpe", "rir"];

    public static string Of(string json)
    {
        var said = JsonNode.Parse(json)!.AsObject();
        return said["pain"]?["alarm"] is not null ? "alarm" : string.Join(' ', Words(said).Order(StringComparer.Ordinal));
    }

    /// <summary>Whether a reading is one of those that are right; of an unclear one, that it is unclear is enough, and a nod is as good.</summary>
    public static bool IsOneOf(string reading, string right) => right.Split('|').Any(one =>
        string.Join(' ', one.Trim().Split(' ').Order(StringComparer.Ordinal)) == reading
        || (one.StartsWith("unclear", StringComparison.Ordinal) && (reading.StartsWith("unclear", StringComparison.Ordinal) || reading == "agreed"))
        || (one == "alarm?" && reading.StartsWith("alarm?", StringComparison.Ordinal)));

    private static IEnumerable<string> Words(JsonObject said)
    {
        var action = (string?)said["action"];
        if (said["maybeAlarm"] is not null) yield return "alarm?";
        if (action is "correct") yield return "correct";
        if (said["sets"] is JsonArray sets) yield return $"set:{string.Join(',', sets.Select(set => Set(set!)))}";
        if (said["asPrescribed"] is not null) yield return said["allSets"] is null ? "asked" : "asked:all";
        foreach (var effort in Efforts.Where(effort => said[effort] is not null)) yield return $"{effort}:{said[effort]}";
        if (said["pain"] is { } pain) yield return Joined(pain["area"] is null ? "pain." : "pain:", '.', pain["area"], pain["side"], pain["score"]);
        if (said["noPain"] is not null) yield return "nopain";
        if (action is not (null or "correct")) yield return $"{action}{Rest(said)}";
        if (said["unclear"] is not null) yield return Joined("unclear:", '/', said["offers"]);
    }

    private static string Set(JsonNode set)
    {
        var amount = set["reps"] is { } reps ? $"{reps}" : set["seconds"] is { } seconds ? $"{seconds}s" : $"{Side("L", set["left"])}{Side("R", set["right"])}";
        return set["load"] is { } load ? $"{amount}@{load["value"]}{load["unit"]}" : amount;
    }

    private static string Side(string side, JsonNode? amount) => amount is null ? "" : $"{side}{amount}";

    private static string Rest(JsonObject said) => said["minutes"] is { } minutes ? $":{minutes}"
        : said["equipment"] is { } thing ? $":{thing}"
        : Joined(":", '/', said["time"], said["day"]);

    /// <summary>What there is, after its sign; without it where there is nothing.</summary>
    private static string Joined(string sign, char between, params JsonNode?[] parts) =>
        parts.OfType<JsonNode>().ToList() is { Count: > 0 } some ? sign + string.Join(between, some) : sign[..^1];
}
