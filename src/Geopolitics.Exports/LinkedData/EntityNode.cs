using System.Text.Json;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.LinkedData;

/// <summary>An entity as a node.</summary>
internal static class EntityNode
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        Nodes.WriteHead(json, entity.Id, SchemaTypes.Of(entity), Words.KindOf(entity));
        json.WriteString("name", entity.Name);
        json.WriteAll("alternateName", entity.Names, name => WriteName(json, name));
        json.WriteOptional("description", entity.Summary);
        json.WriteAll("identifier", entity.Identifiers.Where(code => code.Scheme != IdentifierScheme.Wikidata), code => Nodes.WriteIdentifier(json, IdentifierSchemes.NameOf(code.Scheme), code.Value));

        // The address by which Wikidata itself names an item: http, and not that of the page.
        json.WriteAll("sameAs", entity.Identifiers.Where(code => code.Scheme == IdentifierScheme.Wikidata), code => json.WriteStringValue("http://www.wikidata.org/entity/" + code.Value));
        switch (entity)
        {
            case Organization { Of: { } of }:
                Nodes.WriteReference(json, "parentOrganization", of.Id);
                break;

            case Person person:
                json.WriteOptional("birthDate", person.Born is { Kind: EdtfKind.Date } born ? Nodes.IsoDate(born.Start) : null);
                json.WriteOptional("deathDate", person.Died is { Kind: EdtfKind.Date } died ? Nodes.IsoDate(died.Start) : null);
                break;

            case Office office:
                Nodes.WriteReference(json, "occupationLocation", (office.Of as State)?.Id);
                break;

            case Territory territory:
                Nodes.WriteReference(json, "containedInPlace", territory.AdministeredBy?.Id);
                break;

            case Place place:
                Nodes.WriteReference(json, "containedInPlace", place.Within?.Id);
                break;

            case MeetingSeries series:
                Nodes.WriteReferences(json, "organizer", series.Of.Select(actor => actor.Id));
                break;

            case Source source:
                WriteSource(json, source);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteAll("author", source.Authors, author => WriteContributor(json, author));
        json.WriteAll("editor", source.Editors, editor => WriteContributor(json, editor));
        json.WriteAll("translator", source.Translators, translator => WriteContributor(json, translator));
        if (source.Publisher is { } publisher)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", publisher);
            json.WriteEndObject();
        }

        json.WriteOptional("datePublished", source.Issued is { Kind: EdtfKind.Date } issued ? Nodes.IsoDate(issued.Start) : null);
        json.WriteOptional("inLanguage", source.Language);
        json.WriteOptional("url", source.Url?.OriginalString);
        json.WriteOptional("archivedAt", source.ArchiveUrl);
    }

    private static void WriteContributor(Utf8JsonWriter json, Contributor contributor)
    {
        json.WriteStartObject();
        json.WriteString("@type", contributor.Literal is null ? "Person" : "Organization");
        json.WriteString("name", contributor.ToString());
        json.WriteOptional("familyName", contributor.Family);
        json.WriteOptional("givenName", contributor.Given);
        json.WriteEndObject();
    }

    /// <summary>With its language, as JSON-LD writes it.</summary>
    private static void WriteName(Utf8JsonWriter json, EntityName name)
    {
        json.WriteStartObject();
        json.WriteString("@value", name.Text);
        json.WriteOptional("@language", name.Language);
        json.WriteEndObject();
    }
}
