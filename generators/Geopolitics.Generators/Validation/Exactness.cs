namespace Geopolitics.Generators.Validation;

/// <summary>How exact a time is.</summary>
internal static class Exactness
{
    /// <summary>True when the time is a day, or when a day is one of its ends. A choice of days, or a day that is only about right, is not exact.</summary>
    public static bool IsToTheDay(Edtf time) => time.Kind switch
    {
        EdtfKind.OneOf => false,
        EdtfKind.AllOf => time.Members.Any(member => IsToTheDay(member.First) || IsToTheDay(member.Last)),
        _ => IsToTheDay(time.Start) || IsToTheDay(time.End),
    };

    public static bool IsToTheDay(EdtfDate date) =>
        date.Precision is EdtfPrecision.Day or EdtfPrecision.Time && !date.HasUnspecifiedDigits && !date.IsApproximate && !date.IsUncertain;

    /// <summary>True when the one leaves more open than the other: when it began, or when it ended.</summary>
    public static bool IsCoarser(Edtf one, Edtf other) =>
        ((one.IsApproximate || one.IsUncertain) && !(other.IsApproximate || other.IsUncertain))
        || Days(one.EarliestFirstDay, one.LatestFirstDay) > Days(other.EarliestFirstDay, other.LatestFirstDay)
        || Days(one.EarliestLastDay, one.LatestLastDay) > Days(other.EarliestLastDay, other.LatestLastDay);

    /// <summary>The same time to the month: <c>2017-08-03/..</c> becomes <c>2017-08/..</c>.</summary>
    public static string ToTheMonth(string time) => string.Join("/", time.Split('/').Select(end =>
        end.Length == "2017-08-03".Length && end[4] == '-' && end[7] == '-' ? end.Substring(0, "2017-08".Length) : end));

    private static long Days(EdtfBound earliest, EdtfBound latest) => earliest.IsDay && latest.IsDay ? latest.Day - earliest.Day : long.MaxValue;
}
