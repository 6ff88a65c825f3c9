using System.ComponentModel;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>One layer: the items that an assembly has compiled in. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TableStore : ItemStore
{
    private readonly int count;
    private readonly int factCount;
    private readonly int redirectCount;
    private readonly int foreignCount;

    /// <summary>For generated code only.</summary>
    protected TableStore(int count, int factCount, int redirectCount, int foreignCount)
    {
        this.count = count;
        this.factCount = factCount;
        this.redirectCount = redirectCount;
        this.foreignCount = foreignCount;
    }

    /// <summary>For generated code only: the version of the layer's data.</summary>
    protected abstract string DataVersion { get; }

    /// <summary>For generated code only: what the layer builds on, or null.</summary>
    protected abstract Catalog? Base { get; }

    internal sealed override int Count => count;

    internal sealed override string Version => DataVersion;

    internal sealed override IReadOnlyList<TableStore> Layers => [this];

    internal sealed override OrdinalList Chronology => new(this, OrdinalListKind.Chronology, 0, factCount);

    /// <summary>For generated code only.</summary>
    protected abstract DataTable? Table(int number);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Entries(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Redirects(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> FactsByTime(int piece);

    /// <summary>For generated code only: the ids of other layers that this one refers to, sorted.</summary>
    protected abstract ReadOnlySpan<byte> ForeignIds(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> ForeignRows(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> ReferrerStarts(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Referrers(int piece);

    internal sealed override int Find(ReadOnlySpan<byte> id)
    {
        var ordinal = Search(id, count, IdList.Own);
        if (ordinal >= 0)
            return ordinal;

        var redirect = Search(id, redirectCount, IdList.Redirected);
        return redirect < 0 ? -1 : PackedNumber.ReadFixed(Redirect(redirect)[^TableLayout.OrdinalWidth..]);
    }

    internal sealed override ItemKind KindOf(int ordinal) => (ItemKind)PackedNumber.ReadFixed(Entry(ordinal)[^TableLayout.KindWidth..]);

    internal sealed override object ItemAt(int ordinal)
    {
        var (table, index) = Place(Entry(ordinal));
        return table.ItemAt(index);
    }

    internal sealed override string IdOf(int ordinal) => System.Text.Encoding.ASCII.GetString(IdAt(Entry(ordinal)));

    /// <summary>References lead to this layer's items and to those of the layers below.</summary>
    internal sealed override T? Get<T>(string id)
        where T : class => base.Get<T>(id) ?? Base?.Store.Get<T>(id);

    internal sealed override OrdinalList ReferrersOf(ReadOnlySpan<byte> id)
    {
        var list = Find(id);
        if (list < 0)
        {
            var foreign = Search(id, foreignCount, IdList.Foreign);
            if (foreign < 0)
                return default;

            // The lists of foreign ids stand behind those of the layer's own.
            list = count + foreign;
        }

        var start = StartAt(list);
        return new(this, OrdinalListKind.Referrers, start, StartAt(list + 1) - start);
    }

    internal sealed override int OrdinalAt(OrdinalListKind list, int position)
    {
        var piece = position / TableLayout.RowsOfPiece;
        return PackedNumber.ReadFixed(Cell(
            list == OrdinalListKind.Chronology ? FactsByTime(piece) : Referrers(piece), position, TableLayout.OrdinalWidth));
    }

    /// <summary>The place of an id in a sorted list of ids, or −1.</summary>
    private int Search(ReadOnlySpan<byte> id, int length, IdList list)
    {
        var (low, high) = (0, length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = IdAt(list, middle).SequenceCompareTo(id);
            if (order == 0)
                return middle;

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private ReadOnlySpan<byte> IdAt(IdList list, int number) => list switch
    {
        IdList.Foreign => ForeignIdAt(number),
        IdList.Redirected => IdAt(Redirect(number)),
        _ => IdAt(Entry(number)),
    };

    private ReadOnlySpan<byte> IdAt(ReadOnlySpan<byte> row)
    {
        var (table, index) = Place(row);
        return Record.IdOf(table.RecordAt(index));
    }

    private ReadOnlySpan<byte> ForeignIdAt(int number)
    {
        var row = Cell(ForeignRows(number / TableLayout.RowsOfPiece), number, TableLayout.ForeignRowWidth);
        var piece = PackedNumber.ReadFixed(row[..TableLayout.PieceWidth]);
        var offset = PackedNumber.ReadFixed(row.Slice(TableLayout.PieceWidth, TableLayout.OffsetWidth));
        return ForeignIds(piece).Slice(offset, PackedNumber.ReadFixed(row[^TableLayout.IdLengthWidth..]));
    }

    private (DataTable Table, int Index) Place(ReadOnlySpan<byte> row)
    {
        var number = PackedNumber.ReadFixed(row[..TableLayout.TableWidth]);
        return (
            Table(number) ?? throw DamagedTableException.NoSuchTable(number),
            PackedNumber.ReadFixed(row.Slice(TableLayout.TableWidth, TableLayout.IndexWidth)));
    }

    private int StartAt(int list) => PackedNumber.ReadFixed(Cell(ReferrerStarts(list / TableLayout.RowsOfPiece), list, TableLayout.StartWidth));

    private ReadOnlySpan<byte> Entry(int ordinal) => Cell(Entries(ordinal / TableLayout.RowsOfPiece), ordinal, TableLayout.EntryWidth);

    private ReadOnlySpan<byte> Redirect(int number) => Cell(Redirects(number / TableLayout.RowsOfPiece), number, TableLayout.RedirectWidth);

    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> piece, int row, int width) => piece.Slice(row % TableLayout.RowsOfPiece * width, width);

    /// <summary>The sorted lists of ids.</summary>
    private enum IdList
    {
        Own,
        Redirected,
        Foreign,
    }
}
