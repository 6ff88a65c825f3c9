using System.Text.Json;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.LinkedData;

/// <summary>A fact as a node.</summary>
internal static class FactNode
{
    public static void Write(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        Nodes.WriteHead(json, fact.Id, SchemaTypes.Of(fact), Words.Of(fact.Kind));
        json.WriteString("name", fact.Title);
        json.WriteOptional("description", fact.Summary);

        // EDTF is of ISO 8601-2; where it is plain ISO 8601-1 too, other readers understand the dates beside it.
        json.WriteString("temporalCoverage", fact.When.ToString());
        json.WriteOptional("startDate", fact.When.Kind is EdtfKind.Date or EdtfKind.Interval ? Nodes.IsoDate(fact.When.Start) : null);
        json.WriteOptional("endDate", fact.When.Kind is EdtfKind.Date or EdtfKind.Interval ? Nodes.IsoDate(fact.When.End) : null);
        json.WriteString("creativeWorkStatus", Words.Of(fact.Standing));
        json.WriteAll("participant", fact.Participants, participant => WriteParticipant(json, participant));
        Nodes.WriteReferences(json, "about", fact.Topics.Select(topic => topic.Id));
        Nodes.WriteReferences(json, "isPartOf", fact.PartOf.Select(other => other.Id));
        json.WriteAll("citation", fact.Citations, citation => WriteCitation(json, citation));
        json.WriteEndObject();
    }

    /// <summary>In the way of schema.org's roles: the role has the property of which it tells more.</summary>
    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Role");
        json.WriteString("roleName", Words.Of(participant.Role));
        Nodes.WriteReference(json, "participant", participant.Entity.Id);
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        Nodes.WriteReference(json, "isPartOf", citation.Source.Id);
        json.WriteOptional("position", citation.Locator);
        json.WriteEndObject();
    }
}
