using System.Collections;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Gives the answers of a <see cref="FactQuery{TFact}"/> one by one.</summary>
/// <typeparam name="TFact">The kind of fact asked for.</typeparam>
public struct FactEnumerator<TFact> : IEnumerator<TFact>
    where TFact : Fact
{
    private readonly FactQuery<TFact> query;
    private readonly ItemStore? store;
    private readonly FactLists candidates;
    private int first;
    private int second;

    internal FactEnumerator(FactQuery<TFact> query, ItemStore? store, FactLists candidates)
    {
        this.query = query;
        this.store = store;
        this.candidates = candidates;
        Current = null!;
        Reset();
    }

    /// <inheritdoc />
    public TFact Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc />
    public bool MoveNext()
    {
        while (NextOrdinal() is >= 0 and var ordinal)
        {
            if (ItemClasses.MayBe<TFact>(store!.KindOf(ordinal)) && store.ItemAt(ordinal) is TFact fact && query.Accepts(fact, store.BoundsOf(ordinal)))
            {
                Current = fact;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public void Reset()
    {
        first = candidates.First.Next(0);
        second = candidates.Second.Next(0);
    }

    /// <inheritdoc />
    public readonly void Dispose()
    {
    }

    /// <summary>The next of both lists, or −1: an ordinal is a place in the order of time.</summary>
    private int NextOrdinal()
    {
        var ofFirst = first < 0 ? int.MaxValue : candidates.First[first];
        var ofSecond = second < 0 ? int.MaxValue : candidates.Second[second];
        if (ofFirst == ofSecond)
            return -1;

        if (ofFirst < ofSecond)
        {
            first = candidates.First.Next(first + 1);
            return ofFirst;
        }

        second = candidates.Second.Next(second + 1);
        return ofSecond;
    }
}
