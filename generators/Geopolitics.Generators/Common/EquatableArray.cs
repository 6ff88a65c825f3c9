using System.Collections;
using System.Runtime.CompilerServices;

namespace Geopolitics.Generators.Common;

/// <summary>An immutable array that is equal to another with equal items, as Roslyn's cache needs.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    /// <param name="items">The items; nobody else may hold the array.</param>
    internal EquatableArray(T[] items) => this.items = items;

    public int Count => items is null ? 0 : items.Length;

    public T this[int index] => Items[index];

    private T[] Items => items ?? [];

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
            return true;

        if (Count != other.Count)
            return false;

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item));
        return hash;
    }

    /// <summary>The array itself: nobody may write into it.</summary>
    internal T[] ToSharedArray() => Items;

    /// <summary>Enumerates without an object on the heap: rules do little else.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    internal struct Enumerator(T[] items)
    {
        private int index = -1;

        public readonly T Current => items[index];

        public bool MoveNext() => ++index < items.Length;
    }
}

internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>An array of one.</summary>
    public static EquatableArray<T> Of<T>(T item)
        where T : IEquatable<T> => new([item]);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items)
        where T : IEquatable<T> => items.Count == 0 ? default : new(items.ToArray());

    /// <summary>One of each item that <paramref name="select"/> makes of another.</summary>
    public static EquatableArray<TOut> SelectArray<TIn, TOut>(this EquatableArray<TIn> items, Func<TIn, int, TOut> select)
        where TIn : IEquatable<TIn>
        where TOut : IEquatable<TOut>
    {
        var results = new TOut[items.Count];
        for (var index = 0; index < results.Length; index++)
            results[index] = select(items[index], index);
        return new(results);
    }
}
