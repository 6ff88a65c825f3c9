using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>When an item was by its sources: what it states, and where its <c>when</c> is contested, what else its citations say.</summary>
internal static class ClaimedTimes
{
    private const string When = "when";

    /// <summary>The times that stand beside the item's own; none where they agree.</summary>
    public static EquatableArray<StatedTime> BesidesOwn(DataItem item)
    {
        if (!IsContested(item, When))
            return [];

        var times = new List<StatedTime>();
        foreach (var citation in item.Find(PropertyTag.Citations).Items)
        {
            if (citation.AsObject?.Find(PropertyTag.Says).AsObject is not { } says)
                continue;

            foreach (var claim in says.Properties)
            {
                if (claim.Name == When && claim.Value.AsTime is { Time: var time } && !time.Equals(item.Time(PropertyTag.When)) && !times.Contains(time))
                    times.Add(time);
            }
        }

        return times.ToEquatableArray();
    }

    public static bool IsContested(DataItem item, string property)
    {
        foreach (var name in item.Find(PropertyTag.Contested).Items)
        {
            if (name.AsText?.Text == property)
                return true;
        }

        return false;
    }
}
