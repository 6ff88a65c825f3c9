using System.Text;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Rows of one width, in pieces as compiled tables have them.</summary>
internal static class BuiltRows
{
    public static byte[][] Of<T>(IEnumerable<T> rows, Action<StringBuilder, T> append) =>
        [.. rows.Chunk(TableLayout.RowsOfPiece).Select(piece =>
        {
            var text = new StringBuilder();
            foreach (var row in piece)
                append(text, row);
            return Encoding.ASCII.GetBytes(text.ToString());
        })];
}
