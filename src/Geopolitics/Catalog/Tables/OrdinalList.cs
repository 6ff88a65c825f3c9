namespace Geopolitics.Tables;

/// <summary>Ordinals of a store: a stretch of one of its lists, or a list that was merged of several.</summary>
internal readonly struct OrdinalList
{
    private readonly ItemStore? store;
    private readonly OrdinalListKind kind;
    private readonly int start;
    private readonly int[]? merged;

    public OrdinalList(ItemStore store, OrdinalListKind kind, int start, int count)
    {
        this.store = store;
        this.kind = kind;
        this.start = start;
        Count = count;
    }

    public OrdinalList(int[] merged)
    {
        this.merged = merged;
        Count = merged.Length;
    }

    public int Count { get; }

    public int this[int index] => merged is null ? store!.OrdinalAt(kind, start + index) : merged[index];
}

internal enum OrdinalListKind
{
    Chronology,
    Referrers,
}
