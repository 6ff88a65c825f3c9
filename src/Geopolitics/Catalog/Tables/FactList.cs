using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Facts of a store in order of time, as far as they may lie in a window of time.</summary>
internal readonly struct FactList
{
    private readonly NumberColumn? firstDays;
    private readonly NumberColumn? lastDays;
    private readonly NumberColumn? ordinals;
    private readonly NumberColumn? latestDays;
    private readonly int start;
    private readonly int[]? merged;
    private readonly TimeBounds window;

    /// <summary>A stretch of a column of ordinals; without one, the list of all facts, in which a position is an ordinal.</summary>
    public FactList(TableStore store, NumberColumn? ordinals, NumberColumn latestDays, int start, int count, TimeBounds window)
    {
        firstDays = store.Of(Column.FirstDays);
        lastDays = store.Of(Column.LastDays);
        this.ordinals = ordinals;
        this.latestDays = latestDays;
        this.start = start;
        this.window = window;
        Count = count;
    }

    /// <summary>A list that was put together of several, and holds only what may lie in the window.</summary>
    public FactList(int[] merged)
    {
        this.merged = merged;
        Count = merged.Length;
    }

    /// <summary>How many facts there are, within the window and outside.</summary>
    public int Count { get; }

    /// <summary>The ordinal of the fact at a position.</summary>
    public int this[int position] => merged is not null ? merged[position] : ordinals is null ? position : ordinals[start + position];

    /// <summary>The first position, from one on, of a fact that may lie in the window, or −1.</summary>
    public int Next(int from)
    {
        if (from >= Count)
            return -1;

        if (merged is not null || window.IsEverything)
            return from;

        // What begins in the window lies in it, whenever it ends.
        var ordinal = this[from];
        var first = firstDays![ordinal];
        return first > window.Last ? -1
            : first >= window.First || lastDays![ordinal] >= window.First ? from
            : Next(0, Count, from + 1);
    }

    /// <summary>
    /// The same for a part of the list. Facts stand in order of their first days, and the one in the middle of a part knows the last day of all in that part:
    /// so whatever lies wholly before or wholly behind the window is passed over at once.
    /// </summary>
    private int Next(int low, int high, int from)
    {
        if (low >= high || high <= from)
            return -1;

        var middle = low + ((high - low) / 2);
        if (latestDays![start + middle] < window.First)
            return -1;

        var found = Next(low, middle, from);
        if (found >= 0)
            return found;

        var ordinal = this[middle];
        if (firstDays![ordinal] > window.Last)
            return -1;

        return middle >= from && lastDays![ordinal] >= window.First ? middle : Next(middle + 1, high, from);
    }
}
