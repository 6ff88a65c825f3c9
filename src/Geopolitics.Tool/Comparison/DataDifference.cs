namespace Geopolitics.Tool.Comparison;

/// <summary>How a data version differs from an older one.</summary>
/// <param name="Added">Items that are new.</param>
/// <param name="Removed">Items that are gone, with what took their place where a redirect tells.</param>
/// <param name="Changed">Items that differ, or have another id.</param>
internal sealed record DataDifference(IReadOnlyList<DataItem> Added, IReadOnlyList<RemovedItem> Removed, IReadOnlyList<ItemChange> Changed)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    public static DataDifference Between(DataVersion old, DataVersion now)
    {
        var removed = new List<RemovedItem>();
        var changed = new List<ItemChange>();
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var before in old.Items.Values)
        {
            if (now.Items.TryGetValue(before.Id, out var after))
            {
                Compare(before, after);
                continue;
            }

            // Ids are for ever: what has another one now says so itself.
            var successor = now.Redirects.TryGetValue(before.Id, out var to) ? now.Items.GetValueOrDefault(to) : null;
            if (successor is not null && !old.Items.ContainsKey(successor.Id) && renamed.Add(successor.Id))
                Compare(before, successor);
            else
                removed.Add(new(before, successor));
        }

        var added = now.Items.Values.Where(item => !old.Items.ContainsKey(item.Id) && !renamed.Contains(item.Id));
        return new(
            [.. added.OrderBy(Key, StringComparer.Ordinal)],
            [.. removed.OrderBy(item => Key(item.Item), StringComparer.Ordinal)],
            [.. changed.OrderBy(change => Key(change.New), StringComparer.Ordinal)]);

        void Compare(DataItem before, DataItem after)
        {
            var changes = JsonComparison.Compare(before, after);
            if (changes.Count > 0)
                changed.Add(new(before, after, changes));
        }
    }

    private static string Key(DataItem item) => $"{item.Section}\0{item.Id}";
}

/// <summary>An item that is gone.</summary>
/// <param name="Item">What it was.</param>
/// <param name="Successor">What a redirect leads to, or null where none does.</param>
internal sealed record RemovedItem(DataItem Item, DataItem? Successor);
