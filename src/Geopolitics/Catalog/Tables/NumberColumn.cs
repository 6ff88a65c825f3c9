using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>A column of a directory, unpacked piece by piece as its rows are first asked for: a question reads the same rows over and over.</summary>
internal sealed class NumberColumn(TableStore store, Column column, int count)
{
    private readonly int[]?[] pieces = new int[]?[(count + TableLayout.RowsOfPiece - 1) / TableLayout.RowsOfPiece];

    public int Count { get; } = count;

    public int this[int row]
    {
        get
        {
            // As an unsigned number a negative one is too large, and the division is a shift.
            if ((uint)row >= (uint)Count)
                throw DamagedTableException.NoSuchRow(row);

            var piece = (int)((uint)row / TableLayout.RowsOfPiece);
            return (pieces[piece] ?? Unpack(piece))[row & (TableLayout.RowsOfPiece - 1)];
        }
    }

    /// <summary>Two threads may both unpack a piece: they get the same numbers.</summary>
    private int[] Unpack(int piece)
    {
        var bytes = store.BytesOf(column, piece);
        var width = TableLayout.WidthOf(column);
        var numbers = new int[Math.Min(TableLayout.RowsOfPiece, Count - (piece * TableLayout.RowsOfPiece))];
        if (bytes.Length < numbers.Length * width)
            throw DamagedTableException.TooShort();

        for (var row = 0; row < numbers.Length; row++)
            numbers[row] = PackedNumber.ReadFixed(bytes.Slice(row * width, width));
        Volatile.Write(ref pieces[piece], numbers);
        return numbers;
    }
}
