namespace Geopolitics.Generators.Reading;

/// <summary>Finds the references in what was read.</summary>
internal static class ReferenceWalk
{
    public static void AddReferencesOf(DataValue value, List<ReferenceValue> references)
    {
        switch (value)
        {
            case ReferenceValue reference:
                references.Add(reference);
                break;

            case ListValue list:
                foreach (var item in list.Items)
                    AddReferencesOf(item, references);
                break;

            case ObjectValue part:
                foreach (var property in part.Properties)
                    AddReferencesOf(property.Value, references);
                break;

            case ClaimValue claim:
                AddReferencesOf(claim.Value, references);
                break;
        }
    }
}
