namespace Geopolitics;

/// <summary>What is known about a first and a last day: the four bounds, and whether the source doubts them.</summary>
internal readonly struct EdtfSpan(
    EdtfBound earliestFirst, EdtfBound latestFirst, EdtfBound earliestLast, EdtfBound latestLast, bool isFirstDoubtful, bool isLastDoubtful)
{
    /// <summary>Farther than any day of a year with 15 digits.</summary>
    public const long Infinity = 500_000_000_000_000_000;

    public static EdtfBound InfinitelyEarly => EdtfBound.At(-Infinity);

    public static EdtfBound InfinitelyLate => EdtfBound.At(Infinity);

    public EdtfBound EarliestFirst => earliestFirst;

    public EdtfBound LatestFirst => latestFirst;

    public EdtfBound EarliestLast => earliestLast;

    public EdtfBound LatestLast => latestLast;

    public bool IsFirstDoubtful => isFirstDoubtful;

    public bool IsLastDoubtful => isLastDoubtful;

    /// <summary>Whether it can be one span only.</summary>
    public bool IsDefinite =>
        EarliestFirst == LatestFirst && EarliestLast == LatestLast
        && EarliestFirst.Kind != EdtfBoundKind.Unknown && EarliestLast.Kind != EdtfBoundKind.Unknown
        && !IsFirstDoubtful && !IsLastDoubtful;

    /// <summary>The span of a whole expression.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="reading">How its dates are read.</param>
    public static EdtfSpan Of(in Edtf value, EdtfReading reading)
    {
        IReadOnlyList<EdtfMember> members = value.Members;
        if (members.Count == 0)
            return EdtfPiece.Of(value).Span(reading);
        EdtfSpan span = EdtfPiece.Of(members[0], value.Kind).Span(reading);
        for (int i = 1; i < members.Count; i++)
        {
            EdtfSpan next = EdtfPiece.Of(members[i], value.Kind).Span(reading);
            span = value.Kind == EdtfKind.OneOf ? span.Or(next) : span.And(next);
        }

        return span;
    }

    public static bool IsReversed(in Edtf interval)
    {
        EdtfSpan start = EdtfPiece.Of(interval.Start).Span(EdtfReading.Stated);
        EdtfSpan end = EdtfPiece.Of(interval.End).Span(EdtfReading.Stated);
        return start.EarliestFirst.IsDay && end.LatestLast.IsDay && start.EarliestFirst.Day > end.LatestLast.Day;
    }

    /// <summary>Whether x, which lies between two bounds, comes at least <paramref name="gap"/> days before y, which lies between two others.</summary>
    public static Certainty Ordered(EdtfBound lowX, EdtfBound highX, EdtfBound lowY, EdtfBound highY, int gap, bool isDoubtful)
    {
        if (highX.IsDay && lowY.IsDay && highX.Day + gap <= lowY.Day)
            return Certainty.Certainly.Doubted(isDoubtful);
        if (lowX.IsDay && highY.IsDay && lowX.Day + gap > highY.Day)
            return Certainty.No;
        bool isUnknown = lowX.Kind == EdtfBoundKind.Unknown || highX.Kind == EdtfBoundKind.Unknown
            || lowY.Kind == EdtfBoundKind.Unknown || highY.Kind == EdtfBoundKind.Unknown;
        return isUnknown ? Certainty.Unknown : Certainty.Possibly;
    }

    /// <summary>One of two, nobody knows which: every bound is the wider of the two.</summary>
    private EdtfSpan Or(EdtfSpan other) => new(
        Outer(EarliestFirst, other.EarliestFirst, -1),
        Outer(LatestFirst, other.LatestFirst, 1),
        Outer(EarliestLast, other.EarliestLast, -1),
        Outer(LatestLast, other.LatestLast, 1),
        IsFirstDoubtful || other.IsFirstDoubtful,
        IsLastDoubtful || other.IsLastDoubtful);

    /// <summary>Both of two: the whole begins with the earlier and ends with the later.</summary>
    private EdtfSpan And(EdtfSpan other) => new(
        Outer(EarliestFirst, other.EarliestFirst, -1),
        Inner(LatestFirst, other.LatestFirst, -1),
        Inner(EarliestLast, other.EarliestLast, 1),
        Outer(LatestLast, other.LatestLast, 1),
        IsFirstDoubtful || other.IsFirstDoubtful,
        IsLastDoubtful || other.IsLastDoubtful);

    private static EdtfBound Outer(EdtfBound x, EdtfBound y, int direction)
    {
        if (x.Kind == EdtfBoundKind.Open || y.Kind == EdtfBoundKind.Open)
            return EdtfBound.Open;
        if (x.Kind == EdtfBoundKind.Unknown || y.Kind == EdtfBoundKind.Unknown)
            return EdtfBound.Unknown;
        return Farther(x, y, direction);
    }

    /// <summary>Of the first days of all members the earliest counts, so that a known one bounds it even where another is unknown.</summary>
    private static EdtfBound Inner(EdtfBound x, EdtfBound y, int direction)
    {
        if (x.Kind == EdtfBoundKind.Open || y.Kind == EdtfBoundKind.Open)
            return EdtfBound.Open;
        if (x.Kind == EdtfBoundKind.Unknown)
            return y;
        return y.Kind == EdtfBoundKind.Unknown ? x : Farther(x, y, direction);
    }

    private static EdtfBound Farther(EdtfBound x, EdtfBound y, int direction) => (x.Day > y.Day) == (direction > 0) ? x : y;
}
