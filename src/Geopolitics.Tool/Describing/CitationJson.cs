using System.Text.Json;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>What an item rests on, as JSON.</summary>
internal static class CitationJson
{
    public static void WriteCitations(this Utf8JsonWriter writer, IReadOnlyList<Citation> citations) => writer.WriteList("citations", citations, citation =>
    {
        writer.WriteStartObject();
        writer.WriteString("source", citation.Source.Id);
        writer.WriteString("label", citation.Source.Label);
        writer.WriteString("title", citation.Source.Title);
        writer.WriteOptional("url", citation.Source.Url?.OriginalString);
        writer.WriteOptional("locator", citation.Locator);
        writer.WriteTexts("supports", citation.Supports);
        writer.WriteStartObject("says");
        foreach (var value in citation.Says)
        {
            writer.WritePropertyName(value.Property);
            writer.WritePropertyValue(value);
        }

        writer.WriteEndObject();
        writer.WriteOptional("quotation", citation.Quotation);
        writer.WriteEndObject();
    });

    /// <summary>The contested properties with each value and who gives it.</summary>
    public static void WriteContested(this Utf8JsonWriter writer, IReadOnlyList<ContestedProperty> contested) => writer.WriteList("contested", contested, property =>
    {
        writer.WriteStartObject();
        writer.WriteString("property", property.Property);
        writer.WriteList("values", property.Values, cited =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            writer.WritePropertyValue(cited.Value);
            writer.WriteString("source", cited.Citation.Source.Id);
            writer.WriteOptional("locator", cited.Citation.Locator);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });

    /// <summary>A time, ids or words: as data files write it, but for single values, which are lists here too.</summary>
    private static void WritePropertyValue(this Utf8JsonWriter writer, PropertyValue value)
    {
        if (value.Time is { } time)
        {
            writer.WriteStringValue(time.ToString());
            return;
        }

        writer.WriteStartArray();
        foreach (var entity in value.Entities)
            writer.WriteStringValue(entity.Id);
        foreach (var fact in value.Facts)
            writer.WriteStringValue(fact.Id);
        foreach (var text in value.Texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
