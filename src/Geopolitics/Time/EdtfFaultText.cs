using System.Globalization;

namespace Geopolitics;

/// <summary>The messages for faults.</summary>
internal static class EdtfFaultText
{
    private const int LongestQuote = 24;

    public static EdtfError Describe(EdtfFault fault, ReadOnlySpan<char> text, int position, int length)
    {
        string quoted = Quote(text.Slice(position, length));
        return new EdtfError(position, length, Message(fault, quoted));
    }

    /// <summary>Printable text of limited length, whatever the input was.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[LongestQuote + 1];
        int length = Math.Min(text.Length, LongestQuote);
        for (int i = 0; i < length; i++)
            buffer[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '\uFFFD' : text[i];
        if (text.Length > LongestQuote)
            buffer[length++] = '…';
        return buffer.Slice(0, length).ToString();
    }

    private static string Message(EdtfFault fault, string quoted) => fault switch
    {
        EdtfFault.Empty => "empty text: a date, an interval or a set is expected",
        EdtfFault.Space => "space: EDTF has no spaces",
        EdtfFault.NotAscii => With("unexpected character '{0}': EDTF is written in ASCII", quoted),
        EdtfFault.LowerCase => With("'{0}' in lower case: the letters of EDTF are capitals", quoted),
        EdtfFault.DraftUnspecified => "'u' is of the draft of 2012: an unspecified digit is written X",
        EdtfFault.DraftOpen => "'open' is of the draft of 2012: an open end is written '..'",
        EdtfFault.DraftUnknown => "'unknown' is of the draft of 2012: an unknown end is left empty",
        EdtfFault.UnexpectedCharacter => With("unexpected '{0}'", quoted),
        EdtfFault.UnexpectedEnd => "the text ends too early",
        EdtfFault.TextAfterEnd => With("unexpected '{0}' after the end of the expression", quoted),
        EdtfFault.BasicFormat => With("'{0}': year, month and day are separated by hyphens", quoted),
        EdtfFault.YearLength => With("year '{0}': a year has four digits (19XX for a century, 197X for a decade); longer ones begin with Y", quoted),
        EdtfFault.YearTooLong => With("year '{0}': years have at most 15 digits", quoted),
        EdtfFault.YearNegativeZero => "year -0000: the year 0 has no sign",
        EdtfFault.YearLongForm => With("year '{0}': Y is for years of more than four digits", quoted),
        EdtfFault.YearLeadingZero => With("'{0}': the number begins with a digit from 1 to 9", quoted),
        EdtfFault.YearPlus => "'+': years after 0 have no sign",
        EdtfFault.ExponentOutOfRange => With("exponent '{0}': a positive number is expected, and years have at most 15 digits", quoted),
        EdtfFault.ExponentWithUnspecified => "a year with an exponent cannot have unspecified digits",
        EdtfFault.SignificantOutOfRange => With("significant digits '{0}': 1 to 15 are possible", quoted),
        EdtfFault.SignificantWithUnspecified => "a year with unspecified digits cannot have significant digits",
        EdtfFault.SignificantWithMonth => "a year with significant digits has no month",
        EdtfFault.LongYearWithMonth => "a year with Y has no month",
        EdtfFault.MonthLength => With("month '{0}': a month has two digits", quoted),
        EdtfFault.MonthOutOfRange => With("month {0}: months are 01 to 12, seasons and other parts of a year 21 to 41", quoted),
        EdtfFault.MonthUnspecified => With("month {0}: no month from 01 to 12 fits", quoted),
        EdtfFault.DayLength => With("day '{0}': a day has two digits", quoted),
        EdtfFault.DayOutOfRange => With("day {0}: days are 01 to 31", quoted),
        EdtfFault.DayNotInMonth => With("day {0}: the month has no such day", quoted),
        EdtfFault.DayUnspecified => With("day {0}: no day of the month fits", quoted),
        EdtfFault.DayOfSeason => With("month {0} with a day: a season or other part of a year has no days", quoted),
        EdtfFault.QualifierTwice => With("'{0}': one qualifier is enough; uncertain and approximate together are written %", quoted),
        EdtfFault.TimeOfVagueDate => "a time of day needs a complete date without qualifiers",
        EdtfFault.TimeFormat => With("time '{0}': a time is written hh:mm:ss", quoted),
        EdtfFault.TimeFraction => "fractions of a second are not part of EDTF",
        EdtfFault.HourOutOfRange => With("hour {0}: hours are 00 to 23, and 24 only in 24:00:00", quoted),
        EdtfFault.MinuteOutOfRange => With("minute {0}: minutes are 00 to 59", quoted),
        EdtfFault.SecondOutOfRange => With("second {0}: seconds are 00 to 59", quoted),
        EdtfFault.OffsetFormat => With("time shift '{0}': a shift is written Z, +hh or +hh:mm", quoted),
        EdtfFault.OffsetOutOfRange => With("time shift {0}: shifts are -12:00 to +14:00, minutes 00 to 59", quoted),
        EdtfFault.OffsetMinusZero => With("time shift {0}: no shift is written Z or +00", quoted),
        EdtfFault.QualifierOfTime => With("'{0}' after a time: only dates have qualifiers", quoted),
        EdtfFault.IntervalTime => "a time of day in an interval: its ends are dates",
        EdtfFault.IntervalReversed => "the interval ends before it begins",
        EdtfFault.IntervalSecondSlash => "a second '/': an interval has two ends",
        EdtfFault.IntervalInSet => "'/' in a set: its members are dates, and '..' stands between the ends of a range",
        EdtfFault.SetInInterval => With("'{0}': a set cannot be an end of an interval", quoted),
        EdtfFault.SetEmpty => "empty set: a set has at least one member",
        EdtfFault.SetUnclosed => "the set is not closed",
        EdtfFault.SetWrongBracket => With("'{0}': the set was opened with the other bracket", quoted),
        EdtfFault.SetTime => "a time of day in a set: its members are dates",
        EdtfFault.SetOpenStartNotFirst => "'..' without a date before it is possible at the beginning of a set only",
        EdtfFault.SetOpenEndNotLast => "'..' without a date after it is possible at the end of a set only",
        EdtfFault.SetRangeReversed => "the range ends before it begins",
        EdtfFault.SetRangePrecision => "the ends of a range have the same precision",
        EdtfFault.SetRangeUnspecified => "the ends of a range have neither unspecified nor significant digits",
        EdtfFault.SetNoDate => "a date is expected",
        EdtfFault.DotsOutsideSet => "'..' stands for an open end of an interval, or inside a set",
        _ => "not EDTF",
    };

    private static string With(string format, string quoted) => string.Format(CultureInfo.InvariantCulture, format, quoted);
}
