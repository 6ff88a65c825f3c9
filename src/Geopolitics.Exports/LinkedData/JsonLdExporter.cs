using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.LinkedData;

/// <summary>JSON-LD: one graph of all entities and facts, an item a line.</summary>
internal sealed class JsonLdExporter() : StreamExporter("json-ld", "Entities, sources and facts as JSON-LD, in the terms of schema.org, with the ids of Wikidata.", ".jsonld")
{
    private protected override async Task WriteCoreAsync(Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        var items = new JsonItems(output, before: """{"@context":"https://schema.org","@graph":[""", after: "]}");
        foreach (var entity in catalog.InOrder<Entity>())
            await items.WriteAsync(json => EntityNode.Write(json, entity), cancellationToken).ConfigureAwait(false);
        foreach (var fact in catalog.Facts())
            await items.WriteAsync(json => FactNode.Write(json, fact), cancellationToken).ConfigureAwait(false);
        await items.EndAsync(cancellationToken).ConfigureAwait(false);
    }
}
