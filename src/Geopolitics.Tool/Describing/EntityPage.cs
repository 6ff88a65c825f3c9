using System.Text.Json;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>An entity with all that the catalogue knows of it.</summary>
internal static class EntityPage
{
    public static void Write(Page page, Entity entity, Catalog catalog)
    {
        page.Line(new StyledText(entity.Name, Styles.Title));
        page.Line(new StyledText($"{Kinds.Of(entity).Replace('-', ' ')}, {entity.Id}", Styles.Faint));
        if (entity.Summary is { } summary)
        {
            page.Gap();
            page.Line(summary, indent: 2);
        }

        var fields = EntityFields.Of(entity, catalog);
        if (fields.Count > 0)
        {
            page.Gap();
            page.Fields([.. fields.SelectMany(FieldText.Lines)]);
        }

        CitationText.Write(page, entity.Citations);

        var facts = FactsAbout.Of(entity, catalog);
        page.Heading(facts.Count switch { 0 => "No facts", 1 => "1 fact", var count => $"{count} facts" });
        FactRows.Write(page, facts);
    }

    public static void WriteJson(Utf8JsonWriter writer, Entity entity, Catalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id);
        writer.WriteString("kind", Kinds.Of(entity));
        writer.WriteString("name", entity.Name);
        writer.WriteOptional("summary", entity.Summary);
        writer.WriteFields("properties", EntityFields.Of(entity, catalog));
        writer.WriteCitations(entity.Citations);
        writer.WriteList("facts", FactsAbout.Of(entity, catalog), fact => writer.WriteFact(fact));
        writer.WriteEndObject();
    }
}
