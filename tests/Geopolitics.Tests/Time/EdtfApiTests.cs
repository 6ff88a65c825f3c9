using System.Globalization;
using Xunit;

namespace Geopolitics.Tests.Time;

public sealed class EdtfApiTests
{
    [Fact]
    public void Values_are_made_without_text()
    {
        Assert.Equal("2008-09-29", EdtfDate.Of(2008, 9, 29).ToString());
        Assert.Equal("-0043-03", EdtfDate.Of(-43, 3).ToString());
        Assert.Equal("2018-26", EdtfDate.Of(2018, (int)EdtfSeason.NorthernSummer).ToString());
        Assert.Equal("Y170000002", EdtfDate.Of(170_000_002).ToString());
        EdtfDate start = EdtfDate.Of(2004);
        EdtfDate end = EdtfDate.Of(2008);
        Assert.Equal("2004/2008", Edtf.Between(start, end).ToString());
        Assert.Equal("2004/..", Edtf.Since(start).ToString());
        Assert.Equal("../2008", Edtf.Until(end).ToString());
        Assert.Equal("2004/", Edtf.SinceWithUnknownEnd(start).ToString());
        Assert.Equal("/2008", Edtf.UntilWithUnknownStart(end).ToString());
        Assert.Equal("[..2008]", Edtf.NoLaterThan(end).ToString());
        Assert.Equal("[2004..]", Edtf.NoEarlierThan(start).ToString());
        Assert.Equal("[2004,2008..]", Edtf.OneOf(start, EdtfMember.From(end)).ToString());
        Assert.Equal("{..2004,2008}", Edtf.AllOf(EdtfMember.UpTo(start), end).ToString());
        Assert.Equal("{2004..2008}", Edtf.AllOf(EdtfMember.Range(start, end)).ToString());
    }

    [Fact]
    public void What_has_no_text_cannot_be_made()
    {
        EdtfDate early = EdtfDate.Of(2004);
        EdtfDate late = EdtfDate.Of(2008);
        EdtfDate time = EdtfDate.Parse("2004-01-01T10:00:00Z");
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(2008, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(2008, 2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(2008, 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(2008, 22, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(12_000, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.Of(1_000_000_000_000_000));
        Assert.Throws<ArgumentException>(() => Edtf.Between(late, early));
        Assert.Throws<ArgumentException>(() => Edtf.Since(time));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf());
        Assert.Throws<ArgumentNullException>(() => Edtf.OneOf(null!));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(time));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(EdtfMember.Range(late, early)));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(EdtfMember.Range(early, EdtfDate.Of(2008, 3))));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(EdtfMember.From(early), late));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(early, EdtfMember.UpTo(late)));
        Assert.Throws<ArgumentException>(() => Edtf.NoLaterThan(EdtfDate.Parse("198X")));
    }

    [Fact]
    public void Default_values_are_unknown_and_round_trip()
    {
        Assert.Equal(Edtf.Unknown, default);
        Assert.Equal("/", default(Edtf).ToString());
        Assert.Equal(default, Edtf.Parse("/"));
        Assert.True(default(Edtf).HasUnknownStart && default(Edtf).HasUnknownEnd);
        Assert.Equal(Certainty.Unknown, default(Edtf).HoldsOn(new DateOnly(2018, 1, 1)));
        Assert.Equal("XXXX", default(EdtfDate).ToString());
        Assert.Equal(default, EdtfDate.Parse("XXXX"));
        Assert.Equal(EdtfBoundKind.Unknown, default(EdtfBound).Kind);
        Assert.NotEqual<Edtf>(default, default(EdtfDate));
    }

    [Fact]
    public void Days_convert_to_values_and_back()
    {
        var day = new DateOnly(2008, 9, 29);
        Edtf value = day;
        EdtfDate date = day;
        Assert.Equal(Edtf.Parse("2008-09-29"), value);
        Assert.Equal<Edtf>(value, date);
        Assert.True(date.TryToDateOnly(out DateOnly back));
        Assert.Equal(day, back);
        Assert.False(EdtfDate.Parse("2008-09").TryToDateOnly(out _));
        Assert.False(EdtfDate.Parse("2008-09-29?").TryToDateOnly(out _));
        Assert.False(EdtfDate.Parse("0000-09-29").TryToDateOnly(out _));
        Assert.Equal(day, value.EarliestFirstDay.ToDateOnly());
        Assert.Null(EdtfBound.Open.ToDateOnly());
        Assert.Null(Edtf.Parse("Y12000").EarliestFirstDay.ToDateOnly());
        Assert.Null(Edtf.Parse("-0001").EarliestFirstDay.ToDateOnly());
        Assert.Throws<InvalidOperationException>(() => EdtfBound.Open.Day);
    }

    [Fact]
    public void Day_numbers_are_those_of_the_BCL()
    {
        for (int day = 0; day <= DateOnly.MaxValue.DayNumber; day += 13)
        {
            DateOnly date = DateOnly.FromDayNumber(day);
            Assert.Equal(day, ((Edtf)date).EarliestFirstDay.Day);
            Assert.Equal(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), EdtfBound.At(day).ToString());
        }

        Assert.Equal(-1, Edtf.Parse("0000-12-31").EarliestFirstDay.Day);
        Assert.Equal(-366, Edtf.Parse("0000").EarliestFirstDay.Day);
        Assert.Equal("-0001-12-31", EdtfBound.At(-367).ToString());
    }

    [Theory]
    [InlineData(long.MinValue, Certainty.No, Certainty.No, Certainty.Possibly)]
    [InlineData(long.MaxValue, Certainty.No, Certainty.Certainly, Certainty.Possibly)]
    public void Any_day_number_can_be_asked_about(long day, Certainty holds, Certainty starts, Certainty always)
    {
        foreach (string edtf in (string[])["2008-09-29", "2008-09-29/2010-01-01", "198X", "200X-12-25", "1985~/1989", "[1980,1990..1995]", "Y999999999999999"])
        {
            Assert.Equal(holds, Edtf.Parse(edtf).HoldsOn(day));
            Assert.Equal(starts, Edtf.Parse(edtf).StartsBy(day));
        }

        Assert.Equal(always, Edtf.Parse("../..").HoldsOn(day));
    }

    [Theory]
    [InlineData("2013/2015", "2013-01-01/2015-12-31")]
    [InlineData("2013", "2013-01-01/2013-12-31")]
    [InlineData("2013-05-04", "2013-05-04")]
    [InlineData("2013-05-04T10:00:00Z", "2013-05-04")]
    [InlineData("2013-05-04/2013-05-04", "2013-05-04")]
    [InlineData("198X", "1980-01-01/1989-12-31")]
    [InlineData("2013/..", "2013-01-01/..")]
    [InlineData("/2013", "/2013-12-31")]
    [InlineData("[..2013,2015]", "../2015-12-31")]
    [InlineData("{2013-05,2011}", "2011-01-01/2013-05-31")]
    [InlineData("{..2013}", "../2013-12-31")]
    [InlineData("XXXX", "/")]
    [InlineData("9999-24", "9999-12-01/Y10000")]
    public void Whole_days_are_what_a_period_in_a_question_means(string edtf, string days) =>
        Assert.Equal(days, Edtf.Parse(edtf).WholeDays.ToString());

    [Fact]
    public void The_interfaces_of_the_BCL_work_in_generic_code()
    {
        Assert.Equal(Edtf.Parse("198X"), Parse<Edtf>("198X"));
        Assert.Equal(EdtfDate.Parse("198X"), Parse<EdtfDate>("198X"));
        Assert.Equal("198X", $"{Edtf.Parse("198X")}");
        Assert.Equal("the 1980s", $"{Edtf.Parse("198X"):G}");
        Assert.Equal("198X", $"{EdtfDate.Parse("198X"):E}");
        Assert.Throws<FormatException>(() => Edtf.Parse("198X").ToString("Q", CultureInfo.InvariantCulture));

        static T Parse<T>(string text)
            where T : ISpanParsable<T>, IUtf8SpanParsable<T>
        {
            T value = T.Parse(text, null);
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.Equal(value, T.Parse(System.Text.Encoding.UTF8.GetBytes(text), null));
            Assert.True(T.TryParse(text, null, out T? again));
            Assert.Equal(value, again);
            Assert.False(T.TryParse("no", null, out _));
            Assert.False(T.TryParse("no".AsSpan(), null, out _));
            Assert.False(T.TryParse("no"u8, null, out _));
            return value;
        }
    }

    [Fact]
    public void Canonical_text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["ar-SA", "fa-IR", "th-TH", "sv-SE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal("-1985-04-12/2008-09", Edtf.Parse("-1985-04-12/2008-09").ToString());
                Assert.Equal("-1985-04-12", Edtf.Parse("-1985-04-12").EarliestFirstDay.ToString());
                Assert.Equal("29 September 2008", Edtf.Parse("2008-09-29").ToString("G", null));
                Assert.False(Edtf.TryParse("2008-13", out Edtf _, out EdtfError error));
                Assert.EndsWith("(at 5)", error.ToString(), StringComparison.Ordinal);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
