using System.Text.Json.Nodes;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Tests.EditorSchema;

/// <summary>A valid data file with one item that has all that its kind may have, made from the table of kinds.</summary>
internal static class SampleDocument
{
    public static JsonObject Of(KindDefinition kind) => new()
    {
        [DataSchema.SchemaProperty] = "../schema/geopolitics.schema.json",
        [DataSchema.ConstantsProperty] = true,
        [kind.Section] = new JsonArray(Object(kind.Properties, kind)),
    };

    private static JsonObject Object(IEnumerable<PropertyDefinition> definitions, KindDefinition kind) =>
        new(definitions.Select(definition => KeyValuePair.Create(definition.Name, (JsonNode?)Value(definition, kind))));

    private static JsonNode Value(PropertyDefinition definition, KindDefinition kind) => definition.Shape switch
    {
        PropertyShape.Id or PropertyShape.Reference => "an-id-2",
        PropertyShape.Text => "A text.",
        PropertyShape.TextOrNumber => 12,
        PropertyShape.Texts => new JsonArray("One text.", "Another."),
        PropertyShape.TextOrTexts => new JsonArray("A1", "A2"),
        PropertyShape.Flag => true,
        PropertyShape.Word => definition.Vocabulary[^1],
        PropertyShape.Time => "2017-08-03/2019-09-11",
        PropertyShape.CslDate => new JsonObject { [CslDateReader.DateParts] = new JsonArray(new JsonArray(2008, 9, 29), new JsonArray(2009)), [CslDateReader.Circa] = true },
        PropertyShape.References => new JsonArray("an-id", "another"),
        PropertyShape.Actor => Object(ActorReader.InCapacity.Definitions, kind),
        PropertyShape.Actors => new JsonArray("an-id", Object(ActorReader.InCapacity.Definitions, kind)),
        PropertyShape.Objects => new JsonArray(Object(definition.Properties, kind)),
        PropertyShape.Identifiers => new JsonObject
        {
            ["wikidata"] = "Q884",
            ["iso3166-3"] = new JsonArray(Object(IdentifierReader.Dated.Definitions, kind)),
        },
        PropertyShape.Says => Object(kind.Properties.Where(property => property.Shape != PropertyShape.Objects || property.Name != "citations"), kind),
        PropertyShape.PropertyNames => new JsonArray([.. kind.Properties.Select(property => (JsonNode)property.Name)]),
        _ => throw new InvalidOperationException($"no sample of {definition.Shape}"),
    };
}
