using Geopolitics.Format;

namespace Geopolitics;

/// <summary>The order in which queries give facts: by the first day that they may have begun, open and unknown beginnings first, then by id.</summary>
internal sealed class FactsByTime : IComparer<Fact>
{
    public static readonly FactsByTime Comparer = new();

    public int Compare(Fact? left, Fact? right)
    {
        var order = left!.Bounds.First.CompareTo(right!.Bounds.First);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}
