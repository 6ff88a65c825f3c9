using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Several layers as one. An item's ordinal is its layer's offset and its ordinal there.</summary>
internal sealed class CombinedStore : ItemStore
{
    private readonly ItemStore[] layers;
    private readonly int[] offsets;
    private int[]? chronology;

    public CombinedStore(IEnumerable<ItemStore> layers)
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

    internal override IReadOnlyList<ItemStore> Layers => layers;

    internal override int Find(ReadOnlySpan<char> id)
    {
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var ordinal = layers[layer].Find(id);
            if (ordinal >= 0)
                return offsets[layer] + ordinal;
        }

        return -1;
    }

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

    internal override object? FindItem(ReadOnlySpan<char> id)
    {
        foreach (var layer in layers)
        {
            if (layer.FindItem(id) is { } item)
                return item;
        }

        return null;
    }

    internal override object? FindItem(ReadOnlySpan<byte> id)
    {
        foreach (var layer in layers)
        {
            if (layer.FindItem(id) is { } item)
                return item;
        }

        return null;
    }

    internal override ItemKind KindOf(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].KindOf(ordinal - offsets[layer]);
    }

    internal override TimeBounds BoundsOf(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].BoundsOf(ordinal - offsets[layer]);
    }

    internal override object ItemAt(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].ItemAt(ordinal - offsets[layer]);
    }

    internal override string IdAt(int ordinal)
    {
        var layer = LayerOf(ordinal);
        return layers[layer].IdAt(ordinal - offsets[layer]);
    }

    internal override FactList AllFacts(TimeBounds window)
    {
        if (!window.IsEverything)
            return Merge(window, static (layer, _, _, window) => new(layer.AllFacts(window)), "", "");

        return new(chronology ??= Ordinals(window, static (layer, _, _, window) => new(layer.AllFacts(window)), "", ""));
    }

    internal override FactList ReferrersOf(ReadOnlySpan<char> id, TimeBounds window) =>
        Merge(window, static (layer, id, _, window) => new(layer.ReferrersOf(id, window)), id, "");

    internal override FactLists Concerning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window) =>
        new(Merge(window, static (layer, one, other, window) => layer.Concerning(one, other, window), one, other));

    private int LayerOf(int ordinal)
    {
        var layer = layers.Length - 1;
        while (offsets[layer] > ordinal)
            layer--;
        return layer;
    }

    private FactList Merge(TimeBounds window, ListsOf listsOf, ReadOnlySpan<char> one, ReadOnlySpan<char> other) => new(Ordinals(window, listsOf, one, other));

    /// <summary>The layers' facts, each in order of time, as one.</summary>
    private int[] Ordinals(TimeBounds window, ListsOf listsOf, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var merged = new List<int>();
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var lists = listsOf(layers[layer], one, other, window);
            AddAll(lists.First, offsets[layer], merged);
            AddAll(lists.Second, offsets[layer], merged);
        }

        merged.Sort(Compare);
        return [.. merged];
    }

    private static void AddAll(FactList list, int offset, List<int> merged)
    {
        for (var position = list.Next(0); position >= 0; position = list.Next(position + 1))
            merged.Add(offset + list[position]);
    }

    /// <summary>Within a layer the order of ordinals; between layers that of time and then of id.</summary>
    private int Compare(int left, int right)
    {
        if (LayerOf(left) == LayerOf(right))
            return left.CompareTo(right);

        var order = BoundsOf(left).First.CompareTo(BoundsOf(right).First);
        return order != 0 ? order : string.CompareOrdinal(IdAt(left), IdAt(right));
    }

    private delegate FactLists ListsOf(ItemStore layer, ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window);
}
