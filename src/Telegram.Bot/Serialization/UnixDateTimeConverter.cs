namespace Telegram.Bot.Serialization;

/// <summary>Unix seconds; 0 is Telegram's "none" and the default value.</summary>
internal sealed class UnixDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetInt64() switch
        {
            < 0 => throw new JsonException("Cannot convert a date before 1970."),
            0 => default,
            var seconds => DateTime.UnixEpoch.AddSeconds(seconds),
        };

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
        => writer.WriteNumberValue(
            value == default ? 0 : (long)(value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
}
