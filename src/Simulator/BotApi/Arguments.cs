using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunnerStrength.Simulator.BotApi;

public sealed record Upload(string FileName, string ContentType, byte[] Bytes);

/// <summary>What came with a request: the query's parameters first, then the body's; the first of a name counts.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, Upload> _files = [];

    public IReadOnlyDictionary<string, string> Values => _values;
    public IReadOnlyDictionary<string, Upload> Files => _files;

    public static async Task<Arguments> ReadAsync(HttpRequest request)
    {
        var read = new Arguments();
        foreach (var (name, value) in request.Query)
            read._values.TryAdd(name, value[0] ?? "");
        if (request.HasFormContentType)
            await read.ReadFormAsync(request);
        else if (request.ContentType?.Contains("application/json", StringComparison.OrdinalIgnoreCase) is true)
            read.ReadJson(await BytesAsync(request.Body));
        return read;
    }

    /// <summary>For the request log: nested JSON as JSON, files by name and size.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var (name, value) in _values)
            json[name] = Nested(value) ?? JsonValue.Create(value);
        foreach (var (name, file) in _files)
            json[name] = new JsonObject { ["fileName"] = file.FileName, ["size"] = file.Bytes.Length };
        return json;
    }

    private async Task ReadFormAsync(HttpRequest request)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync();
        }
        catch (InvalidDataException broken)
        {
            throw RefusedException.BadRequest(broken.Message);
        }
        foreach (var (name, value) in form)
            _values.TryAdd(name, value[0] ?? "");
        foreach (var file in form.Files)
            _files.TryAdd(file.Name, new Upload(file.FileName, file.ContentType ?? "", await BytesAsync(file.OpenReadStream())));
    }

    /// <summary>A string counts decoded, anything else as it is written, so null is the text "null". What stands before
    /// a mistake in the JSON counts, the rest is as if it had not been sent.</summary>
    private void ReadJson(byte[] body)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                json.Read();
                var begin = (int)json.TokenStartIndex;
                var text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
                json.Skip();
                _values.TryAdd(name, text ?? Encoding.UTF8.GetString(body[begin..(int)json.BytesConsumed]));
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
        }
    }

    private static JsonNode? Nested(string value)
    {
        if (!value.StartsWith('{') && !value.StartsWith('['))
            return null;
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<byte[]> BytesAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
