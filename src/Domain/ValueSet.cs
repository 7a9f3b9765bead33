using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace RunnerStrength.Domain;

/// <summary>Different values, rising, equal to others with the same values: a set as <see cref="Sequence{T}"/> is a list.</summary>
[CollectionBuilder(typeof(ValueSet), nameof(ValueSet.Of))]
public readonly struct ValueSet<T>(ImmutableSortedSet<T> items) : IReadOnlyCollection<T>, IEquatable<ValueSet<T>>
{
    private readonly ImmutableSortedSet<T>? _items = items;

    private ImmutableSortedSet<T> Items => _items ?? [];

    public int Count => Items.Count;

    public bool IsEmpty => Items.IsEmpty;

    public bool Contains(T item) => Items.Contains(item);

    /// <summary>With the value where it was not there, and without it where it was.</summary>
    public ValueSet<T> Toggle(T item) => new(Items.SymmetricExcept([item]));

    public ImmutableSortedSet<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    public bool Equals(ValueSet<T> other) => Items.SetEquals(other.Items);

    public override bool Equals(object? obj) => obj is ValueSet<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public static bool operator ==(ValueSet<T> one, ValueSet<T> other) => one.Equals(other);

    public static bool operator !=(ValueSet<T> one, ValueSet<T> other) => !one.Equals(other);
}

/// <summary>Makes them of collection expressions.</summary>
public static class ValueSet
{
    public static ValueSet<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
