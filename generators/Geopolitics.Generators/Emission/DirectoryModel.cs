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
        var items = new List<Listed>();
        var redirects = new List<(string From, int File, int Index, KnownItem Successor)>();
        for (var file = 0; file < sorted.Count; file++)
        {
            cancellation.ThrowIfCancellationRequested();
            List(sorted[file], file, table, items, redirects);
        }

        // Ids are ASCII, so this is the order of their bytes too.
        items.Sort((left, right) => string.CompareOrdinal(left.Known.Signature.Id, right.Known.Signature.Id));
        var ordinals = new int[table.Count];
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
            ordinals[items[ordinal].Known.Number] = ordinal + 1;

        var byTime = ByTime(items);
        var referrers = Referrers.Of(items, byTime, ordinals, table, cancellation);
        return new(
            sorted.Select(file => file.LogicalPath).ToEquatableArray(),
            items.Select((entry, ordinal) => new DirectoryEntry(entry.Item.Kind, entry.File, entry.Index, referrers.OfEntry(ordinal))).ToEquatableArray(),
            redirects.Where(redirect => ordinals[redirect.Successor.Number] > 0).OrderBy(redirect => redirect.From, StringComparer.Ordinal)
                .Select(redirect => new DirectoryRedirect(redirect.File, redirect.Index, ordinals[redirect.Successor.Number] - 1)).ToEquatableArray(),
            byTime.Where(ordinal => items[ordinal].Item.Kind.IsFact()).ToEquatableArray(),
            referrers.Foreign(),
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

    private static int[] ByTime(List<Listed> items)
    {
        var ordinals = new int[items.Count];
        for (var ordinal = 0; ordinal < ordinals.Length; ordinal++)
            ordinals[ordinal] = ordinal;
        Array.Sort(ordinals, (left, right) =>
        {
            var order = items[left].Item.FirstDay.CompareTo(items[right].Item.FirstDay);
            return order != 0 ? order : left.CompareTo(right);
        });
        return ordinals;
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
/// <param name="Referrers">The ordinals of the entries that refer to this one.</param>
internal sealed record DirectoryEntry(ItemKind Kind, int File, int Index, EquatableArray<int> Referrers);

/// <param name="File">The number of the file among <see cref="DirectoryModel.Files"/>.</param>
/// <param name="Index">The place of the redirected id in that file's table.</param>
/// <param name="Successor">The ordinal of the entry that has taken its place.</param>
internal sealed record DirectoryRedirect(int File, int Index, int Successor);

/// <summary>An id of another layer.</summary>
/// <param name="Referrers">The ordinals of the entries that refer to it.</param>
internal sealed record ForeignEntry(string Id, EquatableArray<int> Referrers);
