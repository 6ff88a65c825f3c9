namespace Geopolitics.Format;

/// <summary>The first and the last day that a time may touch, by the widest reading: outside of them every question about the time is answered with <i>no</i>.</summary>
/// <remarks>Days are counted so that they fit the column of a table; ends that are open or unknown, and days beyond the column, are the ends of the scale.</remarks>
/// <param name="first">The first day.</param>
/// <param name="last">The last day.</param>
internal readonly struct TimeBounds(int first, int last)
{
    private const int Earliest = 0;
    private const int DayZero = 4_000_000;

    private static readonly int Latest = PackedNumber.Limit(TableLayout.DayWidth) - 1;

    public static TimeBounds Everything => new(Earliest, Latest);

    public bool IsEverything => First == Earliest && Last == Latest;

    public int First { get; } = first;

    public int Last { get; } = last;

    public static TimeBounds Of(Edtf time)
    {
        var span = EdtfSpan.Of(time, EdtfReading.Event);
        return new(Number(span.EarliestFirst, Earliest), Number(span.LatestLast, Latest));
    }

    /// <summary>All days up to one.</summary>
    public static TimeBounds Until(long day) => new(Earliest, Number(day));

    /// <summary>All days from one on.</summary>
    public static TimeBounds Since(long day) => new(Number(day), Latest);

    /// <summary>True where both ends are days.</summary>
    public bool IsBounded => First > Earliest && Last < Latest;

    public bool Contains(TimeBounds other) => First <= other.First && other.Last <= Last;

    public bool Contains(int day) => First <= day && day <= Last;

    /// <summary>The days that lie within both; none at all where the first is later than the last.</summary>
    public TimeBounds And(TimeBounds other) => new(System.Math.Max(First, other.First), System.Math.Min(Last, other.Last));

    /// <summary>The days of both, and those between them.</summary>
    public TimeBounds Or(TimeBounds other) => new(System.Math.Min(First, other.First), System.Math.Max(Last, other.Last));

    private static int Number(EdtfBound bound, int unbounded) => bound.IsDay ? Number(bound.Day) : unbounded;

    private static int Number(long day) => (int)System.Math.Min(System.Math.Max(day, Earliest - DayZero), Latest - DayZero) + DayZero;
}
