using System.Globalization;
using System.Text.Json;

namespace RunnerStrength.Simulator.BotApi;

/// <summary>The fields of a JSON object, with Telegram's complaints about them.</summary>
public static class Fields
{
    /// <summary>Parses an argument that holds JSON.</summary>
    public static JsonElement Parse(string json, string complaint)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw RefusedException.BadRequest(complaint);
        }
    }

    public static JsonElement Object(JsonElement json, string complaint) =>
        json.ValueKind == JsonValueKind.Object ? json : throw RefusedException.BadRequest(complaint);

    public static JsonElement? Array(JsonElement json, string name) =>
        Has(json, name) is not { } field ? null
        : field.ValueKind == JsonValueKind.Array ? field
        : throw RefusedException.BadRequest($"Field \"{name}\" must be of type Array");

    public static JsonElement? Has(JsonElement json, string name) =>
        json.TryGetProperty(name, out var field) ? field : null;

    public static string RequiredString(JsonElement json, string name) =>
        OptionalString(json, name) ?? throw RefusedException.BadRequest($"Can't find field \"{name}\"");

    public static string? OptionalString(JsonElement json, string name) => Has(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => throw RefusedException.BadRequest($"Field \"{name}\" must be of type String"),
    };

    public static bool OptionalBool(JsonElement json, string name) => Has(json, name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True or JsonValueKind.False } flag => flag.GetBoolean(),
        _ => throw RefusedException.BadRequest($"Field \"{name}\" must be of type Boolean"),
    };

    public static long RequiredInteger(JsonElement json, string name)
    {
        var written = Has(json, name) switch
        {
            null => throw RefusedException.BadRequest($"Can't find field \"{name}\""),
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => throw RefusedException.BadRequest($"Field \"{name}\" must be a Number"),
        };
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw RefusedException.BadRequest($"Field \"{name}\" must be a valid Number");
    }
}
