namespace Telegram.Bot.Serialization;

internal sealed class ChatIdConverter : JsonConverter<ChatId>
{
    public override ChatId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, ChatId value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.Identifier!.Value);
}
