using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace RunnerStrength.Domain;

/// <summary>Values in their order, equal to others with the same values: a record that holds it needs no equality of its own.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
public readonly struct Sequence<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly ImmutableArray<T> _items = items;

    /// <summary>Empty where nothing was given, as in a parameter that is left out.</summary>
    public ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public int Length => Items.Length;

    public bool IsEmpty => Items.IsEmpty;

    public T this[int index] => Items[index];

    int IReadOnlyCollection<T>.Count => Length;

    public Sequence<T> Slice(int start, int length) => new(Items.Slice(start, length));

    public Sequence<T> Add(T item) => new(Items.Add(item));

    public Sequence<T> Remove(T item) => new(Items.Remove(item));

    public Sequence<T> RemoveAll(Predicate<T> match) => new(Items.RemoveAll(match));

    public Sequence<T> SetItem(int index, T item) => new(Items.SetItem(index, item));

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    public bool Equals(Sequence<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public static bool operator ==(Sequence<T> one, Sequence<T> other) => one.Equals(other);

    public static bool operator !=(Sequence<T> one, Sequence<T> other) => !one.Equals(other);

    public static implicit operator Sequence<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(Sequence<T> sequence) => sequence.Items;
}

/// <summary>Makes sequences of collection expressions.</summary>
public static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
