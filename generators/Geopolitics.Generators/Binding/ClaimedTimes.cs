using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>When an item was by its sources: what it states, and where its <c>when</c> is contested, what else its citations say.</summary>
internal static class ClaimedTimes
{
    private const string When = "when";

    /// <summary>The times that stand beside the item's own; none where they agree.</summary>
    public static EquatableArray<StatedTime> BesidesOwn(DataItem item) => IsContested(item, When)
        ? Claims(item).Where(claim => claim.Property == When).Select(claim => claim.Value).OfType<TimeValue>()
            .Select(value => value.Time).Where(time => !time.Equals(item.Time(PropertyTag.When))).Distinct().ToEquatableArray()
        : [];

    public static bool IsContested(DataItem item, string property)
    {
        if (item.Find(PropertyTag.Contested) is not ListValue names)
            return false;

        foreach (var value in names.Items)
        {
            if (value is TextValue name && name.Text == property)
                return true;
        }

        return false;
    }

    private static IEnumerable<ClaimValue> Claims(DataItem item) => item.Find(PropertyTag.Citations) is ListValue citations
        ? citations.Items.OfType<ObjectValue>().Select(citation => citation.Find(PropertyTag.Says)).OfType<ListValue>()
            .SelectMany(says => says.Items.OfType<ClaimValue>())
        : [];
}
