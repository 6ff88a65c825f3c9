using System.ComponentModel;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>The items of one data file: records in literals, decoded when first asked for. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DataTable : IRecordSource
{
    private readonly object?[] items;
    private readonly ItemMaker[] makers;

    /// <summary>For generated code only.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="makers">What makes the items, one for each kind that the table holds.</param>
    protected DataTable(int count, params ItemMaker[] makers)
    {
        items = new object?[count];
        this.makers = makers;
    }

    /// <summary>For generated code only.</summary>
    public abstract ItemStore Store { get; }

    /// <summary>For generated code only.</summary>
    public T Get<T>(int index)
        where T : class => ItemAt(index) as T ?? throw DamagedTableException.NotA(typeof(T).Name);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Rows(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Records(int piece);

    internal object ItemAt(int index) => (uint)index < (uint)items.Length ? items[index] ?? Decode(index) : throw DamagedTableException.NoSuchRow(index);

    Record IRecordSource.RecordOf(int row) => RecordOf(row);

    private Record RecordOf(int index) => new(RecordAt(index), this, index);

    internal ReadOnlySpan<byte> RecordAt(int index)
    {
        var row = Row(index);
        var piece = PackedNumber.ReadFixed(row[..TableLayout.PieceWidth]);
        var offset = PackedNumber.ReadFixed(row.Slice(TableLayout.PieceWidth, TableLayout.OffsetWidth));
        var length = PackedNumber.ReadFixed(row.Slice(TableLayout.PieceWidth + TableLayout.OffsetWidth, TableLayout.LengthWidth));
        var records = Records(piece);
        return offset >= 0 && length >= 0 && offset <= records.Length - length ? records.Slice(offset, length) : throw DamagedTableException.TooShort();
    }

    private object Decode(int index)
    {
        var kind = (ItemKind)PackedNumber.ReadFixed(Row(index)[^TableLayout.KindWidth..]);
        var item = MakerOf(kind).Make(RecordOf(index));

        // Two threads may both have made it: all get the one that was first.
        return Interlocked.CompareExchange(ref items[index], item, null) ?? item;
    }

    private ItemMaker MakerOf(ItemKind kind)
    {
        foreach (var maker in makers)
        {
            if (maker.Kind == kind)
                return maker;
        }

        throw DamagedTableException.NoSuchKind(kind);
    }

    private ReadOnlySpan<byte> Row(int index)
    {
        if ((uint)index >= (uint)items.Length)
            throw DamagedTableException.NoSuchRow(index);

        var rows = Rows(index / TableLayout.RowsOfPiece);
        var start = index % TableLayout.RowsOfPiece * TableLayout.RowWidth;
        return start <= rows.Length - TableLayout.RowWidth ? rows.Slice(start, TableLayout.RowWidth) : throw DamagedTableException.TooShort();
    }
}
