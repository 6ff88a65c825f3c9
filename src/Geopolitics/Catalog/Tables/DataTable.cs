using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>The items of one data file: records in literals, decoded when first asked for. The generator writes the subclasses.</summary>
internal abstract class DataTable(int count)
{
    private readonly object?[] items = new object?[count];

    internal abstract ItemStore Store { get; }

    protected abstract ReadOnlySpan<byte> Rows(int piece);

    protected abstract ReadOnlySpan<byte> Records(int piece);

    public T Get<T>(int index)
        where T : class => (T)ItemAt(index);

    public object ItemAt(int index) => items[index] ?? Decode(index);

    public ReadOnlySpan<byte> RecordAt(int index)
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
