using System.Text.Json;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Bibliography;

/// <summary>CSL-JSON: an array of items, as Zotero and pandoc read it.</summary>
internal sealed class CslJsonExporter() : StreamExporter("csl-json", "The sources as CSL-JSON, the format of Zotero and pandoc.", ".json")
{
    private protected override async Task WriteCoreAsync(Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        var items = new JsonItems(output, before: "[", after: "]");
        foreach (var source in catalog.InOrder<Source>())
            await items.WriteAsync(json => Write(json, source), cancellationToken).ConfigureAwait(false);
        await items.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("type", CslTypes.Of(source.Type));
        json.WriteString("title", source.Title);
        WriteNames(json, "author", source.Authors);
        WriteNames(json, "editor", source.Editors);
        WriteNames(json, "translator", source.Translators);
        json.WriteOptional("publisher", source.Publisher);
        json.WriteOptional("publisher-place", source.PublisherPlace);
        json.WriteOptional("container-title", source.ContainerTitle);
        json.WriteOptional("collection-title", source.CollectionTitle);
        json.WriteOptional("event-title", source.EventTitle);
        json.WriteOptional("original-title", source.OriginalTitle);
        CslDate.Write(json, "issued", source.Issued);
        CslDate.Write(json, "accessed", source.Accessed);
        json.WriteOptional("URL", source.Url?.OriginalString);
        json.WriteOptional("archive", source.Archive);
        json.WriteOptional("archive_location", source.ArchiveUrl);
        json.WriteOptional("DOI", source.Doi);
        json.WriteOptional("ISBN", source.Isbn);
        json.WriteOptional("ISSN", source.Issn);
        json.WriteOptional("number", source.Number);
        json.WriteOptional("volume", source.Volume);
        json.WriteOptional("issue", source.Issue);
        json.WriteOptional("page", source.Page);
        json.WriteOptional("genre", source.Genre);
        json.WriteOptional("language", source.Language);
        json.WriteOptional("note", source.Note);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IReadOnlyList<Contributor> contributors)
    {
        if (contributors.Count == 0)
            return;

        json.WriteStartArray(property);
        foreach (var contributor in contributors)
        {
            json.WriteStartObject();
            json.WriteOptional("family", contributor.Family);
            json.WriteOptional("given", contributor.Given);
            json.WriteOptional("dropping-particle", contributor.DroppingParticle);
            json.WriteOptional("non-dropping-particle", contributor.NonDroppingParticle);
            json.WriteOptional("suffix", contributor.Suffix);
            json.WriteOptional("literal", contributor.Literal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
