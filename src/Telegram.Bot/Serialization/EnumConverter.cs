namespace Telegram.Bot.Serialization;

/// <summary>Names in snake case; a name that is not known yet is read as the default value.</summary>
internal sealed class EnumConverter<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> s_names = Enum.GetValues<TEnum>().ToDictionary(
        value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, TEnum> s_values = s_names.ToDictionary(
        pair => pair.Value, pair => pair.Key);

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => s_values.GetValueOrDefault(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
        => writer.WriteStringValue(s_names.TryGetValue(value, out var name)
            ? name
            : throw new JsonException($"Can't serialize value {value} for enum {typeof(TEnum).Name}"));
}
