using System.Text.Json;
using Geopolitics.Exports.LinkedData;
using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Atlas;

/// <summary>How an item is named to people and to machines.</summary>
internal static class Reference
{
    public static void Write(MarkupWriter html, AtlasPage page, string title, string id)
    {
        html.Begin("section", ("class", "reference"), ("aria-labelledby", "_reference")).Element("h2", "Reference", ("id", "_reference")).Line();
        html.Begin("dl", ("class", "properties"));
        html.Begin("div").Element("dt", "id").Begin("dd").Element("code", id).End().End();
        html.Begin("div").Element("dt", "linked data").Begin("dd").Element("code", ItemAddress.Of(id)).End().End();
        html.Begin("div").Element("dt", "to cite").Begin("dd").Text("“").Name(title).Text($"” ({id}). Geopolitics, data version {page.Contents.Catalog.DataVersion}.").End().End();
        html.End().End().Line();
    }

    /// <summary>The item's node as the JSON-LD export has it.</summary>
    public static void WriteLinkedData(MarkupWriter html, Action<Utf8JsonWriter> writeNode) => html.Data("application/ld+json", id: null, json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        writeNode(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
