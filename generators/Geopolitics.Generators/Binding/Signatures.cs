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
        Existence = Existence(item).ToEquatableArray(),
        Born = item.Text(PropertyTag.Born),
        Died = item.Text(PropertyTag.Died),
        Tenure = item.Kind == ItemKind.Tenure && Id(item.Find(PropertyTag.Office)) is { } office
            ? new(office, Id(item.Find(PropertyTag.Holder)), item.Find(PropertyTag.Acting) is FlagValue { IsSet: true })
            : null,
        HasManySeats = item.Find(PropertyTag.Seats) is WordValue { Number: > 0 },
        Ancestors = AncestorTags.Select(item.Find).OfType<DataValue>().SelectMany(ReferenceWalk.ReferencesOf)
            .Select(reference => reference.Id).Distinct().ToEquatableArray(),
    };

    private static IEnumerable<string> Existence(DataItem item) => item.Find(PropertyTag.Existence) is ListValue accounts
        ? accounts.Items.OfType<ObjectValue>().Select(account => account.Find(PropertyTag.When)).OfType<TimeValue>().Select(when => when.Text)
        : [];

    private static string? Id(DataValue? value) => (value as ReferenceValue)?.Id;
}
