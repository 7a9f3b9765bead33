namespace Telegram.Bot.Serialization;

/// <summary>Writes a file's id; for a stream, the number of the part of the form that carries it.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    // One request is serialised in one go on one thread.
    [ThreadStatic]
    private static List<InputFileStream>? t_uploads;

    public static (byte[] Json, IReadOnlyList<InputFileStream> Uploads) Serialize(object request)
    {
        List<InputFileStream> uploads = [];
        t_uploads = uploads;
        var json = JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), JsonBotAPI.Options);
        t_uploads = null;
        return (json, uploads);
    }

    public override InputFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new InputFileId(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case InputFileId file:
                writer.WriteStringValue(file.Id);
                break;
            case InputFileStream file when t_uploads is { } uploads:
                writer.WriteStringValue($"attach://{uploads.Count}");
                uploads.Add(file);
                break;
            default:
                throw new JsonException("File Type not supported");
        }
    }
}
