using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using NodaTime;
using RunnerStrength.Domain.Exercises;
using RunnerStrength.Domain.Runners;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>
/// Values as short text, by their types: a record is its constructor's arguments, a case of a closed set its name before them, a list
/// its elements. What stands within another is held apart by a sign of its own, and what is empty at the end is left out.
/// </summary>
internal abstract class Notation
{
    private const string Signs = ":,.~";

    private static readonly ConcurrentDictionary<Type, Notation?> Known = new();

    /// <summary>How values of a type are written; nothing where they cannot be.</summary>
    public static Notation? Of(Type type) => Known.GetOrAdd(type, static type =>
        Leaf.Of(type) is { } leaf ? leaf
        : Cases.Of(type) is { Count: > 0 } cases ? new OneOf(cases)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ListOf(type.GetGenericArguments()[0])
        : Fields.Of(type));

    public abstract string Write(object value, int depth);

    /// <summary>The value; nothing where the text says none.</summary>
    public abstract object? Read(string text, int depth);

    private static Notation? ListOf(Type element) =>
        Of(element) is { } notation ? (Notation)Activator.CreateInstance(typeof(Listed<>).MakeGenericType(element), notation)! : null;

    private static string Join(IEnumerable<string> parts, int depth) => string.Join(Signs[depth], parts).TrimEnd(Signs[depth]);

    /// <summary>A value in one piece.</summary>
    private sealed class Leaf(Func<object, string> write, Func<string, object?> read) : Notation
    {
        private const char Sides = '/';

        /// <summary>No number of ours is longer, a weight in grams included; and none is negative.</summary>
        private const int MostDigits = 6;

        private static readonly FrozenDictionary<Type, Leaf> ByType = new Dictionary<Type, Leaf>
        {
            [typeof(int)] = Leaf.Of<int>(Digits, Whole),
            [typeof(bool)] = Leaf.Of<bool>(yes => yes ? "1" : "0", text => text is "1" ? true : text is "0" ? false : null),
            [typeof(Kilograms)] = Leaf.Of<Kilograms>(
                load => Digits(load.Grams), text => Whole(text) is { } grams ? Kilograms.FromGrams(grams) : null),
            [typeof(LocalTime)] = Leaf.Of<LocalTime>(time => Digits(time.Hour * 60 + time.Minute), Minutes),
            [typeof(Done)] = Leaf.Of<Done>(
                done => Digits(done.Left) + (done.Left == done.Right ? "" : Sides + Digits(done.Right)),
                text => text.Split(Sides, 2) is [var left, .. var right] && Whole(left) is { } one && Whole(right is [var other] ? other : left) is { } two
                    ? new Done(one, two)
                    : null),
            [typeof(ExerciseId)] = Leaf.Of<ExerciseId>(id => id.Value, text => Catalogue.Find(new(text))?.Id),
            [typeof(DateTimeZone)] = new(zone => ((DateTimeZone)zone).Id, DateTimeZoneProviders.Tzdb.GetZoneOrNull),
        }.ToFrozenDictionary();

        public static new Leaf? Of(Type type) => ByType.GetValueOrDefault(type)
            ?? (type.IsEnum ? new(value => value.ToString()!, text => Named(type, text)) : null);

        public override string Write(object value, int depth) => write(value);

        public override object? Read(string text, int depth) => read(text);

        private static Leaf Of<T>(Func<T, string> write, Func<string, T?> read) where T : struct =>
            new(value => write((T)value), text => read(text));

        private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static int? Whole(string text) =>
            text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        private static object? Named(Type type, string text) =>
            Enum.TryParse(type, text, out var value) && Enum.IsDefined(type, value) ? value : null;

        private static LocalTime? Minutes(string text) => Whole(text) is { } minutes and < 24 * 60 ? new LocalTime(minutes / 60, minutes % 60) : null;
    }

    /// <summary>A case of a closed set.</summary>
    private sealed class OneOf(FrozenDictionary<string, Type> cases) : Notation
    {
        public override string Write(object value, int depth) =>
            Notation.Of(value.GetType()) is { } notation ? Join([Cases.NameOf(value.GetType()), notation.Write(value, depth)], depth)
            : throw new ArgumentException($"No button says {value.GetType().Name}.", nameof(value));

        public override object? Read(string text, int depth) =>
            text.Split(Signs[depth], 2) is [var name, .. var rest] && cases.TryGetValue(name, out var @case)
                ? Notation.Of(@case)?.Read(rest is [var fields] ? fields : "", depth)
                : null;
    }

    /// <summary>A record, where its constructor says all of it.</summary>
    private sealed class Fields(ConstructorInfo constructor, ImmutableArray<Field> fields) : Notation
    {
        public static new Fields? Of(Type type)
        {
            var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length);
            if (constructor?.GetParameters() is not { } parameters) return null;
            if (type.GetProperties().Count(property => property.CanWrite) != parameters.Length) return null;
            var fields = parameters.Select(Field.Of).ToList();
            return fields.TrueForAll(field => field is not null) ? new(constructor, [.. fields!]) : null;
        }

        public override string Write(object value, int depth) => Join(fields.Select(field => field.Write(value, depth + 1)), depth);

        public override object? Read(string text, int depth)
        {
            var parts = fields.Length == 1 ? [text] : text.Split(Signs[depth]);
            if (parts.Length > Math.Max(1, fields.Length) || (fields.IsEmpty && text.Length > 0)) return null;
            var read = fields.Select((field, i) => field.Read(i < parts.Length ? parts[i] : "", depth + 1)).ToList();
            return read.TrueForAll(field => field.Says) ? constructor.Invoke([.. read.Select(field => field.Value)]) : null;
        }
    }

    private sealed record Field(PropertyInfo Property, Notation Notation, bool IsOptional, ImmutableArray<ValidationAttribute> Limits)
    {
        public static Field? Of(ParameterInfo parameter) =>
            Notation.Of(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) is { } notation
                ? new(parameter.Member.DeclaringType!.GetProperty(parameter.Name!)!, notation,
                    new NullabilityInfoContext().Create(parameter).WriteState is NullabilityState.Nullable,
                    [.. parameter.GetCustomAttributes<ValidationAttribute>()])
                : null;

        public string Write(object of, int depth) => Property.GetValue(of) is { } value ? Notation.Write(value, depth) : "";

        public (bool Says, object? Value) Read(string text, int depth) =>
            text.Length == 0 && IsOptional ? (true, null)
            : Notation.Read(text, depth) is { } value && Limits.All(limit => limit.IsValid(value)) ? (true, value)
            : (false, null);
    }

    /// <summary>A list, of one element at least.</summary>
    private sealed class Listed<T>(Notation element) : Notation
    {
        public override string Write(object value, int depth) =>
            Join(((ImmutableArray<T>)value).Select(each => element.Write(each!, depth + 1)), depth);

        public override object? Read(string text, int depth)
        {
            var read = text.Split(Signs[depth]).Select(part => element.Read(part, depth + 1)).ToList();
            return read.TrueForAll(each => each is not null) ? read.Cast<T>().ToImmutableArray() : null;
        }
    }
}
