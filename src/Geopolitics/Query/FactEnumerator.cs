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
    private readonly OrdinalList candidates;
    private int next;

    internal FactEnumerator(FactQuery<TFact> query, ItemStore? store, OrdinalList candidates)
    {
        this.query = query;
        this.store = store;
        this.candidates = candidates;
        Current = null!;
    }

    /// <inheritdoc />
    public TFact Current { get; private set; }

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc />
    public bool MoveNext()
    {
        while (next < candidates.Count)
        {
            var ordinal = candidates[next++];
            if (ItemClasses.MayBe<TFact>(store!.KindOf(ordinal)) && store.ItemAt(ordinal) is TFact fact && query.Accepts(fact))
            {
                Current = fact;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public void Reset() => next = 0;

    /// <inheritdoc />
    public readonly void Dispose()
    {
    }
}
