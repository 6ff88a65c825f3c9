using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What the directory needs of a file: its ids, when its facts were, and which ids each item refers to.</summary>
/// <param name="Ids">The ids that the file names, by their numbers.</param>
internal sealed record FileIndex(
    string LogicalPath, bool HasConstants, EquatableArray<string> Ids, EquatableArray<ItemIndex> Items, EquatableArray<string> RedirectedIds)
{
    public static FileIndex From(FileReading reading)
    {
        var lastReferrer = new int[reading.Ids.Count];
        var references = new List<int>();
        return new(
            reading.LogicalPath,
            reading.HasConstants,
            reading.Ids,
            reading.Items.SelectArray((item, index) =>
            {
                var bounds = BoundsOf(item);
                return new ItemIndex(item.Kind, item.Number, item.IsSound, bounds.First, bounds.Last, ReferencesOf(item, index + 1));
            }),
            reading.Redirects.SelectArray((redirect, _) => redirect.From));

        EquatableArray<int> ReferencesOf(DataItem item, int referrer)
        {
            references.Clear();
            foreach (var reference in item.References)
            {
                if (lastReferrer[reference.Value.Number] == referrer)
                    continue;

                lastReferrer[reference.Value.Number] = referrer;
                references.Add(reference.Value.Number);
            }

            return references.ToEquatableArray();
        }
    }

    /// <summary>When a fact was by all its sources, where they contest it.</summary>
    private static TimeBounds BoundsOf(DataItem item)
    {
        if (!item.Kind.IsFact() || item.Time(PropertyTag.When) is not { } when)
            return TimeBounds.Everything;

        var bounds = TimeBounds.Of(when.Value);
        foreach (var claim in ClaimedTimes.BesidesOwn(item))
            bounds = bounds.Or(TimeBounds.Of(claim.Value));
        return bounds;
    }
}

/// <param name="Number">The number of its id in the file.</param>
/// <param name="IsSound">False where a part of it could not be read.</param>
/// <param name="First">The first day of a fact's <see cref="TimeBounds"/>.</param>
/// <param name="Last">The last day of them.</param>
/// <param name="References">The numbers of the ids that it refers to, each once.</param>
internal sealed record ItemIndex(ItemKind Kind, int Number, bool IsSound, int First, int Last, EquatableArray<int> References);
