using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>When an item was by its sources: what it states, and where its <c>when</c> is contested, what else its citations say.</summary>
internal static class ClaimedTimes
{
    private const string When = "when";

    /// <summary>The times that stand beside the item's own; none where they agree. EDTF.</summary>
    public static EquatableArray<string> BesidesOwn(DataItem item) => IsContested(item, When)
        ? Claims(item).Where(claim => claim.Property == When).Select(claim => claim.Value).OfType<TimeValue>()
            .Select(time => time.Text).Where(text => text != item.Text(PropertyTag.When)).Distinct().ToEquatableArray()
        : [];

    public static bool IsContested(DataItem item, string property) =>
        item.Find(PropertyTag.Contested) is ListValue { Items.Count: > 0 } names && names.Items.OfType<TextValue>().Any(name => name.Text == property);

    private static IEnumerable<ClaimValue> Claims(DataItem item) => item.Find(PropertyTag.Citations) is ListValue citations
        ? citations.Items.OfType<ObjectValue>().Select(citation => citation.Find(PropertyTag.Says)).OfType<ListValue>()
            .SelectMany(says => says.Items.OfType<ClaimValue>())
        : [];
}
