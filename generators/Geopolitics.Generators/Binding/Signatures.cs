using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>Makes signatures of what was read.</summary>
internal static class Signatures
{
    /// <summary>In the order in which a signature lists what they name.</summary>
    private static readonly PropertyTag[] AncestorTags =
        [PropertyTag.Supersedes, PropertyTag.PartOf, PropertyTag.Broader, PropertyTag.Within, PropertyTag.Of, PropertyTag.Predecessors, PropertyTag.Follows];

    private static readonly bool[] IsAncestorTag = [.. Enumerable.Range(0, 256).Select(tag => AncestorTags.Contains((PropertyTag)tag))];

    public static Signature Of(DataItem item) => new(item.Kind, item.Id, Labels.Of(item))
    {
        Of = item.Kind == ItemKind.Office ? Id(item.Find(PropertyTag.Of)) : null,
        When = item.Time(item.Kind == ItemKind.Source ? PropertyTag.Issued : PropertyTag.When),
        OtherWhens = ClaimedTimes.BesidesOwn(item),
        Existence = Existence(item),
        Born = item.Time(PropertyTag.Born),
        Died = item.Time(PropertyTag.Died),
        Tenure = item.Kind == ItemKind.Tenure && Id(item.Find(PropertyTag.Office)) is { } office
            ? new(office, Id(item.Find(PropertyTag.Holder)), IsSet(item, PropertyTag.Acting), IsSet(item, PropertyTag.Vacant))
            : null,
        HasManySeats = item.Find(PropertyTag.Seats).AsWord is { Number: > 0 },
        Ancestors = Ancestors(item),
    };

    /// <summary>The references through which an item must not come back to itself.</summary>
    public static List<ReferenceValue> AncestorReferences(DataItem item)
    {
        var references = new List<ReferenceValue>();
        if (!HasAncestors(item))
            return references;

        foreach (var tag in AncestorTags)
            ReferenceWalk.AddReferencesOf(item.Find(tag), references);

        return references;
    }

    /// <summary>Most items have none, and every item is asked.</summary>
    private static bool HasAncestors(DataItem item)
    {
        foreach (var property in item.Properties)
        {
            if (IsAncestorTag[(int)property.Tag])
                return true;
        }

        return false;
    }

    private static EquatableArray<string> Ancestors(DataItem item)
    {
        var references = AncestorReferences(item);
        return references.Count switch
        {
            0 => [],
            1 => EquatableArray.Of(references[0].Id),
            _ => references.Select(reference => reference.Id).Distinct().ToEquatableArray(),
        };
    }

    /// <summary>All accounts, or none where one of them may not have been read: the others alone do not tell when something did not exist.</summary>
    private static EquatableArray<ExistenceAccount> Existence(DataItem item)
    {
        if (!item.IsSound || item.Find(PropertyTag.Existence).Items is not { Count: > 0 } accounts)
            return [];

        var read = new List<ExistenceAccount>();
        foreach (var account in accounts)
        {
            if (account.AsObject is { } part && part.Find(PropertyTag.When).AsTime is { } when)
                read.Add(new(Id(part.Find(PropertyTag.Source)), when.Time));
        }

        return read.ToEquatableArray();
    }

    private static bool IsSet(DataItem item, PropertyTag tag) => item.Find(tag).AsFlag is { IsSet: true };

    private static string? Id(DataValue value) => value.AsReference?.Id;
}
