using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>Makes signatures of what was read.</summary>
internal static class Signatures
{
    private static readonly PropertyTag[] AncestorTags =
        [PropertyTag.Supersedes, PropertyTag.PartOf, PropertyTag.Broader, PropertyTag.Within, PropertyTag.Of, PropertyTag.Predecessors, PropertyTag.Follows];

    public static Signature Of(DataItem item) => new(item.Kind, item.Id, Labels.Of(item))
    {
        Of = item.Kind == ItemKind.Office ? Id(item.Find(PropertyTag.Of)) : null,
        When = item.Text(item.Kind == ItemKind.Source ? PropertyTag.Issued : PropertyTag.When),
        OtherWhens = ClaimedTimes.BesidesOwn(item),
        Existence = Existence(item).ToEquatableArray(),
        Born = item.Text(PropertyTag.Born),
        Died = item.Text(PropertyTag.Died),
        Tenure = item.Kind == ItemKind.Tenure && Id(item.Find(PropertyTag.Office)) is { } office
            ? new(office, Id(item.Find(PropertyTag.Holder)), IsSet(item, PropertyTag.Acting), IsSet(item, PropertyTag.Vacant))
            : null,
        HasManySeats = item.Find(PropertyTag.Seats) is WordValue { Number: > 0 },
        Ancestors = AncestorReferences(item).Select(reference => reference.Id).Distinct().ToEquatableArray(),
    };

    /// <summary>The references through which an item must not come back to itself.</summary>
    public static IEnumerable<ReferenceValue> AncestorReferences(DataItem item) =>
        AncestorTags.Select(item.Find).OfType<DataValue>().SelectMany(ReferenceWalk.ReferencesOf);

    /// <summary>All accounts, or none where one of them may not have been read: the others alone do not tell when something did not exist.</summary>
    private static IEnumerable<ExistenceAccount> Existence(DataItem item)
    {
        if (!item.IsSound || item.Find(PropertyTag.Existence) is not ListValue accounts)
            yield break;

        foreach (var account in accounts.Items.OfType<ObjectValue>())
        {
            if (account.Find(PropertyTag.When) is TimeValue when)
                yield return new(Id(account.Find(PropertyTag.Source)), when.Text);
        }
    }

    private static bool IsSet(DataItem item, PropertyTag tag) => item.Find(tag) is FlagValue { IsSet: true };

    private static string? Id(DataValue? value) => (value as ReferenceValue)?.Id;
}
