namespace Geopolitics;

/// <summary>A part of an expression that relations can be asked of: a date, an interval, or one member of a set.</summary>
internal readonly struct EdtfPiece
{
    private readonly EdtfDate _first;
    private readonly EdtfDate _last;
    private readonly Shape _shape;
    private readonly EdtfBoundKind _start;
    private readonly EdtfBoundKind _end;

    private EdtfPiece(EdtfDate first, EdtfDate last, Shape shape, EdtfBoundKind start, EdtfBoundKind end)
    {
        _first = first;
        _last = last;
        _shape = shape;
        _start = start;
        _end = end;
    }

    private enum Shape
    {
        Date,
        Interval,
        OneOfRange,
        AllOfRange,
    }

    /// <summary>Whether the piece is all dates of a range that are coarser than days, so that there can be days between them.</summary>
    public bool HasGaps => _shape == Shape.AllOfRange && _first.Precision != EdtfPrecision.Day;

    /// <summary>Whether the piece is all dates of a range.</summary>
    public bool IsAllOfRange => _shape == Shape.AllOfRange;

    private bool IsOneMoment => _shape is Shape.Date or Shape.OneOfRange;

    public static EdtfPiece Of(EdtfDate date) => new(date, date, Shape.Date, EdtfBoundKind.Day, EdtfBoundKind.Day);

    public static EdtfPiece Of(in Edtf value)
    {
        if (!value.IsInterval)
            return Of(value.Start);
        EdtfBoundKind start = value.HasOpenStart ? EdtfBoundKind.Open : value.HasUnknownStart ? EdtfBoundKind.Unknown : EdtfBoundKind.Day;
        EdtfBoundKind end = value.HasOpenEnd ? EdtfBoundKind.Open : value.HasUnknownEnd ? EdtfBoundKind.Unknown : EdtfBoundKind.Day;
        return new EdtfPiece(value.Start, value.End, Shape.Interval, start, end);
    }

    public static EdtfPiece Of(EdtfMember member, EdtfKind kind)
    {
        if (!member.IsRange)
            return Of(member.First);
        return new EdtfPiece(
            member.First,
            member.Last,
            kind == EdtfKind.OneOf ? Shape.OneOfRange : Shape.AllOfRange,
            member.HasOpenStart ? EdtfBoundKind.Open : EdtfBoundKind.Day,
            member.HasOpenEnd ? EdtfBoundKind.Open : EdtfBoundKind.Day);
    }

    /// <summary>
    /// The periods that all members of a set make together: those that touch or overlap are one, as January to March and April are.
    /// </summary>
    /// <param name="members">The members.</param>
    /// <param name="areVague">Whether a period is vague and the set has others, which it may touch or not.</param>
    public static List<EdtfPiece> Periods(IReadOnlyList<EdtfMember> members, out bool areVague)
    {
        areVague = false;
        var periods = new List<EdtfPiece>(members.Count);
        var definite = new List<(EdtfSpan Span, EdtfPiece Piece)>(members.Count);
        foreach (EdtfMember member in members)
        {
            EdtfPiece piece = Of(member, EdtfKind.AllOf);
            EdtfSpan span = piece.Span(EdtfReading.Whole);
            if (span.IsDefinite)
            {
                definite.Add((span, piece));
                continue;
            }

            periods.Add(piece);
            areVague = members.Count > 1;
        }

        definite.Sort(static (x, y) => FirstDay(x.Span).CompareTo(FirstDay(y.Span)));
        for (int i = 0; i < definite.Count; i++)
        {
            (EdtfSpan span, EdtfPiece piece) = definite[i];
            long last = LastDay(span);
            for (; i + 1 < definite.Count && FirstDay(definite[i + 1].Span) <= last + 1; i++)
            {
                EdtfPiece next = definite[i + 1].Piece;
                long nextLast = LastDay(definite[i + 1].Span);
                piece = nextLast > last
                    ? new EdtfPiece(piece._first, next._last, Shape.AllOfRange, piece._start, next._end)
                    : new EdtfPiece(piece._first, piece._last, Shape.AllOfRange, piece._start, piece._end);
                last = Math.Max(last, nextLast);
            }

            periods.Add(piece);
        }

        return periods;
    }

    /// <summary>The first and last dates of a range of which all hold, where they are stated.</summary>
    public bool TryEdges(out EdtfPiece first, out EdtfPiece last)
    {
        first = Of(_first);
        last = Of(_last);
        return _shape == Shape.AllOfRange && _start == EdtfBoundKind.Day && _end == EdtfBoundKind.Day;
    }

    public EdtfSpan Span(EdtfReading reading)
    {
        bool isDoubted = reading != EdtfReading.Stated;
        bool firstDoubt = isDoubted && _start == EdtfBoundKind.Day && _first.IsUncertain;
        bool lastDoubt = isDoubted && _end == EdtfBoundKind.Day && _last.IsUncertain;
        EdtfDays first = EdtfDays.Of(_first, reading);
        EdtfDays last = _shape == Shape.Date ? first : EdtfDays.Of(_last, reading);
        bool isWhole = reading == EdtfReading.Whole;
        switch (_shape)
        {
            case Shape.Interval:
                return IntervalSpan(first, last, firstDoubt, lastDoubt);
            case Shape.AllOfRange:
                // All dates up to one have no first day, which is certain, and not open.
                bool hasStart = _start == EdtfBoundKind.Day;
                bool hasEnd = _end == EdtfBoundKind.Day;
                return EdtfSpan.Create(
                    hasStart ? first.FirstUnitFirst : EdtfSpan.InfinitelyEarly,
                    hasStart ? (isWhole ? first.LastUnitFirst : first.LastUnitLast) : EdtfSpan.InfinitelyEarly,
                    hasEnd ? (isWhole ? last.FirstUnitLast : last.FirstUnitFirst) : EdtfSpan.InfinitelyLate,
                    hasEnd ? last.LastUnitLast : EdtfSpan.InfinitelyLate,
                    hasStart && firstDoubt,
                    hasEnd && lastDoubt);
            default:
                return EdtfSpan.Create(
                    Or(_start, first.FirstUnitFirst),
                    Or(_end, isWhole ? last.LastUnitFirst : last.LastUnitLast),
                    Or(_start, isWhole ? first.FirstUnitLast : first.FirstUnitFirst),
                    Or(_end, last.LastUnitLast),
                    firstDoubt || lastDoubt,
                    firstDoubt || lastDoubt);
        }
    }

    /// <summary>Whether some reading of the two has a day in common. Exact for dates with unspecified digits, whose days lie apart.</summary>
    public static bool CanShareDay(in EdtfPiece x, in EdtfPiece y)
    {
        x.Extent(out long lowX, out long highX);
        y.Extent(out long lowY, out long highY);
        return CanMeet(x, lowX, highX, y, lowY, highY);
    }

    public bool CanTouch(long day) =>
        _shape != Shape.Date || !_first.HasUnspecifiedDigits || EdtfDays.HasDay(_first, day, day);

    /// <summary>Whether some reading of the two is one and the same day.</summary>
    public static bool CanBeOneDay(in EdtfPiece x, in EdtfPiece y)
    {
        x.OneDayExtent(out long lowX, out long highX);
        y.OneDayExtent(out long lowY, out long highY);
        return CanMeet(x, lowX, highX, y, lowY, highY);
    }

    /// <summary>Whether some reading of x lies within some reading of all the days of y.</summary>
    public static bool CanBeWithin(in EdtfPiece x, in EdtfPiece y)
    {
        // A moment fits wherever one of its days fits.
        if (x.IsOneMoment)
            return CanShareDay(x, y);
        // Between the bounds of an interval's ends everything is possible, so that the bounds have decided already.
        if (!y.IsOneMoment)
            return true;
        x.OneDayExtent(out long mustEnd, out long mustBegin);
        if (mustBegin > mustEnd)
            return CanMeet(x, mustEnd, mustBegin, y, long.MinValue, long.MaxValue);
        // x reaches from mustBegin to mustEnd at least, so the unit around the one has to reach to the other.
        return y.TryUnit(mustBegin, out long first, out long last) && first <= mustBegin && last >= mustEnd;
    }

    private static bool CanMeet(in EdtfPiece x, long lowX, long highX, in EdtfPiece y, long lowY, long highY)
    {
        long low = Math.Max(lowX, lowY);
        long high = Math.Min(highX, highY);
        if (low > high)
            return false;
        bool isScatteredX = x._shape == Shape.Date && x._first.HasUnspecifiedDigits;
        bool isScatteredY = y._shape == Shape.Date && y._first.HasUnspecifiedDigits;
        if (isScatteredX && isScatteredY)
            return EdtfDays.CanMeet(x._first, y._first);
        return isScatteredX ? EdtfDays.HasDay(x._first, low, high) : !isScatteredY || EdtfDays.HasDay(y._first, low, high);
    }

    private static long FirstDay(EdtfSpan span) => span.EarliestFirst.IsDay ? span.EarliestFirst.Day : -EdtfSpan.Infinity;

    private static long LastDay(EdtfSpan span) => span.LatestLast.IsDay ? span.LatestLast.Day : EdtfSpan.Infinity;

    private static EdtfBound Or(EdtfBoundKind kind, EdtfBound date) => kind == EdtfBoundKind.Day ? date : EdtfBound.Open;

    private EdtfSpan IntervalSpan(EdtfDays start, EdtfDays end, bool isStartDoubtful, bool isEndDoubtful)
    {
        EdtfBound earliestFirst = Stated(_start, start.FirstUnitFirst);
        EdtfBound latestLast = Stated(_end, end.LastUnitLast);
        EdtfBound latestFirst = Stated(_start, start.LastUnitLast);
        EdtfBound earliestLast = Stated(_end, end.FirstUnitFirst);
        // It does not end before it begins, so each end bounds the other. What is certain rests on the ends that are not in doubt,
        // if there is one.
        EdtfBound boundFirst = latestLast.IsDay && (!latestFirst.IsDay || latestLast.Day < latestFirst.Day) ? latestLast : latestFirst;
        EdtfBound boundLast = earliestFirst.IsDay && (!earliestLast.IsDay || earliestFirst.Day > earliestLast.Day) ? earliestFirst : earliestLast;
        bool canStart = latestFirst.IsDay && !isStartDoubtful;
        bool canEnd = latestLast.IsDay && !isEndDoubtful;
        bool canStartBoundEnd = earliestFirst.IsDay && !isStartDoubtful;
        bool canEndBoundItself = earliestLast.IsDay && !isEndDoubtful;
        return new EdtfSpan
        {
            EarliestFirst = earliestFirst,
            LatestFirst = boundFirst,
            CertainLatestFirst = canStart == canEnd ? boundFirst : canStart ? latestFirst : latestLast,
            EarliestLast = boundLast,
            CertainEarliestLast = canStartBoundEnd == canEndBoundItself ? boundLast : canEndBoundItself ? earliestLast : earliestFirst,
            LatestLast = latestLast,
            Doubt = (isStartDoubtful ? EdtfDoubt.EarliestFirst : EdtfDoubt.None)
                | (isEndDoubtful ? EdtfDoubt.LatestLast : EdtfDoubt.None)
                | (canStart || canEnd ? EdtfDoubt.None : EdtfDoubt.LatestFirst)
                | (canStartBoundEnd || canEndBoundItself ? EdtfDoubt.None : EdtfDoubt.EarliestLast),
        };
    }

    private static EdtfBound Stated(EdtfBoundKind kind, EdtfBound date) => kind switch
    {
        EdtfBoundKind.Day => date,
        EdtfBoundKind.Open => EdtfBound.Open,
        _ => EdtfBound.Unknown,
    };

    private void Extent(out long low, out long high)
    {
        EdtfSpan span = Span(EdtfReading.Event);
        low = span.EarliestFirst.IsDay ? span.EarliestFirst.Day : -EdtfSpan.Infinity;
        high = span.LatestLast.IsDay ? span.LatestLast.Day : EdtfSpan.Infinity;
    }

    /// <summary>The days on which the piece can both begin and end. If it cannot, low is the earliest end and high the latest beginning.</summary>
    private void OneDayExtent(out long low, out long high)
    {
        EdtfSpan span = Span(EdtfReading.Event);
        low = span.EarliestLast.IsDay ? span.EarliestLast.Day : -EdtfSpan.Infinity;
        high = span.LatestFirst.IsDay ? span.LatestFirst.Day : EdtfSpan.Infinity;
    }

    private bool TryUnit(long day, out long first, out long last) =>
        _shape == Shape.Date
            ? EdtfDays.TryUnit(_first, day, out first, out last)
            : EdtfDays.TryUnitLike(_first, day, out first, out last);
}
