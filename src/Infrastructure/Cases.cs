using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace RunnerStrength.Infrastructure;

/// <summary>Closed sets describe themselves: a case's name is its type's, in kebab case. Names are in databases and in buttons.</summary>
public static class Cases
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Type>> Known = new();

    /// <summary>The cases of a closed set by name; none where the type is no closed set.</summary>
    public static FrozenDictionary<string, Type> Of(Type set) => Known.GetOrAdd(set, static set =>
        (set.IsAbstract ? set.GetNestedTypes().Where(type => type.IsSubclassOf(set) && !type.IsAbstract) : [])
            .ToFrozenDictionary(NameOf));

    public static string NameOf(Type @case) => Spelt(@case.Name, '-');

    /// <summary>A name of ours in small letters, its words held together by a sign.</summary>
    public static string Spelt(string name, char sign) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? $"{sign}" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
