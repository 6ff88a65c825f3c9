using System.ComponentModel;
using System.Text;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>One layer: the items that an assembly has compiled in. For generated code only.</summary>
/// <remarks>Every id has a number: an item's is its ordinal; behind them come the ids of other layers that this one refers to, and then those that are redirected.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TableStore : ItemStore
{
    private readonly int count;
    private readonly int factCount;
    private readonly int foreignCount;
    private readonly int seed;
    private readonly int bucketCount;
    private readonly int slotCount;

    /// <summary>For generated code only.</summary>
    protected TableStore(int count, int factCount, int foreignCount, int redirectCount, int seed)
    {
        this.count = count;
        this.factCount = factCount;
        this.foreignCount = foreignCount;
        this.seed = seed;
        var idCount = count + foreignCount + redirectCount;
        bucketCount = IdHash.Buckets(idCount);
        slotCount = IdHash.Slots(idCount);
    }

    /// <summary>For generated code only: the version of the layer's data.</summary>
    protected abstract string DataVersion { get; }

    /// <summary>For generated code only: what the layer builds on, or null.</summary>
    protected abstract Catalog? Base { get; }

    internal sealed override int Count => count;

    internal sealed override string Version => DataVersion;

    internal sealed override IReadOnlyList<ItemStore> Layers => [this];

    /// <summary>For generated code only.</summary>
    protected abstract DataTable? Table(int number);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Entries(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Pilots(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Slots(int piece);

    /// <summary>For generated code only: the ids of other layers that this one refers to, sorted.</summary>
    protected abstract ReadOnlySpan<byte> ForeignIds(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> ForeignRows(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Redirects(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> ReferrerStarts(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Referrers(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> PairStarts(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Pairs(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> PairFacts(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> WideStarts(int piece);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> WideFacts(int piece);

    internal sealed override int Find(ReadOnlySpan<char> id)
    {
        var number = NumberAt(IdHash.Of(id, seed));
        return number >= 0 && Ascii.Equals(IdOf(number), id) ? OrdinalOf(number) : -1;
    }

    internal sealed override int Find(ReadOnlySpan<byte> id)
    {
        var number = NumberAt(IdHash.Of(id, seed));
        return number >= 0 && IdOf(number).SequenceEqual(id) ? OrdinalOf(number) : -1;
    }

    internal sealed override ItemKind KindOf(int ordinal) => (ItemKind)Number(Entry(ordinal), TableLayout.EntryKindAt, TableLayout.KindWidth);

    internal sealed override TimeBounds BoundsOf(int ordinal)
    {
        var entry = Entry(ordinal);
        return new(Number(entry, TableLayout.EntryFirstAt, TableLayout.DayWidth), Number(entry, TableLayout.EntryLastAt, TableLayout.DayWidth));
    }

    internal sealed override object ItemAt(int ordinal)
    {
        var (table, index) = Place(Entry(ordinal));
        return table.ItemAt(index);
    }

    internal sealed override string IdAt(int ordinal) => Encoding.ASCII.GetString(IdOf(ordinal));

    /// <summary>References lead to this layer's items and to those of the layers below.</summary>
    internal sealed override T? Get<T>(string id)
        where T : class => base.Get<T>(id) ?? Base?.Store.Get<T>(id);

    internal sealed override FactList AllFacts(TimeBounds window) => new(this, FactListKind.All, 0, factCount, window);

    internal sealed override FactList ReferrersOf(ReadOnlySpan<char> id, TimeBounds window)
    {
        var list = ListOf(id);
        return list < 0 ? default : List(FactListKind.Referrers, list, window);
    }

    internal sealed override FactLists Concerning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window)
    {
        var first = ListOf(one) - factCount;
        var second = ListOf(other) - factCount;
        if (first < 0 || second < 0)
            return default;

        var wideOfFirst = List(FactListKind.Wide, first, window);
        var wideOfSecond = List(FactListKind.Wide, second, window);
        return new(OfPair(Math.Min(first, second), Math.Max(first, second) + factCount, window), wideOfFirst.Count < wideOfSecond.Count ? wideOfFirst : wideOfSecond);
    }

    /// <summary>One fact of a list, and the last day of all facts in the part of the list that it stands in the middle of.</summary>
    internal void ReadListRow(FactListKind list, int position, out int ordinal, out int latest)
    {
        if (list == FactListKind.All)
        {
            ordinal = position;
            latest = Number(Entry(position), TableLayout.EntryLatestAt, TableLayout.DayWidth);
            return;
        }

        var row = ListRow(list, position);
        ordinal = Number(row, 0, TableLayout.OrdinalWidth);
        latest = Number(row, TableLayout.OrdinalWidth, TableLayout.DayWidth);
    }

    internal int OrdinalAt(FactListKind list, int position) =>
        list == FactListKind.All ? position : Number(ListRow(list, position), 0, TableLayout.OrdinalWidth);

    private ReadOnlySpan<byte> ListRow(FactListKind list, int position)
    {
        var piece = position / TableLayout.RowsOfPiece;
        return Row(list switch { FactListKind.Referrers => Referrers(piece), FactListKind.Pair => PairFacts(piece), _ => WideFacts(piece) }, position, TableLayout.ListRowWidth);
    }

    private FactList List(FactListKind kind, int list, TimeBounds window)
    {
        var start = StartAt(kind, list);
        return new(this, kind, start, StartAt(kind, list + 1) - start, window);
    }

    /// <summary>The facts of an entity, by its number among the entities, and a partner with a greater number.</summary>
    private FactList OfPair(int entity, int partner, TimeBounds window)
    {
        var (low, high) = (StartAt(FactListKind.Pair, entity), StartAt(FactListKind.Pair, entity + 1) - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = Number(Pair(middle), 0, TableLayout.OrdinalWidth);
            if (found == partner)
            {
                var start = Number(Pair(middle), TableLayout.OrdinalWidth, TableLayout.StartWidth);
                return new(this, FactListKind.Pair, start, Number(Pair(middle + 1), TableLayout.OrdinalWidth, TableLayout.StartWidth) - start, window);
            }

            if (found < partner)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return default;
    }

    /// <summary>The number of an id that facts of this layer may refer to, or −1.</summary>
    private int ListOf(ReadOnlySpan<char> id)
    {
        var number = NumberAt(IdHash.Of(id, seed));
        if (number < 0 || !Ascii.Equals(IdOf(number), id))
            return -1;

        return number < count + foreignCount ? number : OrdinalOf(number);
    }

    /// <summary>The number of the only id that can have a hash, or −1.</summary>
    private int NumberAt(ulong hash)
    {
        var bucket = IdHash.Bucket(hash, bucketCount);
        var pilot = Number(Row(Pilots(bucket / TableLayout.RowsOfPiece), bucket, TableLayout.PilotWidth), 0, TableLayout.PilotWidth);
        var slot = IdHash.Slot(hash, pilot, slotCount);
        var number = Number(Row(Slots(slot / TableLayout.RowsOfPiece), slot, TableLayout.OrdinalWidth), 0, TableLayout.OrdinalWidth);
        return number == slotCount ? -1 : number;
    }

    private ReadOnlySpan<byte> IdOf(int number)
    {
        if (number >= count && number < count + foreignCount)
            return ForeignId(number - count);

        var (table, index) = Place(number < count ? Entry(number) : Redirect(number - count - foreignCount));
        return Record.IdOf(table.RecordAt(index));
    }

    /// <summary>The item that has an id, or has taken its place; −1 for another layer's.</summary>
    private int OrdinalOf(int number) => number < count ? number
        : number < count + foreignCount ? -1
        : Number(Redirect(number - count - foreignCount), TableLayout.TableWidth + TableLayout.IndexWidth, TableLayout.OrdinalWidth);

    private ReadOnlySpan<byte> ForeignId(int number)
    {
        var row = Row(ForeignRows(number / TableLayout.RowsOfPiece), number, TableLayout.ForeignRowWidth);
        var piece = Number(row, 0, TableLayout.PieceWidth);
        var offset = Number(row, TableLayout.PieceWidth, TableLayout.OffsetWidth);
        return ForeignIds(piece).Slice(offset, Number(row, TableLayout.PieceWidth + TableLayout.OffsetWidth, TableLayout.IdLengthWidth));
    }

    private (DataTable Table, int Index) Place(ReadOnlySpan<byte> row)
    {
        var number = Number(row, 0, TableLayout.TableWidth);
        return (Table(number) ?? throw DamagedTableException.NoSuchTable(number), Number(row, TableLayout.TableWidth, TableLayout.IndexWidth));
    }

    private ReadOnlySpan<byte> Entry(int ordinal) => Row(Entries(ordinal / TableLayout.RowsOfPiece), ordinal, TableLayout.EntryWidth);

    private ReadOnlySpan<byte> Redirect(int number) => Row(Redirects(number / TableLayout.RowsOfPiece), number, TableLayout.RedirectWidth);

    private ReadOnlySpan<byte> Pair(int number) => Row(Pairs(number / TableLayout.RowsOfPiece), number, TableLayout.PairWidth);

    /// <summary>Where a list starts; for a pair, where an entity's partners do.</summary>
    private int StartAt(FactListKind kind, int list)
    {
        var piece = list / TableLayout.RowsOfPiece;
        var starts = kind switch { FactListKind.Referrers => ReferrerStarts(piece), FactListKind.Pair => PairStarts(piece), _ => WideStarts(piece) };
        return Number(Row(starts, list, TableLayout.StartWidth), 0, TableLayout.StartWidth);
    }

    private static int Number(ReadOnlySpan<byte> row, int at, int width) => PackedNumber.ReadFixed(row.Slice(at, width));

    private static ReadOnlySpan<byte> Row(ReadOnlySpan<byte> piece, int row, int width) => piece.Slice(row % TableLayout.RowsOfPiece * width, width);
}
