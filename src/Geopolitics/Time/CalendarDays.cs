namespace Geopolitics;

/// <summary>Day arithmetic of the proleptic Gregorian calendar, beyond the range of any BCL type.</summary>
/// <remarks>Day 0 is 0001-01-01, as in <c>DateOnly.DayNumber</c>. Year 0 precedes year 1 (astronomical numbering).</remarks>
internal static class CalendarDays
{
    private const long DaysIn400Years = 146097;

    public static bool IsLeap(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int InMonth(long year, int month) =>
        month == 2 ? (IsLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

    /// <summary>The day number of the first day of <paramref name="month"/>, which may lie outside 1 to 12 and then reaches into neighbouring years.</summary>
    public static long OfMonth(long year, int month)
    {
        long months = (year * 12) + month - 1;
        long normalYear = FloorDivide(months, 12);
        return Of(normalYear, (int)(months - (normalYear * 12)) + 1, 1);
    }

    public static long Of(long year, int month, int day)
    {
        // March-based years put the leap day last, so that the month term needs no leap case.
        long y = month <= 2 ? year - 1 : year;
        long era = FloorDivide(y, 400);
        long yearOfEra = y - (era * 400);
        long dayOfYear = ((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
        return (era * DaysIn400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 306;
    }

    public static void Split(long dayNumber, out long year, out int month, out int day)
    {
        long z = dayNumber + 306;
        long era = FloorDivide(z, DaysIn400Years);
        long dayOfEra = z - (era * DaysIn400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long shifted = ((5 * dayOfYear) + 2) / 153;
        day = (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1);
        month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
    }

    public static long YearOf(long dayNumber)
    {
        Split(dayNumber, out long year, out _, out _);
        return year;
    }

    private static long FloorDivide(long value, long divisor)
    {
        long quotient = value / divisor;
        return value % divisor < 0 ? quotient - 1 : quotient;
    }
}
