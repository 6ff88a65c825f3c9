using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Emission;

/// <summary>All items, the facts in order of time and then of id, and behind them the entities in order of id: an item's ordinal is its place here.</summary>
/// <remarks>Ids have numbers: an item's is its ordinal; behind them come the ids of other layers, and then those that are redirected.</remarks>
/// <param name="Redirects">The ids that are redirected, sorted.</param>
/// <param name="Foreign">The ids of other layers that this one refers to, sorted.</param>
/// <param name="Hash">From each id to its number.</param>
/// <param name="Referrers">For the number of each item and foreign id, the facts that refer to it.</param>
/// <param name="Pairs">The facts that concern each pair.</param>
/// <param name="Wide">For each entity and foreign id, the facts that concern too many to stand among the pairs.</param>
/// <param name="Sections">The sections of the kinds that have constants.</param>
internal sealed record DirectoryModel(
    EquatableArray<string> Files,
    EquatableArray<DirectoryEntry> Entries,
    int FactCount,
    EquatableArray<DirectoryRedirect> Redirects,
    EquatableArray<string> Foreign,
    PerfectHash Hash,
    FactLists Referrers,
    FactPairs Pairs,
    FactLists Wide,
    EquatableArray<string> Sections)
{
    public static DirectoryModel From(IEnumerable<FileIndex> files, SignatureTable table, CancellationToken cancellation)
    {
        var sorted = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToList();
        var items = new List<Listed>();
        var redirects = new List<(string From, int File, int Index, KnownItem Successor)>();
        for (var file = 0; file < sorted.Count; file++)
        {
            cancellation.ThrowIfCancellationRequested();
            List(sorted[file], file, table, items, redirects);
        }

        items.Sort(Order);
        var facts = items.FindAll(listed => listed.Item.Kind.IsFact());
        var bounds = facts.ConvertAll(listed => new TimeBounds(listed.Item.First, listed.Item.Last));
        var foreign = ForeignIn(items, table);
        var numbers = new int[table.Count];
        var count = 0;
        foreach (var known in items.Select(listed => listed.Known).Concat(foreign))
            numbers[known.Number] = ++count;

        var referrers = Emission.Referrers.Of(facts, numbers, count, table, cancellation);
        var led = redirects.FindAll(redirect => numbers[redirect.Successor.Number] > 0);
        led.Sort((left, right) => string.CompareOrdinal(left.From, right.From));
        cancellation.ThrowIfCancellationRequested();
        return new(
            sorted.Select(file => file.LogicalPath).ToEquatableArray(),
            EntriesOf(items, bounds),
            facts.Count,
            led.ConvertAll(redirect => new DirectoryRedirect(redirect.File, redirect.Index, numbers[redirect.Successor.Number] - 1)).ToEquatableArray(),
            foreign.ConvertAll(known => known.Signature.Id).ToEquatableArray(),
            PerfectHash.Of([.. items.Select(listed => listed.Known.Signature.Id), .. foreign.Select(known => known.Signature.Id), .. led.Select(redirect => redirect.From)]),
            FactLists.Of(referrers.Lists, bounds),
            FactPairs.Of(facts.Count, count, referrers.Concerned, bounds),
            FactLists.Of(FactPairs.WideLists(facts.Count, count, referrers.Concerned), bounds),
            SectionsOf(sorted));
    }

    /// <summary>Lists what a file's table holds: what the file owns. What is not sound stands in it for its constant's sake, and in no list.</summary>
    private static void List(FileIndex file, int number, SignatureTable table, List<Listed> items, List<(string From, int File, int Index, KnownItem Successor)> redirects)
    {
        var known = new KnownItem?[file.Ids.Count];
        for (var id = 0; id < known.Length; id++)
            known[id] = table.FindItem(file.Ids[id]);

        var place = 0;
        for (var index = 0; index < file.Items.Count; index++)
        {
            var item = file.Items[index];
            if (known[item.Number] is not { } own || !own.Is(file.LogicalPath, index))
                continue;

            if (item.IsSound && AreKnown(item.References))
                items.Add(new(item, own, number, place, known));
            place++;
        }

        for (var index = 0; index < file.RedirectedIds.Count; index++)
        {
            var from = file.RedirectedIds[index];
            if (table.SuccessorBy(file.LogicalPath, index, from) is { } successor)
                redirects.Add((from, number, place++, successor));
        }

        bool AreKnown(EquatableArray<int> references)
        {
            foreach (var reference in references)
            {
                if (known[reference] is null)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Facts by the first day that they may have begun, then by id; behind them entities by id. Ids are ASCII, so this is the order of their bytes too.</summary>
    private static int Order(Listed left, Listed right)
    {
        var isFact = left.Item.Kind.IsFact();
        var byKind = right.Item.Kind.IsFact().CompareTo(isFact);
        var byTime = byKind != 0 || !isFact ? byKind : left.Item.First.CompareTo(right.Item.First);
        return byTime != 0 ? byTime : string.CompareOrdinal(left.Known.Signature.Id, right.Known.Signature.Id);
    }

    /// <summary>The items of other layers that this one refers to, and those for whom it thereby tells of someone acting, by id.</summary>
    private static List<KnownItem> ForeignIn(List<Listed> items, SignatureTable table)
    {
        var foreign = new HashSet<KnownItem>();
        foreach (var listed in items)
        {
            foreach (var reference in listed.Item.References)
            {
                var named = listed.Named[reference]!;
                if (named.IsForeign)
                    foreign.Add(named);
                if (Emission.Referrers.PrincipalOf(named, table) is { IsForeign: true } principal)
                    foreign.Add(principal);
            }
        }

        return [.. foreign.OrderBy(known => known.Signature.Id, StringComparer.Ordinal)];
    }

    private static EquatableArray<DirectoryEntry> EntriesOf(List<Listed> items, List<TimeBounds> bounds)
    {
        var latest = FactLists.LatestOf(bounds);
        var entries = new DirectoryEntry[items.Count];
        for (var ordinal = 0; ordinal < entries.Length; ordinal++)
        {
            var time = ordinal < bounds.Count ? new EntryTime(bounds[ordinal].First, bounds[ordinal].Last, latest[ordinal]) : null;
            entries[ordinal] = new(items[ordinal].Item.Kind, items[ordinal].File, items[ordinal].Index, time);
        }

        return new(entries);
    }

    private static EquatableArray<string> SectionsOf(List<FileIndex> files)
    {
        var kinds = new HashSet<ItemKind>();
        foreach (var file in files)
        {
            foreach (var item in file.Items)
            {
                if (file.HasConstants)
                    kinds.Add(item.Kind);
            }
        }

        return kinds.Select(kind => DataSchema.Of(kind).Section).OrderBy(section => section, StringComparer.Ordinal).ToEquatableArray();
    }
}

/// <summary>An item that the directory lists.</summary>
/// <param name="File">The number of its file.</param>
/// <param name="Index">Its place in the file's table.</param>
/// <param name="Named">What the ids that the file names stand for, by their numbers.</param>
internal sealed record Listed(ItemIndex Item, KnownItem Known, int File, int Index, KnownItem?[] Named);

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The item's place in that file's table.</param>
/// <param name="Time">When a fact was; null for an entity.</param>
internal sealed record DirectoryEntry(ItemKind Kind, int File, int Index, EntryTime? Time);

/// <param name="First">The first day of the fact's <see cref="TimeBounds"/>.</param>
/// <param name="Last">The last day of them.</param>
/// <param name="Latest">The last day of all facts in the part of the list of all facts that this one stands in the middle of.</param>
internal sealed record EntryTime(int First, int Last, int Latest);

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The place of the redirected id in that file's table.</param>
/// <param name="Successor">The ordinal of the entry that has taken its place.</param>
internal sealed record DirectoryRedirect(int File, int Index, int Successor);
