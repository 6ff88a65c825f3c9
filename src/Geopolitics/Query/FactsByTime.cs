namespace Geopolitics;

/// <summary>The order in which queries give facts: by the earliest day that they may have begun, open and unknown beginnings first, then by id.</summary>
internal sealed class FactsByTime : IComparer<Fact>
{
    public static readonly FactsByTime Comparer = new();

    public int Compare(Fact? left, Fact? right)
    {
        var order = FirstDay(left!.When).CompareTo(FirstDay(right!.When));
        return order != 0 ? order : string.CompareOrdinal(left!.Id, right!.Id);
    }

    /// <summary>The earliest day on which what was then may have begun.</summary>
    public static long FirstDay(Edtf when) => when.EarliestFirstDay is { IsDay: true } day ? day.Day : long.MinValue;
}
