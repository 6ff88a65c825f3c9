using System.Diagnostics.CodeAnalysis;

namespace Geopolitics;

/// <content>The interfaces of the BCL.</content>
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>, IUtf8SpanParsable<EdtfDate>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>A day as a date.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator EdtfDate(DateOnly day) => FromDateOnly(day);

    /// <summary>A day as a date.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date, of day precision.</returns>
    public static EdtfDate FromDateOnly(DateOnly day) => new(KeyOf(day.Year, day.Month, day.Day), ExactDayRaw);

    /// <summary>The day, if the date is a complete one without qualifiers and within the years 1 to 9999.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is. A date with a time of day is not.</returns>
    public bool TryToDateOnly(out DateOnly day)
    {
        bool isDay = IsExactDay && YearValue is >= 1 and <= 9999;
        day = isDay ? new DateOnly((int)YearValue, MonthValue, DayValue) : default;
        return isDay;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static EdtfDate IUtf8SpanParsable<EdtfDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<EdtfDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDate result) => TryParse(utf8Text, out result);

    /// <summary>The date as text.</summary>
    /// <param name="format">Null, empty or "E" for canonical EDTF; "G" for text that people read, such as "about June 2004".</param>
    /// <param name="formatProvider">The culture, or an <see cref="EdtfLanguage"/>, of the text for people; the current culture if null. Canonical text has none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        EdtfLanguage.IsForPeople(format) ? EdtfLanguage.Of(formatProvider).Describe(Edtf.From(this)) : ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Edtf.From(this).TryFormat(destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Edtf.From(this).TryFormat(utf8Destination, out bytesWritten, format, provider);
}
