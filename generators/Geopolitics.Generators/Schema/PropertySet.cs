using System.Text;
using System.Text.Json;

namespace Geopolitics.Generators.Schema;

/// <summary>The properties that an object may have, found by name without making a text of it.</summary>
internal sealed class PropertySet
{
    public static readonly PropertySet None = new();

    /// <summary>What an object has of a set is told in one number of so many bits.</summary>
    private const int Limit = 64;

    private readonly PropertyDefinition[] definitions;
    private readonly byte[][] names;

    public PropertySet(params PropertyDefinition[] definitions)
    {
        if (definitions.Length > Limit)
            throw new ArgumentException($"more than {Limit} properties", nameof(definitions));

        this.definitions = definitions;
        names = [.. definitions.Select(definition => Encoding.UTF8.GetBytes(definition.Name))];
    }

    public IReadOnlyList<PropertyDefinition> Definitions => definitions;

    public PropertyDefinition this[int index] => definitions[index];

    /// <summary>The place of the property that the reader stands at the name of, or -1.</summary>
    /// <param name="expected">Where it probably is: objects mostly keep to one order.</param>
    public int IndexOfName(ref Utf8JsonReader json, int expected)
    {
        if (json.ValueIsEscaped)
            return IndexOfEscaped(ref json);

        for (var step = 0; step < names.Length; step++)
        {
            var index = expected + step;
            if (index >= names.Length)
                index -= names.Length;
            if (json.ValueTextEquals(names[index]))
                return index;
        }

        return -1;
    }

    public int IndexOf(string name) => Array.FindIndex(definitions, definition => definition.Name == name);

    /// <summary>A name with half of a surrogate pair is no text, and none of ours.</summary>
    private int IndexOfEscaped(ref Utf8JsonReader json)
    {
        try
        {
            return IndexOf(json.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return -1;
        }
    }
}
