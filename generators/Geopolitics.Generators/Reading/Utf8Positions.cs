using System.Runtime.InteropServices;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>Turns byte offsets, asked for in rising order, into the UTF-16 places that Roslyn counts in.</summary>
/// <param name="utf8">The text in UTF-8, each line ended by <c>\n</c>.</param>
internal sealed class Utf8Positions(ReadOnlyMemory<byte> utf8)
{
    private int offset;
    private int start;

    /// <summary>
    /// The text with each line ended by <c>\n</c> and no character moved: readers of JSON count other line ends in their own ways, and not the same within
    /// comments as elsewhere.
    /// </summary>
    public static string EndLines(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", " \n").Replace('\r', '\n');

    public SourceSpan SpanAt(long byteOffset, int byteLength)
    {
        var bytes = utf8.Span;
        var target = (int)Math.Min(byteOffset, bytes.Length);
        if (target < offset)
            (offset, start) = (0, 0);

        start += UnitsOf(bytes.Slice(offset, target - offset));
        offset = target;
        return new(start, UnitsOf(bytes.Slice(offset, Math.Min(byteLength, bytes.Length - offset))));
    }

    /// <summary>The character that begins at an offset, whole; nothing at the end of the text.</summary>
    public SourceSpan CharacterAt(int byteOffset)
    {
        var bytes = utf8.Span;
        var end = byteOffset + 1;
        while (end < bytes.Length && IsContinuation(bytes[end]))
            end++;
        return SpanAt(byteOffset, end - byteOffset);
    }

    /// <summary>The byte offset of a line's column, both counted from zero, columns in bytes.</summary>
    public int OffsetOf(long lineNumber, long byteColumn)
    {
        var bytes = utf8.Span;
        var at = 0;
        for (long current = 0; current < lineNumber && at < bytes.Length; at++)
        {
            if (bytes[at] == '\n')
                current++;
        }

        return (int)Math.Min(at + byteColumn, bytes.Length);
    }

    /// <summary>How many UTF-16 units some bytes are.</summary>
    private static int UnitsOf(ReadOnlySpan<byte> bytes)
    {
        const ulong NotAscii = 0x8080808080808080;
        var units = bytes.Length;
        for (var index = 0; index < bytes.Length; index++)
        {
            // Nearly all is ASCII: eight bytes at once.
            while (index + sizeof(ulong) <= bytes.Length && (MemoryMarshal.Read<ulong>(bytes.Slice(index)) & NotAscii) == 0)
                index += sizeof(ulong);
            if (index >= bytes.Length)
                break;

            if (IsContinuation(bytes[index]))
                units--;
            else if (bytes[index] >= 0xF0)
                units++;
        }

        return units;
    }

    /// <summary>True for the second and later bytes of a character.</summary>
    private static bool IsContinuation(byte item) => (item & 0xC0) == 0x80;
}
