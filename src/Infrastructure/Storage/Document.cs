using System.Text.Json.Nodes;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>What is stored as one document each, with its version in a column beside it.</summary>
public static class Documents
{
    public static readonly Document<Talk> Talk = new(
        first => first, // A question may stand alone since version 2; those of version 1 do not, which is what a missing value means.
        second => second); // What was asked about the last message is known since version 3; before, nothing was.

    /// <summary>A runner's answers.</summary>
    public static readonly Document<Profile> Profile = new();

    public static readonly Document<Progress> Progress = new(
        first => first); // Weeks, sores and returns are known since version 2; before, nothing was.

    public static readonly Document<Prescription> Prescription = new(
        first => first, // Stages, slow sets and what eased a session are known since version 2; before, there were none.
        second => second); // Sets that are fewer for a day have a reason since version 3.
}

/// <summary>JSON of a version, brought up to date as it is read.</summary>
/// <param name="upgrades">From version 1 to 2, from 2 to 3, and so on. A step stays for as long as a database may hold its version.</param>
public sealed class Document<T>(params Func<JsonObject, JsonObject>[] upgrades)
{
    public int Version => upgrades.Length + 1;

    public Json Write(T value) => StoredJson.Write(value);

    public T Read(Json json, int version) => version == Version ? StoredJson.Read<T>(json) : StoredJson.Read<T>(Upgraded(json, version));

    private Json Upgraded(Json json, int version) => UnreadableException.Unless(typeof(T), () =>
        new Json(upgrades[(version - 1)..].Aggregate(JsonNode.Parse(json.Text)!.AsObject(), (so, upgrade) => upgrade(so)).ToJsonString()));
}
