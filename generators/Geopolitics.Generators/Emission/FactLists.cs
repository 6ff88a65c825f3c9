using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>Lists of facts, each in order of time.</summary>
/// <param name="Starts">Where each list starts, and at the end where the last one ends.</param>
/// <param name="Ordinals">The facts of all lists.</param>
/// <param name="Latest">For each of them, the last day of all facts in the part of its list that it stands in the middle of.</param>
internal sealed record FactLists(EquatableArray<int> Starts, EquatableArray<int> Ordinals, EquatableArray<int> Latest)
{
    /// <param name="lists">The ordinals of each list, ascending; null for an empty one.</param>
    /// <param name="bounds">The bounds of each fact.</param>
    public static FactLists Of(IReadOnlyList<List<int>?> lists, IReadOnlyList<TimeBounds> bounds)
    {
        var starts = new int[lists.Count + 1];
        for (var list = 0; list < lists.Count; list++)
            starts[list + 1] = starts[list] + (lists[list]?.Count ?? 0);

        var ordinals = new int[starts[lists.Count]];
        var latest = new int[ordinals.Length];
        for (var list = 0; list < lists.Count; list++)
        {
            lists[list]?.CopyTo(ordinals, starts[list]);
            FillLatest(latest, starts[list], starts[list + 1], position => bounds[ordinals[position]].Last);
        }

        return new(new(starts), new(ordinals), new(latest));
    }

    /// <summary>The last days of all facts.</summary>
    public static int[] LatestOf(IReadOnlyList<TimeBounds> bounds)
    {
        var latest = new int[bounds.Count];
        FillLatest(latest, 0, latest.Length, position => bounds[position].Last);
        return latest;
    }

    private static int FillLatest(int[] latest, int low, int high, Func<int, int> last)
    {
        if (low >= high)
            return 0;

        var middle = low + (high - low) / 2;
        var sides = Math.Max(FillLatest(latest, low, middle, last), FillLatest(latest, middle + 1, high, last));
        return latest[middle] = Math.Max(last(middle), sides);
    }
}
