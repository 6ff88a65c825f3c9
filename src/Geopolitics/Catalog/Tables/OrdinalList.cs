namespace Geopolitics.Tables;

/// <summary>A stretch of one of a store's lists of ordinals.</summary>
internal readonly struct OrdinalList(ItemStore store, OrdinalListKind kind, int start, int count)
{
    public int Count => count;

    public int this[int index] => store.OrdinalAt(kind, start + index);
}

internal enum OrdinalListKind
{
    Chronology,
    Referrers,
}
