using System.ComponentModel;
using System.Text;
using Geopolitics.Format;
using Geopolitics.Serialization;

namespace Geopolitics.Tables;

/// <summary>One layer: the items that an assembly has compiled in. For generated code only.</summary>
/// <remarks>Every id has a number: an item's is its ordinal; behind them come the ids of other layers that this one refers to, and then those that are redirected.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TableStore : ItemStore
{
    private readonly int seed;
    private readonly NumberColumn[] columns;
    private readonly object?[]?[] items;
    private readonly FoundItems found;

    /// <summary>For generated code only.</summary>
    /// <param name="seed">The seed of the hash of ids.</param>
    /// <param name="rows">The number of rows of each column.</param>
    protected TableStore(int seed, params int[] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        this.seed = seed;
        columns = new NumberColumn[rows.Length];
        for (var column = 0; column < columns.Length; column++)
            columns[column] = new(this, (Column)column, rows[column]);
        items = new object?[]?[(Count + TableLayout.RowsOfPiece - 1) / TableLayout.RowsOfPiece];
        found = new(Of(Column.Slots).Count);
    }

    /// <summary>For generated code only: the version of the layer's data.</summary>
    protected abstract string DataVersion { get; }

    /// <summary>For generated code only: what the layer builds on, or null.</summary>
    protected abstract Catalog? Base { get; }

    internal sealed override int Count => Of(Column.Kinds).Count;

    internal sealed override string Version => DataVersion;

    internal sealed override IReadOnlyList<ItemStore> Layers => [this];

    private int FactCount => Of(Column.FirstDays).Count;

    private int ForeignCount => Of(Column.ForeignPieces).Count;

    /// <summary>For generated code only.</summary>
    protected abstract DataTable? Table(int number);

    /// <summary>For generated code only.</summary>
    protected abstract ReadOnlySpan<byte> Numbers(int column, int piece);

    /// <summary>For generated code only: the ids of other layers that this one refers to, sorted.</summary>
    protected abstract ReadOnlySpan<byte> ForeignIds(int piece);

    internal ReadOnlySpan<byte> BytesOf(Column column, int piece) => Numbers((int)column, piece);

    internal sealed override int Find(ReadOnlySpan<char> id)
    {
        var number = NumberAt(SlotOf(IdHash.Of(id, seed)));
        return number >= 0 && HasId(number, id) ? OrdinalOf(number) : -1;
    }

    internal sealed override int Find(ReadOnlySpan<byte> id)
    {
        var number = NumberAt(SlotOf(IdHash.Of(id, seed)));
        return number >= 0 && IdOf(number).SequenceEqual(id) ? OrdinalOf(number) : -1;
    }

    internal sealed override object? FindItem(ReadOnlySpan<char> id)
    {
        var slot = SlotOf(IdHash.Of(id, seed));
        ref readonly var known = ref found[slot];
        if (known.Id is { } knownId && id.SequenceEqual(knownId) && known.Item is { } item)
            return item;

        var number = NumberAt(slot);
        return number >= 0 && HasId(number, id) ? Remember(slot, number) : null;
    }

    internal sealed override object? FindItem(ReadOnlySpan<byte> id)
    {
        var slot = SlotOf(IdHash.Of(id, seed));
        ref readonly var known = ref found[slot];
        if (known.Id is { } knownId && Ascii.Equals(id, knownId) && known.Item is { } item)
            return item;

        var number = NumberAt(slot);
        return number >= 0 && IdOf(number).SequenceEqual(id) ? Remember(slot, number) : null;
    }

    private object? Remember(int slot, int number)
    {
        var ordinal = OrdinalOf(number);
        if (ordinal < 0)
            return null;

        // A redirected id is not that of the item, and is looked up each time.
        var item = ItemAt(ordinal);
        if (number == ordinal)
            found.Set(slot, ItemIds.Of(item), item);
        return item;
    }

    internal sealed override ItemKind KindOf(int ordinal) => (ItemKind)Of(Column.Kinds)[ordinal];

    internal sealed override TimeBounds BoundsOf(int ordinal) => new(Of(Column.FirstDays)[ordinal], Of(Column.LastDays)[ordinal]);

    internal sealed override object ItemAt(int ordinal) => CachedAt(ordinal) ?? Make(ordinal);

    internal sealed override string IdAt(int ordinal) => Encoding.ASCII.GetString(IdOf(ordinal));

    /// <summary>References lead to this layer's items and to those of the layers below.</summary>
    internal sealed override object? ItemWith(string id) => base.ItemWith(id) ?? Base?.Store.ItemWith(id);

    internal sealed override FactList AllFacts(TimeBounds window) => new(this, null, Of(Column.LatestDays), 0, FactCount, window);

    internal sealed override FactList ReferrersOf(ReadOnlySpan<char> id, TimeBounds window)
    {
        var number = ReferableNumberOf(id);
        return number < 0 ? default : List(Column.ReferrerStarts, number, Column.Referrers, Column.ReferrerLatestDays, window);
    }

    internal sealed override FactLists Concerning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window)
    {
        var (first, second) = (ReferableNumberOf(one) - FactCount, ReferableNumberOf(other) - FactCount);
        if (first < 0 || second < 0)
            return default;

        var wideOfFirst = List(Column.WideStarts, first, Column.WideFacts, Column.WideFactLatestDays, window);
        var wideOfSecond = List(Column.WideStarts, second, Column.WideFacts, Column.WideFactLatestDays, window);
        return new(OfPair(Math.Min(first, second), Math.Max(first, second), window), wideOfFirst.Count < wideOfSecond.Count ? wideOfFirst : wideOfSecond);
    }

    private FactList List(Column starts, int list, Column ordinals, Column latestDays, TimeBounds window)
    {
        var start = Of(starts)[list];
        return new(this, Of(ordinals), Of(latestDays), start, Of(starts)[list + 1] - start, window);
    }

    /// <summary>The facts of a pair. Among entities, each stands with the partners that come behind it.</summary>
    private FactList OfPair(int entity, int partner, TimeBounds window)
    {
        var (low, high) = (Of(Column.PairStarts)[entity], Of(Column.PairStarts)[entity + 1] - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = Of(Column.PairPartners)[middle] - FactCount;
            if (found == partner)
                return List(Column.PairFactStarts, middle, Column.PairFacts, Column.PairFactLatestDays, window);

            if (found < partner)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return default;
    }

    /// <summary>The number of an id that facts of this layer may refer to, or −1.</summary>
    private int ReferableNumberOf(ReadOnlySpan<char> id)
    {
        var number = NumberAt(SlotOf(IdHash.Of(id, seed)));
        return number < 0 || !HasId(number, id) ? -1
            : number < Count + ForeignCount ? number
            : OrdinalOf(number);
    }

    /// <summary>The slot of the only id that can have a hash.</summary>
    private int SlotOf(ulong hash)
    {
        var pilots = Of(Column.Pilots);
        return IdHash.Slot(hash, pilots[IdHash.Bucket(hash, pilots.Count)], Of(Column.Slots).Count);
    }

    /// <summary>The number in a slot, or −1.</summary>
    private int NumberAt(int slot)
    {
        var slots = Of(Column.Slots);
        var number = slots[slot];
        return number == slots.Count ? -1 : number;
    }

    private bool HasId(int number, ReadOnlySpan<char> id) =>
        number < Count && CachedAt(number) is { } item ? id.SequenceEqual(ItemIds.Of(item)) : Ascii.Equals(IdOf(number), id);

    private ReadOnlySpan<byte> IdOf(int number)
    {
        if (number < Count)
            return IdAt(Of(Column.Tables)[number], Of(Column.Indexes)[number]);

        number -= Count;
        if (number < ForeignCount)
            return ForeignIdAt(number);

        number -= ForeignCount;
        return IdAt(Of(Column.RedirectTables)[number], Of(Column.RedirectIndexes)[number]);
    }

    private ReadOnlySpan<byte> ForeignIdAt(int number)
    {
        var ids = ForeignIds(Of(Column.ForeignPieces)[number]);
        var (offset, length) = (Of(Column.ForeignOffsets)[number], Of(Column.ForeignLengths)[number]);
        return offset >= 0 && length >= 0 && offset <= ids.Length - length ? ids.Slice(offset, length) : throw DamagedTableException.TooShort();
    }

    private ReadOnlySpan<byte> IdAt(int table, int index) => Record.IdOf(TableAt(table).RecordAt(index));

    /// <summary>The item that has an id, or has taken its place; −1 for another layer's.</summary>
    private int OrdinalOf(int number) => number < Count ? number
        : number < Count + ForeignCount ? -1
        : Of(Column.RedirectSuccessors)[number - Count - ForeignCount];

    private object? CachedAt(int ordinal)
    {
        var piece = (int)((uint)ordinal / TableLayout.RowsOfPiece);
        return (uint)piece < (uint)items.Length ? items[piece]?[ordinal & (TableLayout.RowsOfPiece - 1)] : throw DamagedTableException.NoSuchRow(ordinal);
    }

    private object Make(int ordinal)
    {
        ref var piece = ref items[ordinal / TableLayout.RowsOfPiece];
        var made = Volatile.Read(ref piece);
        if (made is null)
        {
            made = new object?[TableLayout.RowsOfPiece];
            made = Interlocked.CompareExchange(ref piece, made, null) ?? made;
        }

        // The table gives every thread the same instance.
        var item = TableAt(Of(Column.Tables)[ordinal]).ItemAt(Of(Column.Indexes)[ordinal]);
        Volatile.Write(ref made[ordinal % TableLayout.RowsOfPiece], item);
        return item;
    }

    internal DataTable TableAt(int number) => Table(number) ?? throw DamagedTableException.NoSuchTable(number);

    internal NumberColumn Of(Column column) => columns[(int)column];
}
