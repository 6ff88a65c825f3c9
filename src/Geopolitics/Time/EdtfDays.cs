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
        if (IsPattern(x) && IsPattern(y))
            return HaveCommonDay(x, y);
        // In one order, whichever was asked, so that both questions end after the same leaps.
        (EdtfDate one, EdtfDate other) = x.Key < y.Key || (x.Key == y.Key && x.RawBits < y.RawBits) ? (x, y) : (y, x);
        var ones = new EdtfUnits(one);
        var others = new EdtfUnits(other);
        long margin = EdtfMargin.Days(x) + EdtfMargin.Days(y);
        if (!ones.TryFirst(out long first, out long last))
            return false;
        for (int leap = 0; leap < MostLeaps; leap++)
        {
            if (!others.TryNext(first - margin, out long otherFirst, out _))
                return false;
            if (otherFirst - margin <= last)
                return true;
            if (!ones.TryNext(otherFirst - margin, out first, out last))
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

    /// <summary>Whether year, month and day are digits and nothing else, so that two dates can be compared digit by digit.</summary>
    private static bool IsPattern(EdtfDate date) => date.QualifierBits == 0 && date.MonthValue <= 12 && date.SignificantDigits == null;

    private static bool HaveCommonDay(EdtfDate x, EdtfDate y)
    {
        if (x.IsNegative != y.IsNegative)
            return false;
        if (!TryMerge(Math.Abs(x.YearValue), x.YearMask, Math.Abs(y.YearValue), y.YearMask, out long year, out int yearMask))
            return false;
        if (x.IsNegative && year == 0 && yearMask == 0)
            return false;
        int anyX = x.HasMonthPart ? x.MonthMask : 3;
        int anyY = y.HasMonthPart ? y.MonthMask : 3;
        if (!TryMerge(x.MonthValue, anyX, y.MonthValue, anyY, out long month, out int monthMask))
            return false;
        anyX = x.HasDayPart ? x.DayMask : 3;
        anyY = y.HasDayPart ? y.DayMask : 3;
        if (!TryMerge(x.DayValue, anyX, y.DayValue, anyY, out long day, out int dayMask))
            return false;
        ulong bits = ((ulong)yearMask << EdtfDate.YearMaskShift) | ((ulong)monthMask << EdtfDate.MonthMaskShift) | ((ulong)dayMask << EdtfDate.DayMaskShift);
        return new EdtfUnits(EdtfDate.Create(year, (int)month, (int)day, bits)).IsPossible(yearMask, year);
    }

    private static bool TryMerge(long x, int freeX, long y, int freeY, out long merged, out int free)
    {
        merged = 0;
        free = freeX & freeY;
        long power = 1;
        for (int digit = 0; x != 0 || y != 0; digit++, x /= 10, y /= 10, power *= 10)
        {
            long digitX = x % 10;
            long digitY = y % 10;
            bool isFreeX = (freeX >> digit & 1) != 0;
            bool isFreeY = (freeY >> digit & 1) != 0;
            if (!isFreeX && !isFreeY && digitX != digitY)
                return false;
            merged += (isFreeX ? digitY : digitX) * power;
        }

        return true;
    }
}
