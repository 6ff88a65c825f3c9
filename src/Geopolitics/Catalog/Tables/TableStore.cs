using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>A store over tables that were compiled in. The generator writes the subclass.</summary>
internal abstract class TableStore(int count, int factCount, int redirectCount) : ItemStore
{
    public sealed override int Count => count;

    protected abstract DataTable Table(int number);

    protected abstract ReadOnlySpan<byte> Entries(int piece);

    protected abstract ReadOnlySpan<byte> Redirects(int piece);

    protected abstract ReadOnlySpan<byte> FactsByTime(int piece);

    protected abstract ReadOnlySpan<byte> ReferrerStarts(int piece);

    protected abstract ReadOnlySpan<byte> Referrers(int piece);

    public sealed override int Find(ReadOnlySpan<byte> id)
    {
        var ordinal = Search(id, count, isRedirected: false);
        if (ordinal >= 0)
            return ordinal;

        var redirect = Search(id, redirectCount, isRedirected: true);
        return redirect < 0 ? -1 : PackedNumber.ReadFixed(Redirect(redirect)[^TableLayout.OrdinalWidth..]);
    }

    public sealed override ItemKind KindOf(int ordinal) => (ItemKind)PackedNumber.ReadFixed(Entry(ordinal)[^TableLayout.KindWidth..]);

    public sealed override object ItemAt(int ordinal)
    {
        var (table, index) = Place(Entry(ordinal));
        return table.ItemAt(index);
    }

    public sealed override OrdinalList Chronology => new(this, OrdinalListKind.Chronology, 0, factCount);

    public sealed override OrdinalList ReferrersOf(int ordinal)
    {
        var start = StartAt(ordinal);
        return new(this, OrdinalListKind.Referrers, start, StartAt(ordinal + 1) - start);
    }

    public sealed override int OrdinalAt(OrdinalListKind list, int position)
    {
        var piece = position / TableLayout.RowsOfPiece;
        return PackedNumber.ReadFixed(Cell(
            list == OrdinalListKind.Chronology ? FactsByTime(piece) : Referrers(piece), position, TableLayout.OrdinalWidth));
    }

    private int Search(ReadOnlySpan<byte> id, int rows, bool isRedirected)
    {
        var (low, high) = (0, rows - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = IdAt(isRedirected ? Redirect(middle) : Entry(middle)).SequenceCompareTo(id);
            if (order == 0)
                return middle;

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private int StartAt(int ordinal) =>
        PackedNumber.ReadFixed(Cell(ReferrerStarts(ordinal / TableLayout.RowsOfPiece), ordinal, TableLayout.StartWidth));

    /// <summary>The id that a row of the entries or the redirects stands for.</summary>
    private ReadOnlySpan<byte> IdAt(ReadOnlySpan<byte> row)
    {
        var (table, index) = Place(row);
        return Record.IdOf(table.RecordAt(index));
    }

    private (DataTable Table, int Index) Place(ReadOnlySpan<byte> row) => (
        Table(PackedNumber.ReadFixed(row[..TableLayout.TableWidth])),
        PackedNumber.ReadFixed(row.Slice(TableLayout.TableWidth, TableLayout.IndexWidth)));

    private ReadOnlySpan<byte> Entry(int ordinal) => Cell(Entries(ordinal / TableLayout.RowsOfPiece), ordinal, TableLayout.EntryWidth);

    private ReadOnlySpan<byte> Redirect(int number) => Cell(Redirects(number / TableLayout.RowsOfPiece), number, TableLayout.RedirectWidth);

    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> piece, int row, int width) => piece.Slice(row % TableLayout.RowsOfPiece * width, width);
}
