using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;
using RunnerStrength.Domain.Conversation;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;
using RunnerStrength.Infrastructure.Speech;

namespace RunnerStrength.Infrastructure.Storage;

/// <summary>How values of the domain are written as JSON. The names here are in databases: they never change.</summary>
public static class StoredJson
{
    /// <summary>The cases of each closed set that is stored, by name.</summary>
    public static readonly FrozenDictionary<Type, (Type Case, string Name)[]> Cases =
        new Dictionary<Type, (Type, string)[]>
        {
            [typeof(Talk)] =
            [
                (typeof(Talk.Onboarding), "onboarding"),
                (typeof(Talk.Idle), "idle"),
                (typeof(Talk.Offered), "offered"),
                (typeof(Talk.Checking), "checking"),
                (typeof(Talk.Ailing), "ailing"),
                (typeof(Talk.Recovering), "recovering"),
                (typeof(Talk.Deleting), "deleting"),
                (typeof(Talk.Halted), "halted"),
                (typeof(Talk.WarmingUp), "warming-up"),
                (typeof(Talk.Working), "working"),
                (typeof(Talk.Resting), "resting"),
                (typeof(Talk.Counting), "counting"),
                (typeof(Talk.Halfway), "halfway"),
                (typeof(Talk.Grading), "grading"),
                (typeof(Talk.Hurting), "hurting"),
                (typeof(Talk.Paused), "paused"),
            ],
            [typeof(Fact)] =
            [
                (typeof(Fact.SetLogged), "set-logged"),
                (typeof(Fact.Skipped), "skipped"),
                (typeof(Fact.Swapped), "swapped"),
                (typeof(Fact.Hurt), "hurt"),
                (typeof(Fact.Shortened), "shortened"),
                (typeof(Fact.Closed), "closed"),
            ],
            [typeof(Reason)] =
            [
                (typeof(Reason.Hit), "hit"),
                (typeof(Reason.TooEasy), "too-easy"),
                (typeof(Reason.ToppedOnce), "topped-once"),
                (typeof(Reason.HarderRung), "harder-rung"),
                (typeof(Reason.AtTheTop), "at-the-top"),
                (typeof(Reason.HeldForPain), "held-for-pain"),
                (typeof(Reason.MissedOnce), "missed-once"),
                (typeof(Reason.MissedTwice), "missed-twice"),
                (typeof(Reason.EasierRung), "easier-rung"),
                (typeof(Reason.Lighter), "lighter"),
                (typeof(Reason.FromTheBottom), "from-the-bottom"),
                (typeof(Reason.SparesArea), "spares-area"),
                (typeof(Reason.EasedForPain), "eased-for-pain"),
                (typeof(Reason.HitHard), "hit-hard"),
                (typeof(Reason.Heavier), "heavier"),
                (typeof(Reason.Bridging), "bridging"),
                (typeof(Reason.Slower), "slower"),
                (typeof(Reason.MoreSets), "more-sets"),
                (typeof(Reason.HeldForDays), "held-for-days"),
                (typeof(Reason.HeldForWeek), "held-for-week"),
                (typeof(Reason.WeightFound), "weight-found"),
                (typeof(Reason.RungFound), "rung-found"),
                (typeof(Reason.StillEasy), "still-easy"),
                (typeof(Reason.SoughtAgain), "sought-again"),
                (typeof(Reason.OwnWeight), "own-weight"),
                (typeof(Reason.NoTest), "no-test"),
                (typeof(Reason.RungAfterGap), "rung-after-gap"),
                (typeof(Reason.LoadAfterGap), "load-after-gap"),
                (typeof(Reason.WorseOvernight), "worse-overnight"),
                (typeof(Reason.NoKit), "no-kit"),
                (typeof(Reason.LightOnly), "light-only"),
                (typeof(Reason.FormFirst), "form-first"),
                (typeof(Reason.SetAdded), "set-added"),
                (typeof(Reason.NewRange), "new-range"),
                (typeof(Reason.WeakSide), "weak-side"),
                (typeof(Reason.Eased), "eased"),
                (typeof(Reason.Landings), "landings"),
                (typeof(Reason.LegsSpared), "legs-spared"),
                (typeof(Reason.NoSession), "no-session"),
                (typeof(Reason.Dosed), "dosed"),
                (typeof(Reason.SetsOfWeek), "sets-of-week"),
                (typeof(Reason.SetsOfDay), "sets-of-day"),
                (typeof(Reason.RangeOfPhase), "range-of-phase"),
                (typeof(Reason.LightestFirst), "lightest-first"),
                (typeof(Reason.SameWeight), "same-weight"),
                (typeof(Reason.ReserveToLearn), "reserve-to-learn"),
                (typeof(Reason.ReserveOfPhase), "reserve-of-phase"),
                (typeof(Reason.ReserveForHealth), "reserve-for-health"),
                (typeof(Reason.RestOf), "rest-of"),
            ],
            [typeof(Note)] =
            [
                (typeof(Note.Ached), "ached"),
                (typeof(Note.Reported), "reported"),
                (typeof(Note.Asked), "asked"),
                (typeof(Note.FellIll), "fell-ill"),
                (typeof(Note.GotWell), "got-well"),
                (typeof(Note.WantedDeload), "wanted-deload"),
            ],
            [typeof(Utterance)] =
            [
                (typeof(Utterance.Say), "say"),
                (typeof(Utterance.Rewrite), "rewrite"),
                (typeof(Utterance.Retire), "retire"),
            ],
        }.ToFrozenDictionary();

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
            new Text<ExerciseId>(id => id.Value, text => new ExerciseId(text)),
        },
    };

    /// <param name="value">Of a closed set's own type, so that the case's name is written.</param>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where a value was stored");

    /// <summary>The stored name of a value's case.</summary>
    public static string NameOf<T>(T value) where T : notnull =>
        Cases[typeof(T)].Single(named => named.Case == value.GetType()).Name;

    private static void NameTheCases(JsonTypeInfo type)
    {
        if (!Cases.TryGetValue(type.Type, out var cases)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var (@case, name) in cases) type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(@case, name));
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
}
