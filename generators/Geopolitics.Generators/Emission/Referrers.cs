using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>Who refers to whom, while the directory is made.</summary>
internal sealed class Referrers
{
    private readonly List<int>?[] ofEntries;
    private readonly SortedDictionary<string, List<int>> ofForeign = new(StringComparer.Ordinal);

    private Referrers(int entries) => ofEntries = new List<int>?[entries];

    /// <param name="byTime">The order in which the items are taken, so that each list is in that order too.</param>
    /// <param name="ordinals">The ordinal of each item that is listed, plus one, by the item's number in the table; zero for those that are not.</param>
    public static Referrers Of(List<Listed> items, int[] byTime, int[] ordinals, SignatureTable table, CancellationToken cancellation)
    {
        var referrers = new Referrers(items.Count);
        foreach (var ordinal in byTime)
        {
            cancellation.ThrowIfCancellationRequested();
            var listed = items[ordinal];
            foreach (var reference in listed.Item.References)
            {
                var named = listed.Named[reference]!;
                referrers.Add(named, ordinal, ordinals);

                // Whoever acts in an office acts for the state or organization whose office it is.
                if (named.Signature is { Kind: ItemKind.Office, Of: { } of } && table.FindItem(of) is { } principal)
                    referrers.Add(principal, ordinal, ordinals);
            }
        }

        return referrers;
    }

    public EquatableArray<int> OfEntry(int ordinal) => ofEntries[ordinal]?.ToEquatableArray() ?? [];

    public EquatableArray<ForeignEntry> Foreign() => ofForeign.Select(entry => new ForeignEntry(entry.Key, entry.Value.ToEquatableArray())).ToEquatableArray();

    private void Add(KnownItem named, int referrer, int[] ordinals)
    {
        List<int>? list;
        if (ordinals[named.Number] is > 0 and var ordinal)
            list = ofEntries[ordinal - 1] ??= [];
        else if (!named.IsForeign)
            return;
        else if (!ofForeign.TryGetValue(named.Signature.Id, out list))
            ofForeign.Add(named.Signature.Id, list = []);

        if (list.Count == 0 || list[list.Count - 1] != referrer)
            list.Add(referrer);
    }
}
