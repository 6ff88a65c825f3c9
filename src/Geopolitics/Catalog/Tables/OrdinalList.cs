namespace Geopolitics.Tables;

/// <summary>A stretch of a store's referrers.</summary>
internal readonly struct OrdinalList(ItemStore store, int start, int count)
{
    public int Count => count;

    public int this[int index] => store.ReferrerAt(start + index);

    /// <summary>True when <paramref name="ordinal"/> is in the list, which rises.</summary>
    public bool Contains(int ordinal)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = this[middle];
            if (found == ordinal)
                return true;

            if (found < ordinal)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
