using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>A property as read.</summary>
internal readonly record struct DataProperty(PropertyDefinition Definition, DataValue Value)
{
    public PropertyTag Tag => Definition.Tag;

    public string Name => Definition.Name;

    /// <summary>The value of the property with a tag, or none.</summary>
    public static DataValue Find(EquatableArray<DataProperty> properties, PropertyTag tag)
    {
        foreach (var property in properties)
        {
            if (property.Tag == tag)
                return property.Value;
        }

        return default;
    }
}
