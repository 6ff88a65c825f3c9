using System.Text;
using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>What is not EDTF: where the fault is, and why.</summary>
public sealed class EdtfErrorTests
{
    [Theory]
    [InlineData("", 0, 0, "empty text: a date, an interval or a set is expected")]
    [InlineData(" 2008", 0, 1, "space: EDTF has no spaces")]
    [InlineData("2008-09-29 ", 10, 1, "space: EDTF has no spaces")]
    [InlineData("2008- 09", 5, 1, "space: EDTF has no spaces")]
    [InlineData("[1667, 1668]", 6, 1, "space: EDTF has no spaces")]
    [InlineData("2008–09", 4, 1, "unexpected character '–': EDTF is written in ASCII")]
    [InlineData("٢٠٠٨", 0, 1, "unexpected character '٢': EDTF is written in ASCII")]
    [InlineData("198x", 3, 1, "'x' in lower case: the letters of EDTF are capitals")]
    [InlineData("y17000", 0, 1, "'y' in lower case: the letters of EDTF are capitals")]
    [InlineData("1985-04-12t23:20:30", 10, 1, "'t' in lower case: the letters of EDTF are capitals")]
    [InlineData("1985-04-12T23:20:30z", 19, 1, "'z' in lower case: the letters of EDTF are capitals")]
    [InlineData("198u", 3, 1, "'u' is of the draft of 2012: an unspecified digit is written X")]
    [InlineData("2004-06-uu", 8, 1, "'u' is of the draft of 2012: an unspecified digit is written X")]
    [InlineData("2004/open", 5, 4, "'open' is of the draft of 2012: an open end is written '..'")]
    [InlineData("unknown/2004", 0, 7, "'unknown' is of the draft of 2012: an unknown end is left empty")]
    [InlineData("(2004)", 0, 1, "unexpected '('")]
    [InlineData("2008-", 5, 0, "the text ends too early")]
    [InlineData("-", 1, 0, "the text ends too early")]
    [InlineData("?", 1, 0, "the text ends too early")]
    [InlineData("2008-09-29=", 10, 1, "unexpected '=' after the end of the expression")]
    [InlineData("[2008]~", 6, 1, "unexpected '~' after the end of the expression")]
    [InlineData("2012\\2013", 4, 1, "unexpected '\\' after the end of the expression")]
    // Years
    [InlineData("20080929", 0, 8, "'20080929': year, month and day are separated by hyphens")]
    [InlineData("19", 0, 2, "year '19': a year has four digits (19XX for a century, 197X for a decade); longer ones begin with Y")]
    [InlineData("12345", 0, 5, "year '12345': a year has four digits (19XX for a century, 197X for a decade); longer ones begin with Y")]
    [InlineData("Y1234567890123456", 1, 16, "year '1234567890123456': years have at most 15 digits")]
    [InlineData("-0000", 0, 5, "year -0000: the year 0 has no sign")]
    [InlineData("Y2006", 0, 5, "year 'Y2006': Y is for years of more than four digits")]
    [InlineData("Y17E1", 0, 5, "year 'Y17E1': Y is for years of more than four digits")]
    [InlineData("Y00001", 1, 5, "'00001': the number begins with a digit from 1 to 9")]
    [InlineData("YX0000", 1, 5, "'X0000': the number begins with a digit from 1 to 9")]
    [InlineData("+2006", 0, 1, "'+': years after 0 have no sign")]
    [InlineData("Y17E", 4, 0, "exponent '': a positive number is expected, and years have at most 15 digits")]
    [InlineData("Y17E0", 4, 1, "exponent '0': a positive number is expected, and years have at most 15 digits")]
    [InlineData("Y17E14", 4, 2, "exponent '14': a positive number is expected, and years have at most 15 digits")]
    [InlineData("Y17E99999999999", 4, 11, "exponent '99999999999': a positive number is expected, and years have at most 15 digits")]
    [InlineData("Y1XE5", 3, 2, "a year with an exponent cannot have unspecified digits")]
    [InlineData("1950S0", 5, 1, "significant digits '0': 1 to 15 are possible")]
    [InlineData("1950S16", 5, 2, "significant digits '16': 1 to 15 are possible")]
    [InlineData("19XXS2", 4, 2, "a year with unspecified digits cannot have significant digits")]
    [InlineData("1950S2-06", 6, 3, "a year with significant digits has no month")]
    [InlineData("Y20067890-14-10", 9, 3, "a year with Y has no month")]
    // Months, seasons and days
    [InlineData("2008-9", 5, 1, "month '9': a month has two digits")]
    [InlineData("2008-090", 5, 3, "month '090': a month has two digits")]
    [InlineData("2008-13", 5, 2, "month 13: months are 01 to 12, seasons and other parts of a year 21 to 41")]
    [InlineData("2008-00", 5, 2, "month 00: months are 01 to 12, seasons and other parts of a year 21 to 41")]
    [InlineData("2008-42", 5, 2, "month 42: months are 01 to 12, seasons and other parts of a year 21 to 41")]
    [InlineData("2008-2X", 5, 2, "month 2X: no month from 01 to 12 fits")]
    [InlineData("2008-09-9", 8, 1, "day '9': a day has two digits")]
    [InlineData("2008-09-32", 8, 2, "day 32: days are 01 to 31")]
    [InlineData("2008-09-00", 8, 2, "day 00: days are 01 to 31")]
    [InlineData("2008-09-31", 8, 2, "day 31: the month has no such day")]
    [InlineData("1900-02-29", 8, 2, "day 29: the month has no such day")]
    [InlineData("-0001-02-29", 9, 2, "day 29: the month has no such day")]
    [InlineData("19X1-02-29", 8, 2, "day 29: the month has no such day")]
    [InlineData("156X-09-31", 8, 2, "day 31: the month has no such day")]
    [InlineData("2008-09-9X", 8, 2, "day 9X: no day of the month fits")]
    [InlineData("XXXX-XX-4X", 8, 2, "day 4X: no day of the month fits")]
    [InlineData("15XX-02-3X", 8, 2, "day 3X: no day of the month fits")]
    [InlineData("2018-22-01", 5, 2, "month 22 with a day: a season or other part of a year has no days")]
    // Qualifiers
    [InlineData("2008??", 4, 2, "'??': one qualifier is enough; uncertain and approximate together are written %")]
    [InlineData("2008?~", 4, 2, "'?~': one qualifier is enough; uncertain and approximate together are written %")]
    // Time of day
    [InlineData("1985-04T23:20:30", 0, 7, "a time of day needs a complete date without qualifiers")]
    [InlineData("1985-04-XXT23:20:30", 0, 10, "a time of day needs a complete date without qualifiers")]
    [InlineData("1985-04-12~T23:20:30", 0, 11, "a time of day needs a complete date without qualifiers")]
    [InlineData("1985-04-12T23:20", 11, 5, "time '23:20': a time is written hh:mm:ss")]
    [InlineData("1985-04-12T232030", 11, 6, "time '232030': a time is written hh:mm:ss")]
    [InlineData("1985-04-12T23:20:30.5", 19, 1, "fractions of a second are not part of EDTF")]
    [InlineData("1985-04-12T25:00:00", 11, 2, "hour 25: hours are 00 to 23, and 24 only in 24:00:00")]
    [InlineData("1985-04-12T24:00:01", 11, 2, "hour 24: hours are 00 to 23, and 24 only in 24:00:00")]
    [InlineData("1985-04-12T23:60:00", 14, 2, "minute 60: minutes are 00 to 59")]
    [InlineData("1985-04-12T23:59:60", 17, 2, "second 60: seconds are 00 to 59")]
    [InlineData("1985-04-12T23:20:30+4", 19, 2, "time shift '+4': a shift is written Z, +hh or +hh:mm")]
    [InlineData("1985-04-12T23:20:30+0430", 19, 4, "time shift '+043': a shift is written Z, +hh or +hh:mm")]
    [InlineData("1985-04-12T23:20:30+14:01", 19, 6, "time shift +14:01: shifts are -12:00 to +14:00, minutes 00 to 59")]
    [InlineData("1985-04-12T23:20:30-13", 19, 3, "time shift -13: shifts are -12:00 to +14:00, minutes 00 to 59")]
    [InlineData("1985-04-12T23:20:30-05:60", 19, 6, "time shift -05:60: shifts are -12:00 to +14:00, minutes 00 to 59")]
    [InlineData("1985-04-12T23:20:30-00:00", 19, 6, "time shift -00:00: no shift is written Z or +00")]
    [InlineData("1985-04-12T23:20:30?", 19, 1, "'?' after a time: only dates have qualifiers")]
    // Intervals
    [InlineData("2005-07-25T10:10:10Z/2006", 0, 20, "a time of day in an interval: its ends are dates")]
    [InlineData("2005/2006-01-01T10:10:10Z", 5, 20, "a time of day in an interval: its ends are dates")]
    [InlineData("2008/2004", 0, 9, "the interval ends before it begins")]
    [InlineData("2012-24/2012-21", 0, 15, "the interval ends before it begins")]
    [InlineData("199X/198X", 0, 9, "the interval ends before it begins")]
    [InlineData("2004/2008/2012", 9, 1, "a second '/': an interval has two ends")]
    [InlineData("2004//2012", 5, 1, "a second '/': an interval has two ends")]
    [InlineData("2004/[2008]", 5, 1, "'[': a set cannot be an end of an interval")]
    [InlineData("2004/13", 5, 2, "year '13': a year has four digits (19XX for a century, 197X for a decade); longer ones begin with Y")]
    [InlineData("..", 0, 2, "'..' stands for an open end of an interval, or inside a set")]
    [InlineData("2004..", 4, 2, "'..' stands for an open end of an interval, or inside a set")]
    [InlineData("2004..2008", 4, 2, "'..' stands for an open end of an interval, or inside a set")]
    // Sets
    [InlineData("[]", 0, 2, "empty set: a set has at least one member")]
    [InlineData("[1999", 0, 5, "the set is not closed")]
    [InlineData("{1999,", 0, 6, "the set is not closed")]
    [InlineData("[1999}", 5, 1, "'}': the set was opened with the other bracket")]
    [InlineData("{1999]", 5, 1, "']': the set was opened with the other bracket")]
    [InlineData("[1999/2000]", 5, 1, "'/' in a set: its members are dates, and '..' stands between the ends of a range")]
    [InlineData("[1999,]", 6, 0, "a date is expected")]
    [InlineData("[,1999]", 1, 0, "a date is expected")]
    [InlineData("[..]", 3, 0, "a date is expected")]
    [InlineData("[1999;2000]", 5, 1, "unexpected ';'")]
    [InlineData("[[1999]]", 1, 1, "unexpected '['")]
    [InlineData("[1985-04-12T23:20:30]", 1, 19, "a time of day in a set: its members are dates")]
    [InlineData("[1999,..2000]", 6, 2, "'..' without a date before it is possible at the beginning of a set only")]
    [InlineData("[1999..,2000]", 5, 2, "'..' without a date after it is possible at the end of a set only")]
    [InlineData("[2000..1999]", 1, 10, "the range ends before it begins")]
    [InlineData("[1999..2000-01]", 1, 13, "the ends of a range have the same precision")]
    [InlineData("[2001-21..2001-34]", 1, 16, "the ends of a range have the same precision")]
    [InlineData("[198X..1999]", 1, 4, "the ends of a range have neither unspecified nor significant digits")]
    [InlineData("[1980..1999S2]", 7, 6, "the ends of a range have neither unspecified nor significant digits")]
    [InlineData("[..1984..1999]", 7, 1, "unexpected '.'")]
    public void Faults(string text, int position, int length, string message)
    {
        Assert.False(Edtf.TryParse(text, out Edtf value, out EdtfError error));
        Assert.Equal(default, value);
        Assert.Equal((position, length, message), (error.Position, error.Length, error.Message));
        Assert.False(Edtf.TryParse(text, out _));

        FormatException exception = Assert.Throws<FormatException>(() => Edtf.Parse(text));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Contains($"(at {position})", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_in_UTF8_count_bytes()
    {
        Assert.False(Edtf.TryParse("2008–09"u8, out _, out EdtfError dash));
        Assert.Equal(4, dash.Position);
        Assert.False(Edtf.TryParse("[1984,1985-13]"u8, out _, out EdtfError month));
        Assert.Equal((11, 2), (month.Position, month.Length));
    }

    [Theory]
    [InlineData("2004/2008", 4)]
    [InlineData("[2004]", 0)]
    [InlineData("", 0)]
    public void A_single_date_is_asked_for(string text, int position)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out EdtfError error));
        Assert.Equal(position, error.Position);
        Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
    }

    [Fact]
    public void Null_is_an_argument_error_and_no_text_is_null()
    {
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse((string)null!));
        Assert.False(Edtf.TryParse((string?)null, out _));
        Assert.False(EdtfDate.TryParse((string?)null, out _));
    }

    [Fact]
    public void Long_and_unprintable_texts_are_quoted_in_part()
    {
        string longText = new('9', 100_000);
        FormatException exception = Assert.Throws<FormatException>(() => Edtf.Parse(longText));
        Assert.True(exception.Message.Length < 300, exception.Message);
        Assert.False(Edtf.TryParse("2008\u0000", out _, out EdtfError error));
        Assert.Equal("unexpected '\uFFFD' after the end of the expression", error.Message);
    }

    [Fact]
    public void An_error_has_a_text_and_equality()
    {
        Assert.False(Edtf.TryParse("2008-13", out _, out EdtfError error));
        Assert.False(Edtf.TryParse(Encoding.UTF8.GetBytes("2008-13"), out _, out EdtfError same));
        Assert.Equal("month 13: months are 01 to 12, seasons and other parts of a year 21 to 41 (at 5)", error.ToString());
        Assert.True(error == same);
        Assert.True(error != default);
        Assert.Equal(string.Empty, default(EdtfError).Message);
    }
}
