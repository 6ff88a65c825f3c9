using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>What is EDTF: vectors for each production of the grammar and each rule of the specification, with what they mean.</summary>
public sealed class EdtfGrammarTests
{
    /// <summary>Text, earliest day, latest day, canonical text if it differs.</summary>
    [Theory]
    // Level 0: date, complete and reduced
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    // Level 0: date and time; the day is the one written
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T00:00:00+00", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T24:00:00", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T00:00:00+14:00", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T00:00:00-12:00", "1985-04-12", "1985-04-12")]
    [InlineData("-1985-04-12T23:20:30", "-1985-04-12", "-1985-04-12")]
    // Level 1: years of more than four digits, negative years
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31")]
    [InlineData("Y10000", "10000-01-01", "10000-12-31")]
    [InlineData("Y999999999999999", "999999999999999-01-01", "999999999999999-12-31")]
    [InlineData("Y-999999999999999", "-999999999999999-01-01", "-999999999999999-12-31")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]
    [InlineData("-0001-02-28", "-0001-02-28", "-0001-02-28")]
    [InlineData("-0004-02-29", "-0004-02-29", "-0004-02-29")]
    [InlineData("0000-02-29", "0000-02-29", "0000-02-29")]
    // Level 1: seasons
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    // Level 1: qualification of the whole
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("2001-21?", "2001-03-01", "2001-05-31")]
    [InlineData("Y170000002~", "170000002-01-01", "170000002-12-31")]
    // Level 1: unspecified digits from the right
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("-20XX", "-2099-01-01", "-2000-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    // Level 2: exponential years
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("Y17E8", "1700000000-01-01", "1700000000-12-31")]
    [InlineData("Y1E4", "10000-01-01", "10000-12-31")]
    [InlineData("Y1E14", "100000000000000-01-01", "100000000000000-12-31")]
    // Level 2: significant digits of all three forms of a year
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31")]
    [InlineData("Y3388E2S3", "338000-01-01", "338999-12-31")]
    [InlineData("-1859S5", "-1859-01-01", "-1859-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("0950S1", "0900-01-01", "0999-12-31")]
    [InlineData("1950S2~", "1900-01-01", "1999-12-31")]
    // Level 2: sub-year groupings
    [InlineData("2001-25", "2001-03-01", "2001-05-31")]
    [InlineData("2001-26", "2001-06-01", "2001-08-31")]
    [InlineData("2001-27", "2001-09-01", "2001-11-30")]
    [InlineData("2003-28", "2003-12-01", "2004-02-29")]
    [InlineData("2001-29", "2001-09-01", "2001-11-30")]
    [InlineData("2001-30", "2001-12-01", "2002-02-28")]
    [InlineData("2001-31", "2001-03-01", "2001-05-31")]
    [InlineData("2001-32", "2001-06-01", "2001-08-31")]
    [InlineData("2001-33", "2001-01-01", "2001-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-35", "2001-07-01", "2001-09-30")]
    [InlineData("2001-36", "2001-10-01", "2001-12-31")]
    [InlineData("2001-37", "2001-01-01", "2001-04-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-39", "2001-09-01", "2001-12-31")]
    [InlineData("2001-40", "2001-01-01", "2001-06-30")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("-2001-34", "-2001-04-01", "-2001-06-30")]
    // Level 2: qualification from the left (group) and of single parts
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11")]
    [InlineData("2004?-06-11", "2004-06-11", "2004-06-11")]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11", "2004?-06-~11")]
    [InlineData("2004-%06-11", "2004-06-11", "2004-06-11")]
    [InlineData("%2001", "2001-01-01", "2001-12-31", "2001%")]
    [InlineData("?-2004-06-04~", "-2004-06-04", "-2004-06-04", "-2004%-~06-~04")]
    [InlineData("2001-?09~-09", "2001-09-09", "2001-09-09", "2001~-%09-09")]
    [InlineData("~2004-~06-~11", "2004-06-11", "2004-06-11", "2004-06-11~")]
    [InlineData("2011-~23", "2011-09-01", "2011-11-30")]
    // Level 2: unspecified digits anywhere
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1984-0X", "1984-01-01", "1984-09-30")]
    [InlineData("1984-X2", "1984-02-01", "1984-12-31")]
    [InlineData("1984-X5", "1984-05-01", "1984-05-31")]
    [InlineData("1X99", "1099-01-01", "1999-12-31")]
    [InlineData("2004-06-3X", "2004-06-30", "2004-06-30")]
    [InlineData("2004-XX-31", "2004-01-31", "2004-12-31")]
    [InlineData("2004-02-X9", "2004-02-09", "2004-02-29")]
    [InlineData("2003-02-X9", "2003-02-09", "2003-02-19")]
    [InlineData("190X-02-29", "1904-02-29", "1908-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("-156X-12-25", "-1569-12-25", "-1560-12-25")]
    [InlineData("Y17XXXXXXX", "170000000-01-01", "179999999-12-31")]
    [InlineData("Y1X000", "10000-01-01", "19000-12-31")]
    [InlineData("198X-24", "1980-12-01", "1990-02-28")]
    [InlineData("198X~", "1980-01-01", "1989-12-31")]
    [InlineData("1985-04-~XX", "1985-04-01", "1985-04-30")]
    public void Dates(string text, string earliest, string latest, string? canonical = null)
    {
        Edtf value = Edtf.Parse(text);
        Assert.Equal(EdtfKind.Date, value.Kind);
        Assert.Equal(earliest, value.EarliestFirstDay.ToString());
        Assert.Equal(earliest, value.EarliestLastDay.ToString());
        Assert.Equal(latest, value.LatestFirstDay.ToString());
        Assert.Equal(latest, value.LatestLastDay.ToString());
        AssertCanonical(text, canonical, value);
        EdtfDate date = EdtfDate.Parse(text);
        Assert.Equal(value, date);
        Assert.Equal(earliest, date.EarliestDay.ToString());
        Assert.Equal(latest, date.LatestDay.ToString());
    }

    /// <summary>Text, then earliest and latest first day, earliest and latest last day.</summary>
    [Theory]
    // Level 0
    [InlineData("1964/2008", "1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28")]
    // Ends that overlap bound each other
    [InlineData("2004/2004", "2004-01-01", "2004-12-31", "2004-01-01", "2004-12-31")]
    [InlineData("2004-06-11/2004-06", "2004-06-11", "2004-06-11", "2004-06-11", "2004-06-30")]
    [InlineData("2004/2004-03-01", "2004-01-01", "2004-03-01", "2004-03-01", "2004-03-01")]
    [InlineData("2004-06/2004", "2004-06-01", "2004-06-30", "2004-06-01", "2004-12-31")]
    // Level 1: open and unknown ends
    [InlineData("1985-04-12/..", "1985-04-12", "1985-04-12", "1985-04-12", "open")]
    [InlineData("1985-04/..", "1985-04-01", "1985-04-30", "1985-04-01", "open")]
    [InlineData("1985/..", "1985-01-01", "1985-12-31", "1985-01-01", "open")]
    [InlineData("../1985-04-12", "open", "1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("../1985-04", "open", "1985-04-30", "1985-04-01", "1985-04-30")]
    [InlineData("../1985", "open", "1985-12-31", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", "1985-04-12", "1985-04-12", "unknown")]
    [InlineData("1985-04/", "1985-04-01", "1985-04-30", "1985-04-01", "unknown")]
    [InlineData("1985/", "1985-01-01", "1985-12-31", "1985-01-01", "unknown")]
    [InlineData("/1985-04-12", "unknown", "1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("/1985-04", "unknown", "1985-04-30", "1985-04-01", "1985-04-30")]
    [InlineData("/1985", "unknown", "1985-12-31", "1985-01-01", "1985-12-31")]
    [InlineData("../..", "open", "open", "open", "open")]
    [InlineData("/", "unknown", "unknown", "unknown", "unknown")]
    [InlineData("/..", "unknown", "unknown", "open", "open")]
    [InlineData("../", "open", "open", "unknown", "unknown")]
    // Level 1: qualified ends, seasons and negative years as ends
    [InlineData("1984~/2004-06", "1984-01-01", "1984-12-31", "2004-06-01", "2004-06-30")]
    [InlineData("2003-22/2004-22", "2003-06-01", "2003-08-31", "2004-06-01", "2004-08-31")]
    [InlineData("-1000/-0999", "-1000-01-01", "-1000-12-31", "-0999-01-01", "-0999-12-31")]
    [InlineData("Y-20000/Y20000", "-20000-01-01", "-20000-12-31", "20000-01-01", "20000-12-31")]
    // Level 2: qualified and unspecified parts of ends
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-01", "2004-06-20", "2004-06-20")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03")]
    [InlineData("198X/199X", "1980-01-01", "1989-12-31", "1990-01-01", "1999-12-31")]
    [InlineData("XXXX-12-21/1890-09-2X", "unknown", "1890-09-29", "1890-09-20", "1890-09-29")]
    public void Intervals(string text, string earliestFirst, string latestFirst, string earliestLast, string latestLast)
    {
        Edtf value = Edtf.Parse(text);
        Assert.True(value.IsInterval);
        Assert.Equal(earliestFirst, value.EarliestFirstDay.ToString());
        Assert.Equal(latestFirst, value.LatestFirstDay.ToString());
        Assert.Equal(earliestLast, value.EarliestLastDay.ToString());
        Assert.Equal(latestLast, value.LatestLastDay.ToString());
        AssertCanonical(text, null, value);
        Assert.False(EdtfDate.TryParse(text, out _));
    }

    [Theory]
    [InlineData("[1667,1668,1670..1672]", EdtfKind.OneOf, 3, "1667-01-01", "1672-12-31", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", EdtfKind.OneOf, 1, "open", "1760-12-03", "open", "1760-12-03")]
    [InlineData("[1760-12..]", EdtfKind.OneOf, 1, "1760-12-01", "open", "1760-12-01", "open")]
    [InlineData("[1760-01,1760-02,1760-12..]", EdtfKind.OneOf, 3, "1760-01-01", "open", "1760-01-01", "open")]
    [InlineData("[1667,1760-12]", EdtfKind.OneOf, 2, "1667-01-01", "1760-12-31", "1667-01-01", "1760-12-31")]
    [InlineData("[..1984]", EdtfKind.OneOf, 1, "open", "1984-12-31", "open", "1984-12-31")]
    [InlineData("[..1984,1990]", EdtfKind.OneOf, 2, "open", "1990-12-31", "open", "1990-12-31")]
    [InlineData("[1984]", EdtfKind.OneOf, 1, "1984-01-01", "1984-12-31", "1984-01-01", "1984-12-31")]
    [InlineData("[2001-21..2001-23,2001-33..2002-34]", EdtfKind.OneOf, 2, "2001-01-01", "2002-06-30", "2001-01-01", "2002-06-30")]
    [InlineData("[Y-20000..-9999,198X,1950S2,1984~]", EdtfKind.OneOf, 4, "-20000-01-01", "1999-12-31", "-20000-01-01", "1999-12-31")]
    [InlineData("[1670~..1672?]", EdtfKind.OneOf, 1, "1670-01-01", "1672-12-31", "1670-01-01", "1672-12-31")]
    [InlineData("{1667,1668,1670..1672}", EdtfKind.AllOf, 3, "1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31")]
    [InlineData("{1960,1961-12}", EdtfKind.AllOf, 2, "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("{1961-12,1960}", EdtfKind.AllOf, 2, "1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31")]
    [InlineData("{..1984}", EdtfKind.AllOf, 1, "open", "open", "1984-01-01", "1984-12-31")]
    [InlineData("{1760-12..}", EdtfKind.AllOf, 1, "1760-12-01", "1760-12-31", "open", "open")]
    [InlineData("{-1740-02-12..-1200-01-29}", EdtfKind.AllOf, 1, "-1740-02-12", "-1740-02-12", "-1200-01-29", "-1200-01-29")]
    [InlineData("{XXXX,2004}", EdtfKind.AllOf, 2, "unknown", "2004-12-31", "2004-01-01", "unknown")]
    [InlineData("[XXXX,2004]", EdtfKind.OneOf, 2, "unknown", "unknown", "unknown", "unknown")]
    public void Sets(string text, EdtfKind kind, int members, string earliestFirst, string latestFirst, string earliestLast, string latestLast)
    {
        Edtf value = Edtf.Parse(text);
        Assert.Equal(kind, value.Kind);
        Assert.Equal(members, value.Members.Count);
        Assert.Equal(earliestFirst, value.EarliestFirstDay.ToString());
        Assert.Equal(latestFirst, value.LatestFirstDay.ToString());
        Assert.Equal(earliestLast, value.EarliestLastDay.ToString());
        Assert.Equal(latestLast, value.LatestLastDay.ToString());
        AssertCanonical(text, null, value);
        Assert.False(EdtfDate.TryParse(text, out _));
    }

    [Theory]
    [InlineData("XXXX", "unknown", "unknown")]
    [InlineData("XXXX-12-XX", "unknown", "unknown")]
    [InlineData("XXXX-XX-XX", "unknown", "unknown")]
    [InlineData("-XXXX", "unknown", "-0001-12-31")]
    public void A_year_without_one_digit_is_not_bounded(string text, string earliest, string latest)
    {
        Edtf value = Edtf.Parse(text);
        Assert.Equal(earliest, value.EarliestFirstDay.ToString());
        Assert.Equal(latest, value.LatestLastDay.ToString());
        AssertCanonical(text, null, value);
    }

    [Fact]
    public void Parts_of_a_date()
    {
        EdtfDate date = EdtfDate.Parse("?2004-06-~11");
        Assert.Equal((2004L, 6, 11), (date.Year, date.Month, date.Day));
        Assert.Equal(EdtfPrecision.Day, date.Precision);
        Assert.Equal((EdtfQualifiers.Uncertain, EdtfQualifiers.None, EdtfQualifiers.Approximate), (date.YearQualifiers, date.MonthQualifiers, date.DayQualifiers));
        Assert.True(date.IsUncertain && date.IsApproximate);

        EdtfDate masked = EdtfDate.Parse("156X-1X-25");
        Assert.Null(masked.Year);
        Assert.Null(masked.Month);
        Assert.Equal(25, masked.Day);
        Assert.True(masked.HasUnspecifiedDigits);

        EdtfDate season = EdtfDate.Parse("2018-26");
        Assert.Equal((EdtfSeason.NorthernSummer, EdtfPrecision.Season, null), (season.Season, season.Precision, season.Month));

        EdtfDate exponent = EdtfDate.Parse("Y3388E2S3");
        Assert.Equal((338800L, 2, 3), (exponent.Year, exponent.Exponent, exponent.SignificantDigits));

        EdtfDate time = EdtfDate.Parse("1985-04-12T23:20:30-04:30");
        Assert.Equal((EdtfPrecision.Time, 84030, -270), (time.Precision, time.SecondOfDay, time.OffsetMinutes));
        Assert.Equal(0, EdtfDate.Parse("1985-04-12T23:20:30Z").OffsetMinutes);
        Assert.Null(EdtfDate.Parse("1985-04-12T23:20:30").OffsetMinutes);
        Assert.True(EdtfDate.Parse("-00XX").IsNegative);
    }

    [Fact]
    public void Parts_of_a_set()
    {
        Edtf set = Edtf.Parse("[..1984,1990..1995,2000..]");
        Assert.True(set.HasOpenStart && set.HasOpenEnd);
        Assert.Equal(["..1984", "1990..1995", "2000.."], set.Members.Select(static member => member.ToString()));
        Assert.Equal(EdtfDate.Of(1990), set.Members[1].First);
        Assert.Equal(EdtfDate.Of(1995), set.Members[1].Last);
        Assert.True(set.Members.All(static member => member.IsRange));
    }

    private static void AssertCanonical(string text, string? canonical, Edtf value)
    {
        Assert.Equal(canonical ?? text, value.ToString());
        Assert.Equal(value, Edtf.Parse(value.ToString()));
        Assert.Equal(value.GetHashCode(), Edtf.Parse(value.ToString()).GetHashCode());
        Assert.True(Edtf.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out Edtf fromUtf8));
        Assert.Equal(value, fromUtf8);
    }
}
