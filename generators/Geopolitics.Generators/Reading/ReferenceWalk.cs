namespace Geopolitics.Generators.Reading;

/// <summary>Finds the references in what was read.</summary>
internal static class ReferenceWalk
{
    public static void AddReferencesOf(DataValue value, List<ReferenceValue> references)
    {
        if (value.AsReference is { } reference)
            references.Add(reference);

        foreach (var item in value.Items)
            AddReferencesOf(item, references);

        if (value.AsObject is { } part)
        {
            foreach (var property in part.Properties)
                AddReferencesOf(property.Value, references);
        }
    }
}
