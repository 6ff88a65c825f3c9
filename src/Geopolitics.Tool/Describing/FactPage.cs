using System.Text.Json;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>A fact with all that the catalogue knows of it.</summary>
internal static class FactPage
{
    public static void Write(Page page, Fact fact, Catalog catalog)
    {
        page.Line(new StyledText(fact.Title, Styles.Title));
        page.Line(new StyledText($"{Kinds.Of(fact).Replace('-', ' ')}, {fact.Id}", Styles.Faint));
        if (fact.Summary is { } summary)
        {
            page.Gap();
            page.Line(summary, indent: 2);
        }

        page.Gap();
        page.Fields([
            ("when", FieldText.Of(fact.When)),
            ("standing", new(Words.Of(fact.Standing))),
            .. fact.AssertedBy.Select(actor => ("asserted by", FieldText.Of(actor))),
            .. FactFields.Of(fact).Where(field => !field.IsParticipation).SelectMany(FieldText.Lines),
            .. fact.Topics.Select(topic => ("topics", FieldText.Of(topic))),
        ]);

        if (fact.Participants.Count > 0)
        {
            page.Heading("Participants");
            page.Fields([.. fact.Participants.GroupBy(participant => participant.Role).SelectMany(group => group).Select(Line)]);
        }

        foreach (var property in fact.Contested)
        {
            page.Heading($"Contested: {PropertyLabel.Of(property.Property)}");
            page.Rows([.. property.Values.Select(cited => new[] { new StyledText(cited.Value.ToString()), new StyledText(cited.Citation.ToString(), Styles.Faint) })]);
        }

        CitationText.Write(page, fact.Citations);

        var links = FactLinks.Of(fact, catalog);
        if (links.Count > 0)
        {
            page.Heading("Other facts");
            page.Fields([.. links.SelectMany(FieldText.Lines)]);
        }
    }

    public static void WriteJson(Utf8JsonWriter writer, Fact fact, Catalog catalog)
    {
        writer.WriteStartObject();
        writer.WriteString("id", fact.Id);
        writer.WriteString("kind", Kinds.Of(fact));
        writer.WriteString("title", fact.Title);
        writer.WriteString("when", fact.When.ToString());
        writer.WriteOptional("summary", fact.Summary);
        writer.WriteString("standing", Words.Of(fact.Standing));
        writer.WriteList("assertedBy", fact.AssertedBy, writer.WriteEntity);
        writer.WriteList("topics", fact.Topics, writer.WriteEntity);
        writer.WriteFields("properties", FactFields.Of(fact));
        writer.WriteList("participants", fact.Participants, participant =>
        {
            writer.WriteStartObject();
            writer.WriteString("role", Words.Of(participant.Role));
            writer.WritePropertyName("entity");
            writer.WriteEntity(participant.Entity);
            writer.WriteOptional("as", participant.Capacity?.Id);
            writer.WriteOptional("representedBy", participant.RepresentedBy?.Id);
            writer.WriteEndObject();
        });
        writer.WriteContested(fact.Contested);
        writer.WriteCitations(fact.Citations);
        writer.WriteFields("links", FactLinks.Of(fact, catalog));
        writer.WriteEndObject();
    }

    private static (string Label, StyledText Content) Line(Participant participant)
    {
        var text = FieldText.Of(participant.Entity);
        if (participant.Capacity is { } office)
            text.Add($" as {office.Name}");
        if (participant.RepresentedBy is { } person)
            text.Add($" by {person.Name}");
        return (Words.Of(participant.Role), text);
    }
}
