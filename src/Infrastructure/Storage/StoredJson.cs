using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>How values of the domain are written as JSON. Cases and enums go by their names, which are in databases: they never change.</summary>
public static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheCases } },
        Converters =
        {
            new JsonStringEnumConverter(),
            new Number<Instant>(instant => instant.ToUnixTimeMilliseconds(), Instant.FromUnixTimeMilliseconds),
            new Number<Kilograms>(load => load.Grams, grams => Kilograms.FromGrams((int)grams)),
            new Text<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value),
            new Lists(),
            new Text<ExerciseId>(id => id.Value, text => new ExerciseId(text)),
        },
    };

    /// <param name="value">Of a closed set's own type, so that the case's name is written.</param>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where a value was stored");

    private static void NameTheCases(JsonTypeInfo type)
    {
        var cases = Cases.Of(type.Type);
        if (cases.Count == 0) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var (name, @case) in cases) type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(@case, name));
    }

    private sealed class Number<T>(Func<T, long> write, Func<long, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(write(value));
    }

    private sealed class Text<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }

    /// <summary>Sequences and sets are arrays.</summary>
    private sealed class Lists : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType
            && (typeToConvert.GetGenericTypeDefinition() == typeof(Sequence<>) || typeToConvert.GetGenericTypeDefinition() == typeof(ValueSet<>));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(
                (typeToConvert.GetGenericTypeDefinition() == typeof(Sequence<>) ? typeof(Sequences<>) : typeof(Sets<>))
                    .MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Sequences<T> : JsonConverter<Sequence<T>>
    {
        public override Sequence<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<ImmutableArray<T>>(ref reader, options);

        public override void Write(Utf8JsonWriter writer, Sequence<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Items, options);
    }

    private sealed class Sets<T> : JsonConverter<ValueSet<T>>
    {
        public override ValueSet<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            [.. JsonSerializer.Deserialize<ImmutableArray<T>>(ref reader, options)];

        public override void Write(Utf8JsonWriter writer, ValueSet<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize<IEnumerable<T>>(writer, value, options);
    }
}
