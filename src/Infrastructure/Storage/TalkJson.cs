using System.Text.Json.Nodes;
using RunnerStrength.Domain.Conversation;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>The talk as it is stored: JSON of a version, brought up to date as it is read.</summary>
public static class TalkJson
{
    /// <summary>From version 1 to 2, from 2 to 3, and so on. A step stays for as long as a database may hold its version.</summary>
    private static readonly Func<JsonObject, JsonObject>[] Upgrades =
    [
        first => first, // A question may stand alone since version 2; those of version 1 do not, which is what a missing value means.
        second => second, // What was asked about the last message is known since version 3; before, nothing was.
    ];

    public static int Version => Upgrades.Length + 1;

    public static string Write(Talk talk) => StoredJson.Write(talk);

    public static Talk Read(string json, int version) =>
        version == Version
            ? StoredJson.Read<Talk>(json)
            : StoredJson.Read<Talk>(Upgrades[(version - 1)..]
                .Aggregate(JsonNode.Parse(json)!.AsObject(), (talk, upgrade) => upgrade(talk)).ToJsonString());
}
