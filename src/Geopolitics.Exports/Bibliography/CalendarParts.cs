namespace Geopolitics.Exports.Bibliography;

/// <summary>Year, month and day of a date.</summary>
internal static class CalendarParts
{
    /// <summary>As many as the date has; none where it is more than these: unspecified digits, a season, a year that bibliographies do not know.</summary>
    public static int[] Of(EdtfDate date) => date switch
    {
        { HasUnspecifiedDigits: true } or { Season: not EdtfSeason.None } or { Exponent: not null } or { SignificantDigits: not null } => [],
        { Year: { } year, Month: { } month, Day: { } day } when IsKnown(year) => [(int)year, month, day],
        { Year: { } year, Month: { } month } when IsKnown(year) => [(int)year, month],
        { Year: { } year } when IsKnown(year) => [(int)year],
        _ => [],
    };

    private static bool IsKnown(long year) => year is > 0 and <= 9999;
}
