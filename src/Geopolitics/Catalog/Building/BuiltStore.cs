using System.Text;
using Geopolitics.Building;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>
/// A layer that is made in memory: the records that the generator would write, and plain lists in the place of its directory.
/// An item's ordinal is its place: facts in order of time and then of id, and behind them entities in order of id.
/// </summary>
internal sealed class BuiltStore : ItemStore, IRecordSource
{
    private readonly (CatalogEntry Entry, byte[] Record)[] entries;
    private readonly object?[] items;
    private readonly Catalog? ground;
    private readonly int[] facts;
    private readonly SortedList<string, int> ordinals;
    private readonly SortedList<string, int[]> referrers;

    public BuiltStore(IEnumerable<(CatalogEntry Entry, string Record)> entries, IEnumerable<EntryReference> references, Catalog? ground, string version)
    {
        this.entries = [.. entries
            .OrderByDescending(item => item.Entry.Kind.IsFact())
            .ThenBy(item => item.Entry.Bounds.First)
            .ThenBy(item => item.Entry.Id, StringComparer.Ordinal)
            .Select(item => (item.Entry, Encoding.UTF8.GetBytes(item.Record)))];
        this.ground = ground;
        Version = version;
        items = new object?[this.entries.Length];
        facts = [.. Enumerable.Range(0, this.entries.Length).Where(ordinal => KindOf(ordinal).IsFact())];
        ordinals = new(Enumerable.Range(0, this.entries.Length).ToDictionary(IdAt), StringComparer.Ordinal);
        referrers = new(
            references.Where(reference => ordinals[reference.Owner] < facts.Length).SelectMany(reference => Named(reference.Id).Select(id => (id, ordinals[reference.Owner])))
                .GroupBy(named => named.id, named => named.Item2, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Distinct().Order().ToArray()),
            StringComparer.Ordinal);
    }

    internal override int Count => entries.Length;

    internal override string Version { get; }

    internal override IReadOnlyList<ItemStore> Layers => [this];

    internal override int Find(ReadOnlySpan<char> id) => Search(ordinals, id) is >= 0 and var place ? ordinals.GetValueAtIndex(place) : -1;

    internal override int Find(ReadOnlySpan<byte> id) => Find(Encoding.UTF8.GetString(id));

    internal override ItemKind KindOf(int ordinal) => entries[ordinal].Entry.Kind;

    internal override TimeBounds BoundsOf(int ordinal) => entries[ordinal].Entry.Bounds;

    internal override string IdAt(int ordinal) => entries[ordinal].Entry.Id;

    internal override object ItemAt(int ordinal)
    {
        if (items[ordinal] is { } made)
            return made;

        // Two threads may both make it: all get the one that was first.
        var item = ItemMaker.Of(entries[ordinal].Entry.Kind).Make(((IRecordSource)this).RecordOf(ordinal));
        return Interlocked.CompareExchange(ref items[ordinal], item, null) ?? item;
    }

    /// <summary>References lead to this layer's items and to those of the catalogues below.</summary>
    internal override object? ItemWith(string id) => base.ItemWith(id) ?? ground?.Store.ItemWith(id);

    ItemStore IRecordSource.Store => this;

    Record IRecordSource.RecordOf(int row) => new(entries[row].Record, this, row);

    internal override FactList AllFacts(TimeBounds window) => Within(facts, window);

    internal override FactList ReferrersOf(ReadOnlySpan<char> id, TimeBounds window) => Within(ReferrersOf(id), window);

    internal override FactLists Concerning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window) =>
        new(Within([.. ReferrersOf(one).Intersect(ReferrersOf(other)).Order()], window));

    private int[] ReferrersOf(ReadOnlySpan<char> id) => Search(referrers, id) is >= 0 and var place ? referrers.GetValueAtIndex(place) : [];

    private FactList Within(int[] list, TimeBounds window) =>
        new(window.IsEverything ? list : [.. list.Where(ordinal => BoundsOf(ordinal).First <= window.Last && BoundsOf(ordinal).Last >= window.First)]);

    /// <summary>What a reference names: the item, and where that is an office, the state or organization whose office it is, for which its holder acts.</summary>
    private IEnumerable<string> Named(string id)
    {
        var principal = ordinals.TryGetValue(id, out var ordinal) ? (entries[ordinal].Entry as OfficeEntry)?.Of.Value
            : ground is not null && ground.TryFind<Office>(id, out var office) ? office.Of.Id
            : null;
        return principal is null ? [id] : [id, principal];
    }

    private static int Search<T>(SortedList<string, T> list, ReadOnlySpan<char> id)
    {
        var (low, high) = (0, list.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = list.GetKeyAtIndex(middle).AsSpan().SequenceCompareTo(id);
            if (order == 0)
                return middle;

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
