using System.Buffers;
using System.Globalization;

namespace Geopolitics;

/// <summary>What the parsers of all EDTF types share.</summary>
internal static class EdtfParsing
{
    /// <summary>Characters that are put on the stack; longer texts are sets, and rent an array.</summary>
    public const int StackLimit = 128;

    public static FormatException Exception(ReadOnlySpan<char> text, EdtfError error) =>
        new(string.Format(CultureInfo.InvariantCulture, "'{0}' is not EDTF: {1} (at {2}).", EdtfFaultText.Quote(text), error.Message, error.Position));

    public static FormatException Exception(ReadOnlySpan<byte> utf8Text, EdtfError error)
    {
        using var chars = new Widened(utf8Text, stackalloc char[StackLimit]);
        return Exception(chars.Text, error);
    }

    /// <summary>
    /// UTF-8 as characters, one a byte: EDTF is ASCII, so a longer sequence is a fault at its first byte, and positions count bytes.
    /// </summary>
    public readonly ref struct Widened
    {
        private readonly char[]? _rented;

        public Widened(ReadOnlySpan<byte> utf8Text, Span<char> stack)
        {
            _rented = utf8Text.Length > stack.Length ? ArrayPool<char>.Shared.Rent(utf8Text.Length) : null;
            Span<char> chars = (_rented ?? stack).Slice(0, utf8Text.Length);
            for (int i = 0; i < utf8Text.Length; i++)
                chars[i] = utf8Text[i] < 0x80 ? (char)utf8Text[i] : '\uFFFD';
            Text = chars;
        }

        public ReadOnlySpan<char> Text { get; }

        public void Dispose()
        {
            if (_rented != null)
                ArrayPool<char>.Shared.Return(_rented);
        }
    }
}
