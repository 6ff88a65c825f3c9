using System.Text;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>Turns byte offsets, asked for in rising order, into the UTF-16 places that Roslyn counts in.</summary>
internal sealed class Utf8Positions(byte[] bytes)
{
    private int offset;
    private int start;
    private int line;
    private int column;

    public SourceSpan SpanAt(long byteOffset, int byteLength)
    {
        MoveTo((int)Math.Min(byteOffset, bytes.Length));
        var length = Encoding.UTF8.GetCharCount(bytes, offset, Math.Min(byteLength, bytes.Length - offset));
        return new(start, length, line, column);
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

        for (; offset < target; offset++)
        {
            var item = bytes[offset];
            if (item == '\n' || (item == '\r' && !(offset + 1 < bytes.Length && bytes[offset + 1] == '\n')))
            {
                start++;
                line++;
                column = 0;
                continue;
            }

            var units = (item & 0xC0) == 0x80 ? 0 : item >= 0xF0 ? 2 : 1;
            start += units;
            column += units;
        }
    }
}
