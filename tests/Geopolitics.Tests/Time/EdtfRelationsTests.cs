using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>The table of docs/time.md, line by line.</summary>
public sealed class EdtfRelationsTests
{
    [Theory]
    [InlineData("2018-01-16", "2018", Certainty.Certainly)]
    [InlineData("2018", "2018", Certainty.Certainly)]
    [InlineData("2018", "2018-06", Certainty.Possibly)]
    [InlineData("2018-01-16", "2019", Certainty.No)]
    [InlineData("2013-05-01/2018-12-31", "2013-05-01/2018-12-31", Certainty.Certainly)]
    [InlineData("2013-03", "2013/2015", Certainty.Possibly)]
    [InlineData("2013-03", "2013-01-01/2015-12-31", Certainty.Certainly)]
    [InlineData("2016-09-03/..", "2016/..", Certainty.Possibly)]
    [InlineData("2016/..", "2016", Certainty.Possibly)]
    [InlineData("2016/", "2016", Certainty.Unknown)]
    [InlineData("2017/", "2016", Certainty.No)]
    [InlineData("198X", "1980/1989", Certainty.Possibly)]
    [InlineData("198X", "1980-01-01/1989-12-31", Certainty.Certainly)]
    [InlineData("1985-05-05", "198X", Certainty.Possibly)]
    [InlineData("2004-XX-05", "2004-03-06/2004-04-04", Certainty.No)]
    [InlineData("1980", "{..1984}", Certainty.Certainly)]
    [InlineData("1985", "{..1984}", Certainty.No)]
    [InlineData("2003-12-30/2004-01-02", "{2003,2004}", Certainty.Certainly)]
    public void During(string value, string period, Certainty expected)
    {
        Assert.Equal(expected, Edtf.Parse(value).During(Edtf.Parse(period)));
        Assert.Equal(expected, Edtf.Parse(period).Contains(Edtf.Parse(value)));
    }

    [Theory]
    [InlineData("2018", "2018-06-15", Certainty.Possibly)]
    [InlineData("2017", "2018-06-15", Certainty.Certainly)]
    [InlineData("2018-06-15", "2018-06-15", Certainty.No)]
    [InlineData("../2013", "2014", Certainty.Certainly)]
    [InlineData("[..2013]", "2014", Certainty.Certainly)]
    [InlineData("2016/..", "2020", Certainty.Possibly)]
    [InlineData("2016/", "2020", Certainty.Unknown)]
    public void Before(string value, string other, Certainty expected)
    {
        Assert.Equal(expected, Edtf.Parse(value).Before(Edtf.Parse(other)));
        Assert.Equal(expected, Edtf.Parse(other).After(Edtf.Parse(value)));
    }

    [Theory]
    [InlineData("2019", "2019-06-01", Certainty.Possibly)]
    [InlineData("2019", "2020-06-01", Certainty.No)]
    [InlineData("2016-09-03/..", "2016-09-03", Certainty.Certainly)]
    [InlineData("2016-09-03/..", "2016-09-04", Certainty.Possibly)]
    [InlineData("2016-09-03/", "2016-09-04", Certainty.Unknown)]
    [InlineData("2016-09-03/", "2016-09-02", Certainty.No)]
    [InlineData("2017-08-03/2019-09-11", "2019-09-11", Certainty.Certainly)]
    [InlineData("2004-XX-05", "2004-03-06", Certainty.No)]
    public void HoldsOn(string value, string day, Certainty expected) =>
        Assert.Equal(expected, Edtf.Parse(value).HoldsOn(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("2018-01-16", "2018-01-16", Certainty.Certainly)]
    [InlineData("2018-01-16", "2018-01-17", Certainty.No)]
    [InlineData("2018-01-16", "2018", Certainty.Possibly)]
    [InlineData("2018-01-16/2018-01-17", "2018-01", Certainty.No)]
    [InlineData("2018-01-16/2018-01", "2018-01-16", Certainty.Possibly)]
    [InlineData("2004-XX-05", "2004-XX-06", Certainty.No)]
    [InlineData("2004-XX-06", "2004-XX-05", Certainty.No)]
    [InlineData("2004-XX-05", "200X-03-XX", Certainty.Possibly)]
    [InlineData("198X-12-25", "199X-12-25", Certainty.No)]
    [InlineData("198X-12-2X", "1X85-1X-24", Certainty.Possibly)]
    [InlineData("20X1-02-XX", "20XX-02-29", Certainty.No)]
    [InlineData("20X4-02-XX", "20XX-02-29", Certainty.Possibly)]
    [InlineData("-198X", "198X", Certainty.No)]
    [InlineData("XXXX-12-25", "1985-12-25", Certainty.Unknown)]
    [InlineData("XXXX-12-25", "1985-12-24", Certainty.No)]
    [InlineData("XXXX-12-25~", "1985-12-24", Certainty.Unknown)]
    [InlineData("Y1XXXXXXXXXXXXX1", "Y1XXXXXXXXXXXXX2", Certainty.No)]
    [InlineData("198X-22", "1985-0X-05", Certainty.Possibly)]
    [InlineData("198X-22", "198X-X2", Certainty.No)]
    [InlineData("198X-24", "1990-02", Certainty.Possibly)]
    public void SameDay(string value, string other, Certainty expected)
    {
        Assert.Equal(expected, Edtf.Parse(value).SameDay(Edtf.Parse(other)));
        Assert.Equal(expected, Edtf.Parse(other).SameDay(Edtf.Parse(value)));
    }

    [Theory]
    [InlineData("1985~", "1984-12-31", Certainty.Possibly)]
    [InlineData("1985~", "1983-12-31", Certainty.No)]
    [InlineData("2004-06-11~", "2004-06-12", Certainty.Possibly)]
    [InlineData("2004-06-11~", "2004-06-13", Certainty.No)]
    [InlineData("2004~-06-11", "2005-06-11", Certainty.Possibly)]
    [InlineData("2004-06~", "2004-07-15", Certainty.Possibly)]
    [InlineData("2004-06~", "2004-08-15", Certainty.No)]
    [InlineData("198X~", "1995-06-01", Certainty.Possibly)]
    [InlineData("198X~", "2001-06-01", Certainty.No)]
    [InlineData("2018-26~", "2018-10-01", Certainty.Possibly)]
    [InlineData("2004-06-11?/2010", "2006-01-01", Certainty.Possibly)]
    [InlineData("2004-06-11~/2010", "2006-01-01", Certainty.Certainly)]
    public void Qualified_dates_have_a_margin(string value, string day, Certainty expected) =>
        Assert.Equal(expected, Edtf.Parse(value).HoldsOn(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("1985~", Certainty.Certainly)]
    [InlineData("1985?", Certainty.Possibly)]
    [InlineData("1985%", Certainty.Possibly)]
    [InlineData("Y-17E7~", Certainty.Certainly)]
    public void Doubt_takes_away_certainty_and_a_margin_does_not(string value, Certainty expected) =>
        Assert.Equal(expected, Edtf.Parse(value).Before(Edtf.Parse("2013")));

    [Theory]
    [InlineData("2017-06-18/2021-02-08", "2021-02-08/..", Certainty.Certainly)]
    [InlineData("2017-06-18/2021-02-07", "2021-02-08/..", Certainty.No)]
    [InlineData("2004/2008", "2008", Certainty.Possibly)]
    [InlineData("{2004,2008}", "2006", Certainty.No)]
    [InlineData("{2004-02-03..2004-02-05}", "2004-02-04", Certainty.Certainly)]
    [InlineData("[2004..2008]", "2006", Certainty.Possibly)]
    public void Overlaps(string value, string other, Certainty expected)
    {
        Assert.Equal(expected, Edtf.Parse(value).Overlaps(Edtf.Parse(other)));
        Assert.Equal(expected, Edtf.Parse(other).Overlaps(Edtf.Parse(value)));
    }

    [Fact]
    public void A_moment_up_to_a_date_and_a_span_with_an_open_start_answer_differently()
    {
        var day = new DateOnly(2012, 12, 31);
        Assert.Equal(Certainty.Possibly, Edtf.Parse("[..2013]").HappenedBy(day));
        Assert.Equal(Certainty.No, Edtf.Parse("../2013").HappenedBy(day));
    }
}
