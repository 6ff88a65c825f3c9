using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>Finds the references in what was read.</summary>
internal static class ReferenceWalk
{
    public static IEnumerable<ReferenceValue> ReferencesOf(DataItem item) => item.Properties.SelectMany(property => ReferencesOf(property.Value));

    public static IEnumerable<ReferenceValue> ReferencesOf(DataValue value) => value switch
    {
        ReferenceValue reference => [reference],
        ListValue list => list.Items.SelectMany(ReferencesOf),
        ObjectValue part => part.Properties.SelectMany(property => ReferencesOf(property.Value)),
        ClaimValue claim => ReferencesOf(claim.Value),
        _ => [],
    };
}
