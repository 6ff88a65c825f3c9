namespace Geopolitics;

/// <summary>What is known about a first and a last day: the four bounds, and how far the source vouches for them.</summary>
/// <remarks>
/// The ends of an interval bound each other. A doubtful end may do so where the question is what is possible, and not where it is what is
/// certain, so that there are two bounds on either inner side. The outer ones are as doubtful as the dates that state them.
/// </remarks>
internal readonly struct EdtfSpan
{
    /// <summary>Farther than any day of a year with 15 digits.</summary>
    public const long Infinity = 500_000_000_000_000_000;

    public static EdtfBound InfinitelyEarly => EdtfBound.At(-Infinity);

    public static EdtfBound InfinitelyLate => EdtfBound.At(Infinity);

    public EdtfBound EarliestFirst { get; init; }

    public EdtfBound LatestFirst { get; init; }

    public EdtfBound EarliestLast { get; init; }

    public EdtfBound LatestLast { get; init; }

    public EdtfBound CertainLatestFirst { get; init; }

    public EdtfBound CertainEarliestLast { get; init; }

    /// <summary>Which of the bounds that make an answer certain are in doubt.</summary>
    public EdtfDoubt Doubt { get; init; }

    /// <summary>Whether it can be one span only.</summary>
    public bool IsDefinite =>
        EarliestFirst == LatestFirst && EarliestLast == LatestLast
        && EarliestFirst.Kind != EdtfBoundKind.Unknown && EarliestLast.Kind != EdtfBoundKind.Unknown
        && Doubt == EdtfDoubt.None;

    public static EdtfSpan Create(EdtfBound earliestFirst, EdtfBound latestFirst, EdtfBound earliestLast, EdtfBound latestLast, bool isFirstDoubtful, bool isLastDoubtful) => new()
    {
        EarliestFirst = earliestFirst,
        LatestFirst = latestFirst,
        CertainLatestFirst = latestFirst,
        EarliestLast = earliestLast,
        CertainEarliestLast = earliestLast,
        LatestLast = latestLast,
        Doubt = (isFirstDoubtful ? EdtfDoubt.First : EdtfDoubt.None) | (isLastDoubtful ? EdtfDoubt.Last : EdtfDoubt.None),
    };

    /// <summary>Whether the first day of x is not after the last day of y.</summary>
    public static Certainty FirstToLast(in EdtfSpan x, in EdtfSpan y) => Ordered(
        x.EarliestFirst, x.LatestFirst, x.CertainLatestFirst, y.EarliestLast, y.CertainEarliestLast, y.LatestLast, 0, x.Has(EdtfDoubt.LatestFirst) || y.Has(EdtfDoubt.EarliestLast));

    /// <summary>Whether the last day of x is at least <paramref name="gap"/> days before the first day of y.</summary>
    public static Certainty LastToFirst(in EdtfSpan x, in EdtfSpan y, int gap) => Ordered(
        x.EarliestLast, x.LatestLast, x.LatestLast, y.EarliestFirst, y.EarliestFirst, y.LatestFirst, gap, x.Has(EdtfDoubt.LatestLast) || y.Has(EdtfDoubt.EarliestFirst));

    /// <summary>Whether the first day of x is not after the first day of y.</summary>
    public static Certainty FirstToFirst(in EdtfSpan x, in EdtfSpan y) => Ordered(
        x.EarliestFirst, x.LatestFirst, x.CertainLatestFirst, y.EarliestFirst, y.EarliestFirst, y.LatestFirst, 0, x.Has(EdtfDoubt.LatestFirst) || y.Has(EdtfDoubt.EarliestFirst));

    /// <summary>Whether the last day of x is not after the last day of y.</summary>
    public static Certainty LastToLast(in EdtfSpan x, in EdtfSpan y) => Ordered(
        x.EarliestLast, x.LatestLast, x.LatestLast, y.EarliestLast, y.CertainEarliestLast, y.LatestLast, 0, x.Has(EdtfDoubt.LatestLast) || y.Has(EdtfDoubt.EarliestLast));

    public static EdtfSpan OfDay(long day)
    {
        EdtfBound bound = EdtfBound.At(day);
        return Create(bound, bound, bound, bound, false, false);
    }

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

    /// <summary>Whether x comes at least <paramref name="gap"/> days before y: certain if it does at its latest, excluded if it does not at its earliest.</summary>
    private static Certainty Ordered(
        EdtfBound lowX, EdtfBound highX, EdtfBound certainHighX, EdtfBound lowY, EdtfBound certainLowY, EdtfBound highY, int gap, bool isDoubtful)
    {
        if (certainHighX.IsDay && certainLowY.IsDay && certainHighX.Day + gap <= certainLowY.Day)
            return Certainty.Certainly.Doubted(isDoubtful);
        if (lowX.IsDay && highY.IsDay && lowX.Day + gap > highY.Day)
            return Certainty.No;
        bool isUnknown = lowX.Kind == EdtfBoundKind.Unknown || highX.Kind == EdtfBoundKind.Unknown
            || lowY.Kind == EdtfBoundKind.Unknown || highY.Kind == EdtfBoundKind.Unknown;
        return isUnknown ? Certainty.Unknown : Certainty.Possibly;
    }

    private bool Has(EdtfDoubt doubt) => (Doubt & doubt) != 0;

    /// <summary>One of two, nobody knows which: every bound is the wider of the two.</summary>
    private EdtfSpan Or(in EdtfSpan other) => new()
    {
        EarliestFirst = Outer(EarliestFirst, other.EarliestFirst, -1),
        LatestFirst = Outer(LatestFirst, other.LatestFirst, 1),
        CertainLatestFirst = Outer(CertainLatestFirst, other.CertainLatestFirst, 1),
        EarliestLast = Outer(EarliestLast, other.EarliestLast, -1),
        CertainEarliestLast = Outer(CertainEarliestLast, other.CertainEarliestLast, -1),
        LatestLast = Outer(LatestLast, other.LatestLast, 1),
        Doubt = Doubt | other.Doubt,
    };

    /// <summary>Both of two: the whole begins with the earlier and ends with the later.</summary>
    private EdtfSpan And(in EdtfSpan other) => new()
    {
        EarliestFirst = Outer(EarliestFirst, other.EarliestFirst, -1),
        LatestFirst = Inner(LatestFirst, other.LatestFirst, -1),
        CertainLatestFirst = Inner(CertainLatestFirst, other.CertainLatestFirst, -1),
        EarliestLast = Inner(EarliestLast, other.EarliestLast, 1),
        CertainEarliestLast = Inner(CertainEarliestLast, other.CertainEarliestLast, 1),
        LatestLast = Outer(LatestLast, other.LatestLast, 1),
        Doubt = Doubt | other.Doubt,
    };

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
