using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>All items by id, and which items refer to each.</summary>
internal sealed record DirectoryModel(EquatableArray<string> Files, EquatableArray<DirectoryEntry> Entries)
{
    public static DirectoryModel From(IEnumerable<FileIndex> files, SignatureTable table, CancellationToken cancellation)
    {
        var sorted = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToList();
        var items = new List<(ItemIndex Item, int File, int Index)>();
        for (var file = 0; file < sorted.Count; file++)
        {
            var kept = 0;
            for (var index = 0; index < sorted[file].Items.Count; index++)
            {
                if (table.Owns(sorted[file].LogicalPath, index, sorted[file].Items[index].Id))
                    items.Add((sorted[file].Items[index], file, kept++));
            }
        }

        // Ids are ASCII, so this is the order of their bytes too.
        items.Sort((left, right) => string.CompareOrdinal(left.Item.Id, right.Item.Id));
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
            ordinals.Add(items[ordinal].Item.Id, ordinal);

        var referrers = new SortedSet<int>?[items.Count];
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
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
            items.Select((entry, ordinal) => new DirectoryEntry(entry.Item.Kind, entry.File, entry.Index, (referrers[ordinal] ?? []).ToEquatableArray())).ToEquatableArray());

        void Add(string id, int referrer)
        {
            if (ordinals.TryGetValue(id, out var target))
                (referrers[target] ??= []).Add(referrer);
        }
    }
}

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The item's place in that file's table.</param>
/// <param name="Referrers">The ordinals of the entries that refer to this one.</param>
internal sealed record DirectoryEntry(ItemKind Kind, int File, int Index, EquatableArray<int> Referrers);
