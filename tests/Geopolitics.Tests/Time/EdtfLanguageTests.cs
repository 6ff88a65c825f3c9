using System.Globalization;
using Xunit;

namespace Geopolitics.Tests.Time;

public sealed class EdtfLanguageTests
{
    [Theory]
    [InlineData("2008-09-29", "29 September 2008")]
    [InlineData("2008-09", "September 2008")]
    [InlineData("2008", "2008")]
    [InlineData("0476", "AD 476")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("Y17E7", "170000000")]
    [InlineData("1950S2", "some year from 1900 to 1999, estimated as 1950")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30 UTC+04:30")]
    [InlineData("1985-04-12T23:20:30-04", "12 April 1985, 23:20:30 UTC-04")]
    public void Dates(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Theory]
    [InlineData("2018-22", "summer 2018")]
    [InlineData("2018-28", "northern winter 2018")]
    [InlineData("2018-29", "southern spring 2018")]
    [InlineData("2001-34", "the second quarter of 2001")]
    [InlineData("2001-39", "the last four months of 2001")]
    [InlineData("2001-40", "the first half of 2001")]
    [InlineData("198X-22", "summer of some year of the 1980s")]
    [InlineData("198X-33", "the first quarter of some year of the 1980s")]
    public void Parts_of_years(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Theory]
    [InlineData("198X", "the 1980s")]
    [InlineData("19XX", "some year from 1900 to 1999")]
    [InlineData("-198X", "some year from 1990 BC to 1981 BC")]
    [InlineData("1X99", "some year that fits 1X99")]
    [InlineData("XXXX", "an unknown year")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("1984-1X", "October, November or December 1984")]
    [InlineData("1985-04-XX", "some day in April 1985")]
    [InlineData("1985-XX-XX", "some day in 1985")]
    [InlineData("156X-12-25", "25 December of some year of the 1560s")]
    [InlineData("XXXX-12-XX", "some day in December of an unknown year")]
    [InlineData("2004-XX-05", "the 5th of some month of 2004")]
    [InlineData("2004-1X-05", "the 5th of October, November or December 2004")]
    [InlineData("2004-06-1X", "some day from 10 to 19 June 2004")]
    [InlineData("2004-01-3X", "30 or 31 January 2004")]
    [InlineData("2004-06-X2", "2, 12 or 22 June 2004")]
    [InlineData("2004-XX-X1", "the 1st, the 11th, the 21st or the 31st of some month of 2004")]
    public void Unspecified_digits(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Theory]
    [InlineData("1984?", "possibly 1984")]
    [InlineData("2004-06~", "about June 2004")]
    [InlineData("2004-06-11%", "possibly about 11 June 2004")]
    [InlineData("2004-06-~11", "11 June 2004 (day approximate)")]
    [InlineData("2004?-06-~11", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("2004-%06-11", "11 June 2004 (month uncertain and approximate)")]
    [InlineData("?2004-06-04~", "about 4 June 2004 (year uncertain)")]
    [InlineData("2018-~22", "summer 2018 (season approximate)")]
    public void Qualifiers(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Theory]
    [InlineData("1985~/1989~", "about 1985 to 1989")]
    [InlineData("1985/1989", "1985 to 1989")]
    [InlineData("1985~/1989", "from about 1985 until 1989")]
    [InlineData("2004-06-~01/2004-06-~20", "from 1 June 2004 (day approximate) until 20 June 2004 (day approximate)")]
    [InlineData("2018-03-03/2018-03-05", "3 to 5 March 2018")]
    [InlineData("2018-02-28/2018-03-05", "28 February to 5 March 2018")]
    [InlineData("2017-12-28/2018-03-05", "28 December 2017 to 5 March 2018")]
    [InlineData("2018-03/2018-05", "March to May 2018")]
    [InlineData("2018-03-03/2018-03-03", "3 March 2018 to 3 March 2018")]
    [InlineData("2016-09-03/..", "since 3 September 2016")]
    [InlineData("../2019", "until 2019")]
    [InlineData("2016-09-03/", "from 3 September 2016, end unknown")]
    [InlineData("/2019", "until 2019, start unknown")]
    [InlineData("/", "at an unknown time")]
    [InlineData("/..", "since an unknown time")]
    [InlineData("../", "until an unknown time")]
    [InlineData("../..", "without start or end")]
    public void Intervals(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Theory]
    [InlineData("[..2013]", "by 2013")]
    [InlineData("[1760-12..]", "December 1760 or later")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or some year from 1670 to 1672")]
    [InlineData("[..1984,1990]", "1984 or earlier or 1990")]
    [InlineData("{1960,1961-12}", "1960 and December 1961")]
    [InlineData("{1667,1668,1670..1672}", "1667, 1668 and every year from 1670 to 1672")]
    [InlineData("{..1984}", "every year up to 1984")]
    [InlineData("{1760-12..}", "every month from December 1760 on")]
    public void Sets(string edtf, string english) => Assert.Equal(english, English(edtf));

    [Fact]
    public void English_stands_in_for_cultures_that_have_no_words_yet() =>
        Assert.Equal("summer 2018", Edtf.Parse("2018-22").ToString("G", CultureInfo.GetCultureInfo("ja-JP")));

    [Fact]
    public void A_language_of_the_users_own_is_a_format_provider()
    {
        Assert.Equal("Datum 2018-22", Edtf.Parse("2018-22").ToString("G", new Dutch()));
        Assert.Equal("Datum 2018-22", string.Format(new Dutch(), "{0:G}", Edtf.Parse("2018-22")));
        Assert.Equal("Datum 2018-22", EdtfDate.Parse("2018-22").ToString("G", new Dutch()));
    }

    private static string English(string edtf) => Edtf.Parse(edtf).ToString("G", CultureInfo.InvariantCulture);

    private sealed class Dutch : EdtfLanguage
    {
        public override string Describe(Edtf value) => "Datum " + value;
    }
}
