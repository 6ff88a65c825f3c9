using Geopolitics.Building;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>All entries by id, and which entries refer to each: what the generator computes when it compiles data files.</summary>
/// <param name="Entries">The entries, by id.</param>
/// <param name="Chronology">The ordinals of the facts, in order of time and then of id.</param>
/// <param name="ForeignIds">The ids of the ground that entries refer to, sorted.</param>
/// <param name="Referrers">For each entry, and behind them for each foreign id, the ordinals of the entries that refer to it, in order of time.</param>
internal sealed record BuiltDirectory(
    IReadOnlyList<(CatalogEntry Entry, string Record)> Entries, IReadOnlyList<int> Chronology, IReadOnlyList<string> ForeignIds, IReadOnlyList<IReadOnlyList<int>> Referrers)
{
    public static BuiltDirectory Of(List<(CatalogEntry Entry, string Record)> entries, IEnumerable<EntryReference> references, Catalog? ground)
    {
        entries.Sort(static (left, right) => string.CompareOrdinal(left.Entry.Id, right.Entry.Id));
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < entries.Count; ordinal++)
            ordinals.Add(entries[ordinal].Entry.Id, ordinal);

        var named = references.ToLookup(reference => reference.Owner, reference => reference.Id, StringComparer.Ordinal);
        var own = new List<int>?[entries.Count];
        var foreign = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);

        // Taken in order of time, so that each list of referrers is in that order too.
        var byTime = Enumerable.Range(0, entries.Count).OrderBy(ordinal => entries[ordinal].Entry.FirstDay).ThenBy(ordinal => ordinal).ToList();
        foreach (var ordinal in byTime)
        {
            foreach (var id in named[entries[ordinal].Entry.Id])
            {
                Add(id, ordinal);

                // Whoever acts in an office acts for the state or organization whose office it is.
                if (PrincipalOf(id) is { } principal)
                    Add(principal, ordinal);
            }
        }

        return new(
            entries,
            [.. byTime.Where(ordinal => entries[ordinal].Entry.Kind.IsFact())],
            [.. foreign.Keys],
            [.. own.Select(list => list ?? []), .. foreign.Values]);

        string? PrincipalOf(string id) => ordinals.TryGetValue(id, out var office)
            ? (entries[office].Entry as OfficeEntry)?.Of.Value
            : ground is not null && ground.TryFind<Office>(id, out var below) ? below.Of.Id : null;

        void Add(string id, int referrer)
        {
            List<int>? list;
            if (ordinals.TryGetValue(id, out var target))
                list = own[target] ??= [];
            else if (!foreign.TryGetValue(id, out list))
                foreign.Add(id, list = []);

            if (list.Count == 0 || list[^1] != referrer)
                list.Add(referrer);
        }
    }
}
