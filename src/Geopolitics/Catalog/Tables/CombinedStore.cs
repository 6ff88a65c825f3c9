using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Several layers as one. An item's ordinal is its layer's offset and its ordinal there.</summary>
internal sealed class CombinedStore : ItemStore
{
    private readonly TableStore[] layers;
    private readonly int[] offsets;
    private int[]? chronology;

    public CombinedStore(IEnumerable<TableStore> layers)
    {
        this.layers = [.. layers];
        offsets = new int[this.layers.Length];
        for (var layer = 0; layer < this.layers.Length; layer++)
        {
            offsets[layer] = Count;
            Count += this.layers[layer].Count;
        }
    }

    internal override int Count { get; }

    internal override string Version => string.Join(" + ", layers.Select(layer => layer.Version));

    internal override IReadOnlyList<TableStore> Layers => layers;

    internal override OrdinalList Chronology => new(chronology ??= Merge(layers.Select(layer => layer.Chronology)));

    internal override int Find(ReadOnlySpan<byte> id)
    {
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var ordinal = layers[layer].Find(id);
            if (ordinal >= 0)
                return offsets[layer] + ordinal;
        }

        return -1;
    }

    internal override ItemKind KindOf(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].KindOf(ordinal - offsets[layer]);
    }

    internal override object ItemAt(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].ItemAt(ordinal - offsets[layer]);
    }

    internal override string IdOf(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].IdOf(ordinal - offsets[layer]);
    }

    internal override OrdinalList ReferrersOf(ReadOnlySpan<byte> id)
    {
        var lists = new OrdinalList[layers.Length];
        for (var layer = 0; layer < layers.Length; layer++)
            lists[layer] = layers[layer].ReferrersOf(id);
        return new(Merge(lists));
    }

    internal override int OrdinalAt(OrdinalListKind list, int position) => throw new InvalidOperationException("Lists of several layers are merged.");

    private int LayerOf(int ordinal)
    {
        var layer = layers.Length - 1;
        while (offsets[layer] > ordinal)
            layer--;
        return layer;
    }

    /// <summary>The layers' lists, each in order of time, as one.</summary>
    private int[] Merge(IEnumerable<OrdinalList> lists)
    {
        var merged = lists.SelectMany((list, layer) => Enumerable.Range(0, list.Count).Select(index => offsets[layer] + list[index])).ToArray();
        if (layers.Length > 1)
            Array.Sort(merged, Compare);
        return merged;
    }

    private int Compare(int left, int right)
    {
        var (leftIsFact, rightIsFact) = (KindOf(left).IsFact(), KindOf(right).IsFact());
        return leftIsFact && rightIsFact ? FactsByTime.Comparer.Compare((Fact)ItemAt(left), (Fact)ItemAt(right))
            : leftIsFact != rightIsFact ? leftIsFact.CompareTo(rightIsFact)
            : left.CompareTo(right);
    }
}
