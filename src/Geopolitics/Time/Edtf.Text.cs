namespace Geopolitics;

/// <content>Parsing and canonical text.</content>
readonly partial struct Edtf
{
    /// <summary>Reads an EDTF expression.</summary>
    /// <param name="text">The text; nothing may surround the expression.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF; the message says why and where.</exception>
    public static Edtf Parse(string text) => Parse((text ?? throw new ArgumentNullException(nameof(text))).AsSpan());

    /// <summary>Reads an EDTF expression.</summary>
    /// <param name="text">The text; nothing may surround the expression.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not EDTF; the message says why and where.</exception>
    public static Edtf Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Edtf value, out EdtfError error) ? value : throw EdtfParsing.Exception(text, error);

    /// <summary>Reads an EDTF expression in UTF-8.</summary>
    /// <param name="utf8Text">The text; nothing may surround the expression.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not EDTF; the message says why and where.</exception>
    public static Edtf Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out Edtf value, out EdtfError error) ? value : throw EdtfParsing.Exception(utf8Text, error);

    /// <summary>Reads an EDTF expression, if it is one.</summary>
    /// <param name="text">The text, or null, which is none.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(string? text, out Edtf value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads an EDTF expression, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value)
    {
        if (text.Length == 10 && EdtfReader.TryPlainDay(text, out long key))
        {
            value = new Edtf(new EdtfDate(key, EdtfDate.ExactDayRaw));
            return true;
        }

        if (new EdtfReader(text).TryRead(out value))
            return true;
        value = default;
        return false;
    }

    /// <summary>Reads an EDTF expression, or says why it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <param name="error">The first fault and its place, if there is one.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        if (reader.TryRead(out value))
        {
            error = default;
            return true;
        }

        value = default;
        error = reader.Describe();
        return false;
    }

    /// <summary>Reads an EDTF expression in UTF-8, if it is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Edtf value)
    {
        using var chars = new EdtfParsing.Widened(utf8Text, stackalloc char[EdtfParsing.StackLimit]);
        return TryParse(chars.Text, out value);
    }

    /// <summary>Reads an EDTF expression in UTF-8, or says why it is none.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value; the default value if there is none.</param>
    /// <param name="error">The first fault, if there is one; its place counts bytes.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Edtf value, out EdtfError error)
    {
        using var chars = new EdtfParsing.Widened(utf8Text, stackalloc char[EdtfParsing.StackLimit]);
        return TryParse(chars.Text, out value, out error);
    }

    /// <summary>The canonical EDTF text, which parses back to an equal value.</summary>
    /// <returns>Text in ASCII, the same in every culture.</returns>
    public override string ToString()
    {
        int size = MaxLength;
        Span<char> buffer = size <= EdtfParsing.StackLimit ? stackalloc char[size] : new char[size];
        int length = 0;
        Append(buffer, ref length);
        return buffer.Slice(0, length).ToString();
    }

    private int MaxLength => _members == null ? EdtfText.MaxIntervalLength : checked(2 + (_members.Count * (EdtfText.MaxMemberLength + 1)));

    private void Append(Span<char> to, ref int at)
    {
        if (_members != null)
        {
            to[at++] = _endBits == OneOfSet ? '[' : '{';
            for (int i = 0; i < _members.Count; i++)
            {
                if (i > 0)
                    to[at++] = ',';
                EdtfText.Append(_members[i], to, ref at);
            }

            to[at++] = _endBits == OneOfSet ? ']' : '}';
            return;
        }

        AppendEnd(_startKey, _startBits, to, ref at);
        if (_endBits == SingleDate)
            return;
        to[at++] = '/';
        AppendEnd(_endKey, _endBits, to, ref at);
    }

    private static void AppendEnd(long key, ulong bits, Span<char> to, ref int at)
    {
        if ((bits & IsDateBit) != 0)
        {
            EdtfText.Append(DateOf(key, bits), to, ref at);
        }
        else if (bits == OpenEnd)
        {
            to[at++] = '.';
            to[at++] = '.';
        }
    }
}
