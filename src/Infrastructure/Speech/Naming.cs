using System.Collections.Concurrent;
using System.Reflection;

namespace RunnerStrength.Infrastructure.Speech;

/// <summary>By which rows of words things go: a value's row follows from its type, and what fills it from its properties.</summary>
internal static class Naming
{
    private static readonly ConcurrentDictionary<Type, string> Keys = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Arguments = new();
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Properties = new();

    /// <summary>TooEasy → too-easy.</summary>
    public static string Kebab(string name) => Cases.Spelt(name, '-');

    /// <summary>The row of a type: SET.CASE for the case of a closed set, part.NAME for any other.</summary>
    public static string KeyOf(Type type) => Keys.GetOrAdd(type, type => type.DeclaringType is { } set
        ? $"{Kebab(set.Name)}.{Kebab(type.Name)}"
        : $"{(type.IsEnum ? "" : "part.")}{Kebab(type.Name)}");

    /// <summary>The values that a record was made of, in their order.</summary>
    public static IEnumerable<object?> ArgumentsOf(object value) =>
        Arguments.GetOrAdd(value.GetType(), Declared).Select(property => property.GetValue(value));

    /// <summary>The row under a group that an argument chooses; "some" or "none" where it is the mere presence that counts.</summary>
    public static string CaseOf(object? argument) => argument switch
    {
        null => "none",
        bool yes => yes ? "yes" : "no",
        Enum value => Kebab(value.ToString()),
        int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ when argument.GetType() is { DeclaringType: not null } type => Kebab(type.Name),
        _ => "some",
    };

    /// <summary>A property by its name, in whatever case; nothing where there is none.</summary>
    public static PropertyInfo? Property(Type type, string name) => Properties.GetOrAdd(
        (type, name), key => key.Item1.GetProperty(key.Item2, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase));

    private static PropertyInfo[] Declared(Type type) =>
        [.. (type.GetConstructors().MaxBy(made => made.GetParameters().Length)?.GetParameters() ?? []).Select(made => Property(type, made.Name!)).OfType<PropertyInfo>()];
}

/// <summary>Where the places of a row find their values: in what is said, then in what it is part of.</summary>
internal sealed record Scope(object Value, Scope? Outer = null)
{
    /// <summary>The value at a path such as <c>set.exercise</c>.</summary>
    /// <exception cref="KeyNotFoundException">Nothing here has that name.</exception>
    public object? At(string path)
    {
        var names = path.Split('.');
        var found = Find(names[0]) ?? throw new KeyNotFoundException($"Nothing fills {{{path}}} of {Value.GetType().Name}.");
        return names.Skip(1).Aggregate(found.Value, (value, name) => value is null
            ? null
            : (Naming.Property(value.GetType(), name) ?? throw new KeyNotFoundException($"Nothing fills {{{path}}}.")).GetValue(value));
    }

    /// <summary>The nearest value of a name that is not nothing.</summary>
    public T? Nearest<T>(string name) where T : struct => Find(name) is { Value: T value } ? value : Outer?.Nearest<T>(name);

    private (object? Value, bool IsThere)? Find(string name) => Naming.Property(Value.GetType(), name) is { } property
        ? (property.GetValue(Value), true)
        : Outer?.Find(name);
}
