using System.Text.Json;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads an actor: an id, or a person in the capacity held that day.</summary>
internal static class ActorReader
{
    public static readonly PropertySet InCapacity = new(
        PropertyDefinition.Reference("person", PropertyTag.Person, KindSets.Person, "The person.").Required(),
        PropertyDefinition.Reference("as", PropertyTag.Office, KindSets.Office, "The office that the person held that day.").Required());

    private static readonly PropertyDefinition Named = PropertyDefinition.Reference("entity", PropertyTag.Entity, KindSets.Actors, "The actor.");

    public static DataValue? Read(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType == JsonTokenType.StartObject)
            return ObjectReader.Read(ref json, definition.Name, InCapacity, kind, context);

        return ValueReader.ReadReference(ref json, definition, kind, context) is { } actor
            ? new ObjectValue(EquatableArray.Of(new DataProperty(Named, actor)), actor.Span)
            : null;
    }
}
