namespace Geopolitics;

/// <summary>The days that a date can mean: the first and the last of the units (years, months, days…) that fit it.</summary>
internal readonly struct EdtfDays(EdtfBound firstUnitFirst, EdtfBound firstUnitLast, EdtfBound lastUnitFirst, EdtfBound lastUnitLast)
{
    // Two patterns of days are compared by leaps. Patterns that need more leaps count as meeting, which says Possibly.
    private const int MostLeaps = 2000;

    public EdtfBound FirstUnitFirst => firstUnitFirst;

    public EdtfBound FirstUnitLast => firstUnitLast;

    public EdtfBound LastUnitFirst => lastUnitFirst;

    public EdtfBound LastUnitLast => lastUnitLast;

    public static EdtfDays Of(EdtfDate date, EdtfReading reading)
    {
        if (date.IsExactDay)
        {
            EdtfBound day = EdtfBound.At(CalendarDays.Of(date.YearValue, date.MonthValue, date.DayValue));
            return new EdtfDays(day, day, day, day);
        }

        long margin = reading == EdtfReading.Stated ? 0 : EdtfMargin.Days(date);
        var units = new EdtfUnits(date);
        bool isUnbounded = date.IsUnboundedYear;
        units.TryFirst(out long firstFirst, out long firstLast);
        units.TryLast(out long lastFirst, out long lastLast);
        // A year without one digit says nothing, save that -XXXX is before the year 0.
        bool hasFirst = !isUnbounded;
        bool hasLast = !isUnbounded || date.IsNegative;
        return new EdtfDays(
            hasFirst ? EdtfBound.At(firstFirst - margin) : EdtfBound.Unknown,
            hasFirst ? EdtfBound.At(firstLast - margin) : EdtfBound.Unknown,
            hasLast ? EdtfBound.At(lastFirst + margin) : EdtfBound.Unknown,
            hasLast ? EdtfBound.At(lastLast + margin) : EdtfBound.Unknown);
    }

    public static bool HasDay(EdtfDate date, long low, long high)
    {
        long margin = EdtfMargin.Days(date);
        return new EdtfUnits(date).TryNext(low - margin, out long first, out _) && first - margin <= high;
    }

    public static bool CanMeet(EdtfDate x, EdtfDate y)
    {
        if (AreYearsApart(x, y))
            return false;
        var unitsX = new EdtfUnits(x);
        var unitsY = new EdtfUnits(y);
        long margin = EdtfMargin.Days(x) + EdtfMargin.Days(y);
        if (!unitsX.TryFirst(out long firstX, out long lastX))
            return false;
        for (int leap = 0; leap < MostLeaps; leap++)
        {
            if (!unitsY.TryNext(firstX - margin, out long firstY, out _))
                return false;
            if (firstY - margin <= lastX)
                return true;
            if (!unitsX.TryNext(firstY - margin, out firstX, out lastX))
                return false;
        }

        return true;
    }

    /// <summary>The unit of the date around a day, or the next one after it.</summary>
    public static bool TryUnit(EdtfDate date, long day, out long first, out long last)
    {
        long margin = EdtfMargin.Days(date);
        if (!new EdtfUnits(date).TryNext(day - margin, out first, out last))
            return false;
        first -= margin;
        last += margin;
        return true;
    }

    /// <summary>The unit around a day that is as long as a date of the given precision.</summary>
    public static bool TryUnitLike(EdtfDate date, long day, out long first, out long last)
    {
        if (date.Precision == EdtfPrecision.Day)
        {
            first = last = day;
            return true;
        }

        CalendarDays.Split(day, out long year, out int month, out _);
        int count = 12;
        int start = 1;
        if (date.HasMonthPart)
        {
            count = 1;
            if (date.MonthValue > 12)
                EdtfSeasons.Months(date.MonthValue, out start, out count);
        }

        int back = (((month - start) % count) + count) % count;
        first = CalendarDays.OfMonth(year, month - back);
        last = CalendarDays.OfMonth(year, month - back + count) - 1;
        return true;
    }

    private static bool AreYearsApart(EdtfDate x, EdtfDate y)
    {
        // Only a margin or a winter lets dates of different years meet.
        if ((x.QualifierBits | y.QualifierBits) != 0 || x.MonthValue > 12 || y.MonthValue > 12)
            return false;
        if (x.SignificantDigits != null || y.SignificantDigits != null)
            return false;
        if (x.IsNegative != y.IsNegative)
            return true;
        long left = Math.Abs(x.YearValue);
        long right = Math.Abs(y.YearValue);
        for (int free = x.YearMask | y.YearMask; left != 0 || right != 0; left /= 10, right /= 10, free >>= 1)
        {
            if ((free & 1) == 0 && left % 10 != right % 10)
                return true;
        }

        return false;
    }
}
