using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Emission;

/// <summary>All items by id, and which items refer to each.</summary>
/// <param name="Redirects">The ids that are redirected, sorted.</param>
/// <param name="Chronology">The ordinals of the facts, in order of time and then of id.</param>
/// <param name="Foreign">The ids of other layers that this one refers to, sorted.</param>
/// <param name="Sections">The sections of the kinds that have constants.</param>
internal sealed record DirectoryModel(
    EquatableArray<string> Files,
    EquatableArray<DirectoryEntry> Entries,
    EquatableArray<DirectoryRedirect> Redirects,
    EquatableArray<int> Chronology,
    EquatableArray<ForeignEntry> Foreign,
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

        // Ids are ASCII, so this is the order of their bytes too.
        items.Sort((left, right) => string.CompareOrdinal(left.Item.Id, right.Item.Id));
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
            ordinals.Add(items[ordinal].Item.Id, ordinal);

        // Taken in order of time, so that each list of referrers is in that order too.
        var byTime = Enumerable.Range(0, items.Count).OrderBy(ordinal => items[ordinal].Item.FirstDay).ThenBy(ordinal => ordinal).ToList();
        var referrers = new List<int>?[items.Count];
        var foreign = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var ordinal in byTime)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var id in items[ordinal].Item.References)
            {
                Add(id, ordinal);

                // Whoever acts in an office acts for the state or organization whose office it is.
                if (table.Find(id) is { Kind: ItemKind.Office, Of: { } principal })
                    Add(principal, ordinal);
            }
        }

        return new(
            sorted.Select(file => file.LogicalPath).ToEquatableArray(),
            items.Select((entry, ordinal) => new DirectoryEntry(entry.Item.Kind, entry.File, entry.Index, (referrers[ordinal] ?? []).ToEquatableArray())).ToEquatableArray(),
            redirects.Where(redirect => ordinals.ContainsKey(redirect.Successor)).OrderBy(redirect => redirect.From, StringComparer.Ordinal)
                .Select(redirect => new DirectoryRedirect(redirect.File, redirect.Index, ordinals[redirect.Successor])).ToEquatableArray(),
            byTime.Where(ordinal => items[ordinal].Item.Kind.IsFact()).ToEquatableArray(),
            foreign.Select(entry => new ForeignEntry(entry.Key, entry.Value.ToEquatableArray())).ToEquatableArray(),
            sorted.Where(file => file.HasConstants).SelectMany(file => file.Items).Select(item => DataSchema.Of(item.Kind).Section)
                .Distinct().OrderBy(section => section, StringComparer.Ordinal).ToEquatableArray());

        void Add(string id, int referrer)
        {
            List<int>? list;
            if (ordinals.TryGetValue(id, out var target))
                list = referrers[target] ??= [];
            else if (!table.IsForeign(id))
                return;
            else if (!foreign.TryGetValue(id, out list))
                foreign.Add(id, list = []);

            if (list.Count == 0 || list[list.Count - 1] != referrer)
                list.Add(referrer);
        }
    }
}

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The item's place in that file's table.</param>
/// <param name="Referrers">The ordinals of the entries that refer to this one.</param>
internal sealed record DirectoryEntry(ItemKind Kind, int File, int Index, EquatableArray<int> Referrers);

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The place of the redirected id in that file's table.</param>
/// <param name="Successor">The ordinal of the entry that has taken its place.</param>
internal sealed record DirectoryRedirect(int File, int Index, int Successor);

/// <summary>An id of another layer.</summary>
/// <param name="Referrers">The ordinals of the entries that refer to it.</param>
internal sealed record ForeignEntry(string Id, EquatableArray<int> Referrers);
