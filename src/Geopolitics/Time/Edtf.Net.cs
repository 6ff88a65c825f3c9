using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Geopolitics.Serialization;

namespace Geopolitics;

/// <content>The interfaces of the BCL.</content>
[JsonConverter(typeof(EdtfJsonConverter))]
[TypeConverter(typeof(EdtfTypeConverter))]
public readonly partial struct Edtf : ISpanParsable<Edtf>, IUtf8SpanParsable<Edtf>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>A day as an expression.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Edtf(DateOnly day) => new(EdtfDate.FromDateOnly(day));

    /// <summary>A day as an expression.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The expression of kind <see cref="EdtfKind.Date"/>.</returns>
    public static Edtf FromDateOnly(DateOnly day) => day;

    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Edtf ISpanParsable<Edtf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static Edtf IUtf8SpanParsable<Edtf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<Edtf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    static bool ISpanParsable<Edtf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Edtf result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<Edtf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Edtf result) => TryParse(utf8Text, out result);

    /// <inheritdoc cref="StartsBy(long)"/>
    public Certainty StartsBy(DateOnly day) => StartsBy(day.DayNumber);

    /// <inheritdoc cref="EndsBy(long)"/>
    public Certainty EndsBy(DateOnly day) => EndsBy(day.DayNumber);

    /// <inheritdoc cref="HappenedBy(long)"/>
    public Certainty HappenedBy(DateOnly day) => HappenedBy(day.DayNumber);

    /// <inheritdoc cref="HoldsOn(long)"/>
    public Certainty HoldsOn(DateOnly day) => HoldsOn(day.DayNumber);

    /// <summary>The expression as text.</summary>
    /// <param name="format">Null, empty or "E" for canonical EDTF; "G" for a sentence part that people read, such as "about 1985 to 1989".</param>
    /// <param name="formatProvider">The culture, or an <see cref="EdtfLanguage"/>, of the text for people; the current culture if null. Canonical text has none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        EdtfLanguage.IsForPeople(format) ? EdtfLanguage.Of(formatProvider).Describe(this) : ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (EdtfLanguage.IsForPeople(format))
            return EdtfText.TryCopy(ToString("G", provider), destination, out charsWritten);
        int size = MaxLength;
        if (destination.Length >= size)
        {
            charsWritten = 0;
            Append(destination, ref charsWritten);
            return true;
        }

        if (size > EdtfParsing.StackLimit)
            return EdtfText.TryCopy(ToString(), destination, out charsWritten);
        Span<char> buffer = stackalloc char[EdtfParsing.StackLimit];
        int length = 0;
        Append(buffer, ref length);
        return EdtfText.TryCopy(buffer[..length], destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (EdtfLanguage.IsForPeople(format) || MaxLength > EdtfParsing.StackLimit)
            return EdtfText.TryEncode(EdtfLanguage.IsForPeople(format) ? ToString("G", provider) : ToString(), utf8Destination, out bytesWritten);
        Span<char> buffer = stackalloc char[EdtfParsing.StackLimit];
        int length = 0;
        Append(buffer, ref length);
        return EdtfText.TryEncode(buffer[..length], utf8Destination, out bytesWritten);
    }
}
