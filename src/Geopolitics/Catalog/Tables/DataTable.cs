using System.ComponentModel;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>The items of one data file: records in literals, decoded when first asked for. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DataTable
{
    private readonly object?[] items;

    /// <summary>For generated code only.</summary>
    protected DataTable(int count) => items = new object?[count];

    /// <summary>For generated code only.</summary>
    public abstract ItemStore Store { get; }

    /// <summary>For generated code only.</summary>
    public T Get<T>(int index)
        where T : class => (T)ItemAt(index);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Rows(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Records(int piece);

    internal object ItemAt(int index) => items[index] ?? Decode(index);

    internal ReadOnlySpan<byte> RecordAt(int index)
    {
        var row = Row(index);
        var piece = PackedNumber.ReadFixed(row[..TableLayout.PieceWidth]);
        var offset = PackedNumber.ReadFixed(row.Slice(TableLayout.PieceWidth, TableLayout.OffsetWidth));
        var length = PackedNumber.ReadFixed(row.Slice(TableLayout.PieceWidth + TableLayout.OffsetWidth, TableLayout.LengthWidth));
        return Records(piece).Slice(offset, length);
    }

    private object Decode(int index)
    {
        var kind = (ItemKind)PackedNumber.ReadFixed(Row(index)[^TableLayout.KindWidth..]);
        var item = ItemFactory.Create(kind, new Record(RecordAt(index), Store));

        // Two threads may both have made it: all get the one that was first.
        return Interlocked.CompareExchange(ref items[index], item, null) ?? item;
    }

    private ReadOnlySpan<byte> Row(int index) =>
        Rows(index / TableLayout.RowsOfPiece).Slice(index % TableLayout.RowsOfPiece * TableLayout.RowWidth, TableLayout.RowWidth);
}
