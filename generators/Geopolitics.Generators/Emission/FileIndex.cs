using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What the directory needs of a file: its ids, when its facts were, and which ids each item refers to.</summary>
internal sealed record FileIndex(string LogicalPath, bool HasConstants, EquatableArray<ItemIndex> Items, EquatableArray<string> RedirectedIds)
{
    public static FileIndex From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.Items.SelectArray((item, _) => ItemIndex.From(item)),
        reading.Redirects.SelectArray((redirect, _) => redirect.From));
}

/// <param name="IsSound">False where a part of it could not be read.</param>
/// <param name="First">The first day of a fact's <see cref="TimeBounds"/>.</param>
/// <param name="Last">The last day of them.</param>
/// <param name="References">The ids that it refers to, sorted, each once.</param>
internal sealed record ItemIndex(ItemKind Kind, string Id, bool IsSound, int First, int Last, EquatableArray<string> References)
{
    public static ItemIndex From(DataItem item)
    {
        var bounds = BoundsOf(item);
        return new(item.Kind, item.Id, item.IsSound, bounds.First, bounds.Last, ReferencesOf(item));
    }

    /// <summary>By all its sources, where they contest it.</summary>
    private static TimeBounds BoundsOf(DataItem item)
    {
        if (!item.Kind.IsFact() || item.Text(PropertyTag.When) is not { } when || !Edtf.TryParse(when.AsSpan(), out var own))
            return TimeBounds.Everything;

        var bounds = TimeBounds.Of(own);
        foreach (var claim in ClaimedTimes.BesidesOwn(item))
            bounds = Edtf.TryParse(claim.AsSpan(), out var other) ? bounds.Or(TimeBounds.Of(other)) : TimeBounds.Everything;
        return bounds;
    }

    private static EquatableArray<string> ReferencesOf(DataItem item)
    {
        if (item.References.Count == 0)
            return [];

        var ids = new string[item.References.Count];
        for (var index = 0; index < ids.Length; index++)
            ids[index] = item.References[index].Id;
        Array.Sort(ids, StringComparer.Ordinal);

        var count = 1;
        for (var index = 1; index < ids.Length; index++)
        {
            if (ids[index] != ids[count - 1])
                ids[count++] = ids[index];
        }

        Array.Resize(ref ids, count);
        return new(ids);
    }
}
