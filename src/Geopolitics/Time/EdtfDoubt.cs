namespace Geopolitics;

/// <summary>Bounds of a span that rest on a date of which its source is not sure.</summary>
[Flags]
internal enum EdtfDoubt
{
    None = 0,
    EarliestFirst = 1,
    LatestFirst = 2,
    EarliestLast = 4,
    LatestLast = 8,
    First = EarliestFirst | LatestFirst,
    Last = EarliestLast | LatestLast,
}
