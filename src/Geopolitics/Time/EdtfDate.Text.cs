namespace Geopolitics;

/// <content>Parsing.</content>
readonly partial struct EdtfDate
{
    /// <summary>Reads one EDTF date.</summary>
    /// <param name="text">The text; nothing may surround the date, and intervals and sets are none.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no EDTF date; the message says why and where.</exception>
    public static EdtfDate Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <summary>Reads one EDTF date.</summary>
    /// <param name="text">The text; nothing may surround the date, and intervals and sets are none.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no EDTF date; the message says why and where.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out EdtfDate value, out EdtfError error) ? value : throw EdtfParsing.Exception(text, error);

    /// <summary>Reads one EDTF date in UTF-8.</summary>
    /// <param name="utf8Text">The text; nothing may surround the date, and intervals and sets are none.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no EDTF date; the message says why and where.</exception>
    public static EdtfDate Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out EdtfDate value, out EdtfError error) ? value : throw EdtfParsing.Exception(utf8Text, error);

    /// <summary>Reads one EDTF date, if it is one.</summary>
    /// <param name="text">The text, or null, which is none.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is an EDTF date.</returns>
    public static bool TryParse(string? text, out EdtfDate value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads one EDTF date, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is an EDTF date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate value)
    {
        if (text.Length == 10 && EdtfReader.TryPlainDay(text, out long key))
        {
            value = new EdtfDate(key, ExactDayRaw);
            return true;
        }

        if (new EdtfReader(text).TryReadDateOnly(out value))
            return true;
        value = default;
        return false;
    }

    /// <summary>Reads one EDTF date, or says why it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <param name="error">The first fault and its place, if there is one.</param>
    /// <returns>Whether the text is an EDTF date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        if (reader.TryReadDateOnly(out value))
        {
            error = default;
            return true;
        }

        value = default;
        error = reader.Describe();
        return false;
    }

    /// <summary>Reads one EDTF date in UTF-8, if it is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is an EDTF date.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EdtfDate value)
    {
        using var chars = new EdtfParsing.Widened(utf8Text, stackalloc char[EdtfParsing.StackLimit]);
        return TryParse(chars.Text, out value);
    }

    /// <summary>Reads one EDTF date in UTF-8, or says why it is none.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <param name="error">The first fault, if there is one; its place counts bytes.</param>
    /// <returns>Whether the text is an EDTF date.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EdtfDate value, out EdtfError error)
    {
        using var chars = new EdtfParsing.Widened(utf8Text, stackalloc char[EdtfParsing.StackLimit]);
        return TryParse(chars.Text, out value, out error);
    }
}
