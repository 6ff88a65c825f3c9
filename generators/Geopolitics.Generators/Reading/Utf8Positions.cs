using System.Runtime.InteropServices;
using System.Text;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>Turns byte offsets, asked for in rising order, into the UTF-16 places that Roslyn counts in.</summary>
/// <param name="bytes">The text as <see cref="Encode"/> gives it.</param>
internal sealed class Utf8Positions(byte[] bytes)
{
    private int offset;
    private int start;
    private int line;
    private int column;

    /// <summary>
    /// The text in UTF-8, each line ended by <c>\n</c> and no byte moved: readers of JSON count other line ends in their own ways, and not the same within
    /// comments as elsewhere.
    /// </summary>
    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text.Replace("\r\n", " \n").Replace('\r', '\n'));

    public SourceSpan SpanAt(long byteOffset, int byteLength)
    {
        MoveTo((int)Math.Min(byteOffset, bytes.Length));
        return new(start, UnitsOf(offset, Math.Min(offset + byteLength, bytes.Length)), line, column);
    }

    /// <summary>The character that begins at an offset, whole; nothing at the end of the text.</summary>
    public SourceSpan CharacterAt(int byteOffset)
    {
        var end = byteOffset + 1;
        while (end < bytes.Length && IsContinuation(bytes[end]))
            end++;
        return SpanAt(byteOffset, end - byteOffset);
    }

    /// <summary>The byte offset of a line's column, both counted from zero, columns in bytes.</summary>
    public int OffsetOf(long lineNumber, long byteColumn)
    {
        var at = 0;
        for (long current = 0; current < lineNumber && at < bytes.Length; at++)
        {
            if (bytes[at] == '\n')
                current++;
        }

        return (int)Math.Min(at + byteColumn, bytes.Length);
    }

    private void MoveTo(int target)
    {
        if (target < offset)
            (offset, start, line, column) = (0, 0, 0, 0);

        while (offset < target)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', offset, target - offset);
            var units = UnitsOf(offset, end < 0 ? target : end);
            start += units;
            column += units;
            offset = end < 0 ? target : end;
            if (end < 0)
                return;

            offset++;
            start++;
            line++;
            column = 0;
        }
    }

    /// <summary>How many UTF-16 units some bytes are.</summary>
    private int UnitsOf(int from, int to)
    {
        const ulong NotAscii = 0x8080808080808080;
        var units = to - from;
        for (var index = from; index < to; index++)
        {
            // Nearly all is ASCII: eight bytes at once.
            while (index + sizeof(ulong) <= to && (MemoryMarshal.Read<ulong>(bytes.AsSpan(index)) & NotAscii) == 0)
                index += sizeof(ulong);
            if (index >= to)
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
