using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Tests.EditorSchema;

/// <summary>The generator's table of kinds as JSON Schema, for editors. It tells the shape only: references, dates and evidence are the compiler's.</summary>
/// <remarks>docs/decisions/0031-editor-schema.md tells which draft and which keywords, and why.</remarks>
internal static class JsonSchemaText
{
    private const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string FilledPattern = @"\S";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = "https://github.com/geopolitics-dotnet/geopolitics/blob/main/data/schema/geopolitics.schema.json",
            ["title"] = "Geopolitics data file",
            ["description"] = "Entities, facts and sources, by kind. Each property is a section that holds an array of items.",
            ["allowComments"] = true,
            ["allowTrailingCommas"] = true,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = FileProperties(),
            ["definitions"] = Definitions(),
        };
        return schema.ToJsonString(Format) + "\n";
    }

    private static JsonObject FileProperties()
    {
        var properties = new JsonObject
        {
            [DataSchema.SchemaProperty] = new JsonObject { ["description"] = "The schema that editors check the file with while you type." },
            [DataSchema.ConstantsProperty] = new JsonObject
            {
                ["description"] = "`false` makes no constants of the file's items: bulk facts are reached by queries.",
                ["type"] = "boolean",
            },
        };
        foreach (var kind in DataSchema.AllKinds)
            properties[kind.Section] = Array(Reference(kind.TypeName), kind.Description);
        properties[RedirectSection.Name] = Array(Reference(RedirectSection.TypeName), RedirectSection.Definition.Description);
        return properties;
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject
        {
            ["id"] = Id(),
            ["edtf"] = Time(),
            ["text"] = Text(TextLimits.Text),
            ["actor"] = new JsonObject { ["anyOf"] = new JsonArray(Id(), Object(ActorReader.InCapacity.Definitions, "")) },
            ["csl-date"] = CslDate(),
            ["identifiers"] = Identifiers(),
        };
        foreach (var kind in DataSchema.AllKinds)
        {
            definitions[kind.TypeName] = Object(kind.Properties, kind.TypeName, kind.Description);
            definitions[PropertyNamesOf(kind.TypeName)] = PropertyNames(kind);
            definitions[ClaimsOf(kind.TypeName)] = Claims(kind);
        }

        definitions[RedirectSection.TypeName] = Object(RedirectSection.Definition.Properties, RedirectSection.TypeName, RedirectSection.Definition.Description);
        return definitions;
    }

    private static JsonObject Object(IEnumerable<PropertyDefinition> definitions, string kind, string? description = null)
    {
        var schema = new JsonObject();
        if (description is not null)
            schema["description"] = description;
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        if (definitions.Any(definition => definition.IsRequired))
            schema["required"] = Strings(definitions.Where(definition => definition.IsRequired).Select(definition => definition.Name));

        var properties = new JsonObject();
        foreach (var definition in definitions)
            properties[definition.Name] = Property(definition, kind);
        schema["properties"] = properties;
        return schema;
    }

    private static JsonObject Property(PropertyDefinition definition, string kind)
    {
        var value = Value(definition, kind);
        var schema = new JsonObject { ["description"] = Describe(definition) };
        if (definition.Examples.Length > 0)
            schema["examples"] = Strings(definition.Examples);

        // In draft 7 whatever stands beside `$ref` has no effect.
        if (value.ContainsKey("$ref"))
        {
            schema["allOf"] = new JsonArray(value);
            return schema;
        }

        foreach (var (name, part) in value.ToList())
        {
            value.Remove(name);
            schema.TryAdd(name, part);
        }

        return schema;
    }

    internal static string Describe(PropertyDefinition definition)
    {
        var kinds = DataSchema.AllKinds.Where(kind => definition.Kinds.Contains(kind.Kind)).Select(kind => kind.TypeName).ToList();
        var reference = definition.Kinds == KindSets.Facts ? "any fact" : string.Join(", ", kinds);
        return definition.Shape switch
        {
            PropertyShape.Reference => $"{definition.Description} By id: {reference}.",
            PropertyShape.References => $"{definition.Description} By id: {reference}.",
            PropertyShape.Actor or PropertyShape.Actors => $"{definition.Description} {reference}, by id; or a person in the capacity held that day, `{{ \"person\": …, \"as\": … }}`.",
            _ => definition.Description,
        };
    }

    private static JsonObject Value(PropertyDefinition definition, string kind) => definition.Shape switch
    {
        PropertyShape.Id or PropertyShape.Reference => Reference("id"),
        PropertyShape.Text => Text(definition.MaxLength),
        PropertyShape.TextOrNumber => Text(definition.MaxLength, "string", "number"),
        PropertyShape.Texts => Array(Text(definition.MaxLength)),
        PropertyShape.TextOrTexts => new() { ["anyOf"] = new JsonArray(Text(definition.MaxLength), Array(Text(definition.MaxLength))) },
        PropertyShape.Flag => new() { ["type"] = "boolean" },
        PropertyShape.Word => Words(definition.Vocabulary),
        PropertyShape.Time => Reference("edtf"),
        PropertyShape.CslDate => Reference("csl-date"),
        PropertyShape.References => Array(Reference("id")),
        PropertyShape.Actor => Reference("actor"),
        PropertyShape.Actors => Array(Reference("actor")),
        PropertyShape.Objects => Array(Object(definition.Properties, kind)),
        PropertyShape.Identifiers => Reference("identifiers"),
        PropertyShape.Says => Reference(ClaimsOf(kind)),
        PropertyShape.PropertyNames => Array(Reference(PropertyNamesOf(kind))),
        _ => throw new InvalidOperationException($"no JSON Schema for {definition.Shape}"),
    };

    /// <summary>What a source says has the shape that the property has, or is put in words where that is a list, a reference or an id.</summary>
    private static JsonObject Claims(KindDefinition kind)
    {
        var claims = new JsonObject();
        foreach (var definition in kind.Properties)
        {
            claims[definition.Name] = definition.Shape switch
            {
                PropertyShape.Id or PropertyShape.Reference => Reference("text"),
                PropertyShape.Objects or PropertyShape.Actors or PropertyShape.References or PropertyShape.Texts =>
                    new JsonObject { ["anyOf"] = new JsonArray(Reference("text"), PropertyOf(kind, definition)) },
                _ => PropertyOf(kind, definition),
            };
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = claims };
    }

    private static JsonObject PropertyOf(KindDefinition kind, PropertyDefinition definition) => Reference($"{kind.TypeName}/properties/{definition.Name}");

    private static JsonObject PropertyNames(KindDefinition kind) => new() { ["enum"] = Strings(kind.Properties.Select(definition => definition.Name)) };

    private static JsonObject Identifiers()
    {
        var schemes = new JsonObject();
        foreach (var (scheme, meaning) in Vocabularies.IdentifierScheme.Zip(Vocabularies.IdentifierScheme.Meanings))
        {
            schemes[scheme] = new JsonObject
            {
                ["description"] = meaning,
                ["anyOf"] = new JsonArray(Text(TextLimits.Line), Array(Object(IdentifierReader.Dated.Definitions, ""))),
            };
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = schemes };
    }

    private static JsonObject CslDate() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray(CslDateReader.DateParts),
        ["properties"] = new JsonObject
        {
            [CslDateReader.DateParts] = new JsonObject
            {
                ["description"] = "Year, then month and day if known; two of these are the first and the last of an interval.",
                ["examples"] = new JsonArray(new JsonArray(new JsonArray(2008, 9, 29)), new JsonArray(new JsonArray(2019))),
                ["type"] = "array",
                ["minItems"] = 1,
                ["maxItems"] = 2,
                ["items"] = new JsonObject
                {
                    ["type"] = "array",
                    ["minItems"] = 1,
                    ["maxItems"] = 3,
                    ["items"] = new JsonObject { ["type"] = "integer" },
                },
            },
            [CslDateReader.Circa] = new JsonObject { ["description"] = "`true` where the date is approximate.", ["type"] = "boolean" },
        },
    };

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = SlugPattern, ["maxLength"] = TextLimits.Id };

    private static JsonObject Time() => new()
    {
        ["type"] = "string",
        ["pattern"] = FilledPattern,
        ["maxLength"] = TextLimits.Line,
        ["examples"] = new JsonArray("2008-09-29", "2013", "2017-08-03/2019-09-11", "2019-01/..", "2019-01/", "../2019", "[..2013]", "2019-02~", "198X", "2018-22"),
    };

    private static JsonObject Text(int maxLength, params string[] types) => new()
    {
        ["type"] = types.Length == 0 ? "string" : Strings(types),
        ["pattern"] = FilledPattern,
        ["maxLength"] = maxLength,
    };

    /// <summary>Words with their meanings, in the keyword that VS Code reads and in the one that Rider reads.</summary>
    private static JsonObject Words(Vocabulary words)
    {
        var described = new JsonObject();
        foreach (var (word, meaning) in words.Zip(words.Meanings))
            described[word] = new JsonObject { ["description"] = meaning };
        return new() { ["enum"] = Strings(words), ["enumDescriptions"] = Strings(words.Meanings), ["x-intellij-enum-metadata"] = described };
    }

    private static JsonObject Array(JsonObject items, string? description = null)
    {
        var schema = new JsonObject();
        if (description is not null)
            schema["description"] = description;
        schema["type"] = "array";
        schema["items"] = items;
        return schema;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    private static string PropertyNamesOf(string kind) => $"{kind}.propertyNames";

    private static string ClaimsOf(string kind) => $"{kind}.says";
}
