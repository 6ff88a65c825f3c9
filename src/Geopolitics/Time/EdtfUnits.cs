namespace Geopolitics;

/// <summary>
/// The stretches of days that a date can mean, in the order of time: <c>198X</c> is one of ten years, <c>2004-XX-05</c> one of twelve days.
/// Each is found by search, never listed, for a long year with unspecified digits has more of them than can be counted.
/// </summary>
internal readonly struct EdtfUnits
{
    private readonly EdtfDigits _year;
    private readonly EdtfDigits _month;
    private readonly EdtfDigits _day;
    private readonly bool _negative;
    private readonly bool _hasMonth;
    private readonly bool _hasDay;
    private readonly int _season;

    public EdtfUnits(EdtfDate date)
    {
        long magnitude = Math.Abs(date.YearValue);
        int mask = date.YearMask;
        if (date.SignificantDigits is int significant)
            Blur(ref magnitude, ref mask, significant);
        _year = new EdtfDigits(magnitude, mask);
        _negative = date.IsNegative;
        _season = date.MonthValue > 12 ? date.MonthValue : 0;
        _hasMonth = date.HasMonthPart && _season == 0;
        _hasDay = date.HasDayPart;
        _month = new EdtfDigits(date.MonthValue, date.MonthMask);
        _day = new EdtfDigits(date.DayValue, date.DayMask);
    }

    /// <summary>The first unit whose last day is not before <paramref name="day"/>.</summary>
    public bool TryNext(long day, out long first, out long last)
    {
        long year = CalendarDays.YearOf(day);
        // A winter reaches into the year after the one it is named by.
        for (long y = NextYear(_season == 0 ? year : year - 1); y != long.MinValue; y = NextYear(y + 1))
        {
            if (TryNextInYear(y, day, out first, out last))
                return true;
        }

        first = last = 0;
        return false;
    }

    public bool TryFirst(out long first, out long last)
    {
        for (long y = NextYear(-999_999_999_999_999); y != long.MinValue; y = NextYear(y + 1))
        {
            if (TryNextInYear(y, long.MinValue, out first, out last))
                return true;
        }

        first = last = 0;
        return false;
    }

    public bool TryLast(out long first, out long last)
    {
        for (long y = PreviousYear(999_999_999_999_999); y != long.MinValue; y = PreviousYear(y - 1))
        {
            if (TryLastInYear(y, out first, out last))
                return true;
        }

        first = last = 0;
        return false;
    }

    /// <summary>Only the leap day can be missing from a year that fits, so few years are tried in vain; but a pattern may have no leap year at all.</summary>
    public bool IsPossible(int yearMask, long yearValue)
    {
        if (!_hasDay)
            return !_hasMonth || _month.Up(1) is >= 1 and <= 12;
        for (long month = _month.Up(1); month is >= 1 and <= 12; month = _month.Up(month + 1))
        {
            long day = _day.Up(1);
            if (day >= 1 && (day <= CalendarDays.InMonth(1, (int)month) || (month == 2 && day == 29 && HasLeapYear(yearMask, yearValue))))
                return true;
        }

        return false;
    }

    private static bool HasLeapYear(int mask, long value)
    {
        // Leap years repeat with the last four digits, also below zero.
        var low = new EdtfDigits(Math.Abs(value) % 100, mask & 3);
        for (long number = low.Up(1); number >= 0; number = low.Up(number + 1))
        {
            if (number % 4 == 0)
                return true;
        }

        if (low.Up(0) != 0)
            return false;
        var high = new EdtfDigits(Math.Abs(value) / 100 % 100, (mask >> 2) & 3);
        for (long number = high.Up(0); number >= 0; number = high.Up(number + 1))
        {
            if (number % 4 == 0)
                return true;
        }

        return false;
    }

    private static void Blur(ref long magnitude, ref int mask, int significant)
    {
        int digits = 0;
        for (long rest = magnitude; rest != 0; rest /= 10)
            digits++;
        long power = 1;
        for (int digit = 0; digit < digits - significant; digit++, power *= 10)
            mask |= 1 << digit;
        magnitude -= magnitude % power;
    }

    private long NextYear(long floor)
    {
        if (!_negative)
            return Found(_year.Up(Math.Max(floor, 0)), 1);
        // There is no year -0000, so the magnitude is at least 1.
        return floor >= 0 ? long.MinValue : FoundNegative(_year.Down(-floor));
    }

    private long PreviousYear(long ceiling)
    {
        if (!_negative)
            return ceiling < 0 ? long.MinValue : Found(_year.Down(ceiling), 1);
        return FoundNegative(_year.Up(Math.Max(-ceiling, 1)));
    }

    private static long Found(long magnitude, int sign) => magnitude < 0 ? long.MinValue : magnitude * sign;

    private static long FoundNegative(long magnitude) => magnitude <= 0 ? long.MinValue : -magnitude;

    private bool TryNextInYear(long year, long floor, out long first, out long last)
    {
        if (!_hasMonth)
        {
            Whole(year, out first, out last);
            return last >= floor;
        }

        for (long month = _month.Up(1); month is >= 1 and <= 12; month = _month.Up(month + 1))
        {
            first = CalendarDays.Of(year, (int)month, 1);
            int length = CalendarDays.InMonth(year, (int)month);
            last = first + length - 1;
            if (last < floor)
                continue;
            if (!_hasDay)
                return true;
            long day = _day.Up(Math.Max(1, floor == long.MinValue ? 1 : floor - first + 1));
            if (day < 1 || day > length)
                continue;
            first = last = first + day - 1;
            return true;
        }

        first = last = 0;
        return false;
    }

    private bool TryLastInYear(long year, out long first, out long last)
    {
        if (!_hasMonth)
        {
            Whole(year, out first, out last);
            return true;
        }

        for (long month = _month.Down(12); month >= 1; month = _month.Down(month - 1))
        {
            first = CalendarDays.Of(year, (int)month, 1);
            int length = CalendarDays.InMonth(year, (int)month);
            last = first + length - 1;
            if (!_hasDay)
                return true;
            long day = _day.Down(length);
            if (day < 1)
                continue;
            first = last = first + day - 1;
            return true;
        }

        first = last = 0;
        return false;
    }

    private void Whole(long year, out long first, out long last)
    {
        int month = 1;
        int count = 12;
        if (_season != 0)
            EdtfSeasons.Months(_season, out month, out count);
        first = CalendarDays.OfMonth(year, month);
        last = CalendarDays.OfMonth(year, month + count) - 1;
    }
}
