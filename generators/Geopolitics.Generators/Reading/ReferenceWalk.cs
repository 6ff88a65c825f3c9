using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>Finds the references in what was read.</summary>
internal static class ReferenceWalk
{
    /// <summary>All of an item, in the file's order.</summary>
    public static EquatableArray<ReferenceValue> ReferencesOf(EquatableArray<DataProperty> properties)
    {
        var references = new List<ReferenceValue>();
        foreach (var property in properties)
            Add(property.Value, references);
        return references.ToEquatableArray();
    }

    public static List<ReferenceValue> ReferencesOf(DataValue value)
    {
        var references = new List<ReferenceValue>();
        Add(value, references);
        return references;
    }

    private static void Add(DataValue value, List<ReferenceValue> references)
    {
        switch (value)
        {
            case ReferenceValue reference:
                references.Add(reference);
                break;

            case ListValue list:
                foreach (var item in list.Items)
                    Add(item, references);
                break;

            case ObjectValue part:
                foreach (var property in part.Properties)
                    Add(property.Value, references);
                break;

            case ClaimValue claim:
                Add(claim.Value, references);
                break;
        }
    }
}
