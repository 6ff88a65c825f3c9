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
        var items = new List<(ItemIndex Item, int File, int Index)>();
        var redirects = new List<(string From, int File, int Index, string Successor)>();
        for (var file = 0; file < sorted.Count; file++)
        {
            // A file's table holds what the file owns; what is not sound stands in it for its constant's sake, and in no list.
            var place = 0;
            for (var index = 0; index < sorted[file].Items.Count; index++)
            {
                var item = sorted[file].Items[index];
                if (!table.Owns(sorted[file].LogicalPath, index, item.Id))
                    continue;

                if (item.IsSound && item.References.All(id => table.Find(id) is not null))
                    items.Add((item, file, place));
                place++;
            }

            for (var index = 0; index < sorted[file].RedirectedIds.Count; index++)
            {
                var from = sorted[file].RedirectedIds[index];
                if (table.SuccessorBy(sorted[file].LogicalPath, index, from) is { } successor)
                    redirects.Add((from, file, place++, successor.Id));
            }
        }

        items.Sort((left, right) => Order(left.Item, right.Item));
        cancellation.ThrowIfCancellationRequested();

        var factCount = items.Count(entry => entry.Item.Kind.IsFact());
        var bounds = new TimeBounds[factCount];
        for (var fact = 0; fact < factCount; fact++)
            bounds[fact] = new(items[fact].Item.First, items[fact].Item.Last);

        var foreign = items.SelectMany(entry => entry.Item.References).SelectMany(id => PrincipalOf(id, table) is { } principal ? [id, principal] : new[] { id })
            .Where(table.IsForeign).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in items.Select(entry => entry.Item.Id).Concat(foreign))
            numbers.Add(id, numbers.Count);

        var referrers = new List<int>?[numbers.Count];
        var concerned = new List<int>?[factCount];
        for (var fact = 0; fact < factCount; fact++)
        {
            foreach (var id in items[fact].Item.References)
            {
                Add(id, fact);
                if (PrincipalOf(id, table) is { } principal)
                    Add(principal, fact);
            }

            concerned[fact]?.Sort();
        }

        cancellation.ThrowIfCancellationRequested();
        var known = redirects.Where(redirect => numbers.ContainsKey(redirect.Successor)).OrderBy(redirect => redirect.From, StringComparer.Ordinal).ToList();
        var latest = FactLists.LatestOf(bounds);
        return new(
            sorted.Select(file => file.LogicalPath).ToEquatableArray(),
            items.Select((entry, ordinal) => new DirectoryEntry(
                entry.Item.Kind, entry.File, entry.Index, ordinal < factCount ? new(bounds[ordinal].First, bounds[ordinal].Last, latest[ordinal]) : null)).ToEquatableArray(),
            factCount,
            known.Select(redirect => new DirectoryRedirect(redirect.File, redirect.Index, numbers[redirect.Successor])).ToEquatableArray(),
            foreign.ToEquatableArray(),
            PerfectHash.Of([.. items.Select(entry => entry.Item.Id), .. foreign, .. known.Select(redirect => redirect.From)]),
            FactLists.Of(referrers, bounds),
            FactPairs.Of(factCount, numbers.Count, concerned, bounds),
            FactLists.Of(WideLists(), bounds),
            sorted.Where(file => file.HasConstants).SelectMany(file => file.Items).Select(item => DataSchema.Of(item.Kind).Section)
                .Distinct().OrderBy(section => section, StringComparer.Ordinal).ToEquatableArray());

        void Add(string id, int fact)
        {
            if (!numbers.TryGetValue(id, out var number))
                return;

            var list = referrers[number] ??= [];
            if (list.Count > 0 && list[list.Count - 1] == fact)
                return;

            list.Add(fact);
            if (KindSets.Polities.Contains(table.Find(id)!.Kind))
                (concerned[fact] ??= []).Add(number);
        }

        List<int>?[] WideLists()
        {
            var lists = new List<int>?[numbers.Count - factCount];
            for (var fact = 0; fact < factCount; fact++)
            {
                if (concerned[fact] is not { Count: > FactPairs.Widest } entities)
                    continue;

                foreach (var entity in entities)
                    (lists[entity - factCount] ??= []).Add(fact);
            }

            return lists;
        }
    }

    /// <summary>Facts by the first day that they may have begun, then by id; behind them entities by id. Ids are ASCII, so this is the order of their bytes too.</summary>
    private static int Order(ItemIndex left, ItemIndex right)
    {
        var byKind = right.Kind.IsFact().CompareTo(left.Kind.IsFact());
        var byTime = byKind != 0 || !left.Kind.IsFact() ? byKind : left.First.CompareTo(right.First);
        return byTime != 0 ? byTime : string.CompareOrdinal(left.Id, right.Id);
    }

    /// <summary>Whoever acts in an office acts for the state or organization whose office it is.</summary>
    private static string? PrincipalOf(string id, SignatureTable table) => table.Find(id) is { Kind: ItemKind.Office, Of: { } principal } ? principal : null;
}

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
