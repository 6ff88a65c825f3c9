namespace Geopolitics;

/// <content>The earliest and latest possible first and last day.</content>
readonly partial struct Edtf
{
    /// <summary>The earliest day on which it can have begun. Qualifiers do not widen it.</summary>
    public EdtfBound EarliestFirstDay => Finite(EdtfSpan.Of(this, EdtfReading.Stated).EarliestFirst);

    /// <summary>The latest day on which it can have begun. Qualifiers do not widen it.</summary>
    public EdtfBound LatestFirstDay => Finite(EdtfSpan.Of(this, EdtfReading.Stated).LatestFirst);

    /// <summary>The earliest day on which it can have ended. Qualifiers do not widen it.</summary>
    public EdtfBound EarliestLastDay => Finite(EdtfSpan.Of(this, EdtfReading.Stated).EarliestLast);

    /// <summary>The latest day on which it can have ended. Qualifiers do not widen it.</summary>
    public EdtfBound LatestLastDay => Finite(EdtfSpan.Of(this, EdtfReading.Stated).LatestLast);

    /// <summary>
    /// All the days that the expression can touch, as an interval between two days: what it means as a period that someone asks about.
    /// <c>2013/2015</c> gives <c>2013-01-01/2015-12-31</c>; open and unknown ends stay.
    /// </summary>
    /// <remarks>An end in a year beyond ±9999 stays a year, for EDTF writes no days there.</remarks>
    public Edtf WholeDays
    {
        get
        {
            if (IsExactDay)
                return this;
            EdtfSpan span = EdtfSpan.Of(this, EdtfReading.Stated);
            EdtfBound earliest = Finite(span.EarliestFirst);
            EdtfBound latest = Finite(span.LatestLast);
            EdtfDate first = DayOrYear(earliest);
            EdtfDate last = DayOrYear(latest);
            return earliest.IsDay && first == last && first.IsExactDay
                ? From(first)
                : CreateInterval(first, StateOf(earliest), last, StateOf(latest));
        }
    }

    private static EdtfBound Finite(EdtfBound bound) =>
        bound.IsDay && Math.Abs(bound.Day) >= EdtfSpan.Infinity ? EdtfBound.Open : bound;

    private static ulong StateOf(EdtfBound bound) => bound.Kind switch
    {
        EdtfBoundKind.Day => IsDateBit,
        EdtfBoundKind.Open => OpenEnd,
        _ => UnknownEnd,
    };

    private static EdtfDate DayOrYear(EdtfBound bound)
    {
        if (!bound.IsDay)
            return default;
        CalendarDays.Split(bound.Day, out long year, out int month, out int day);
        return year is < -9999 or > 9999 ? EdtfDate.Of(year) : EdtfDate.Of(year, month, day);
    }
}
