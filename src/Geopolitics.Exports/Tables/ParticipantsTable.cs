using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Exports.Tables.ParticipantsTable.Row>;

namespace Geopolitics.Exports.Tables;

/// <summary>The participants of all facts.</summary>
internal static class ParticipantsTable
{
    public static ExportTable Declare() => new Table<Row>(
        "participants",
        "Who and what has which part in a fact. Where a person acts in an office, the state or organization has a row too, with `represented_by_id`.",
        "One part in one fact, in order of the facts.",
        (catalog, _) => Rows(catalog),
        [
            Text("fact_id", "The fact; `facts` has it.", row => row.Fact.Id),
            Text("fact_kind", "Its kind, as in `facts`.", row => Words.Of(row.Fact.Kind)),
            Integer("position", "The place among the participants of the fact, from 1.", row => row.Position),
            Text("entity_id", "Who or what has the part; `entities` has it.", row => row.Participant.Entity.Id),
            Text("entity_kind", "Of what kind that is: `state`, `organization`, `person`, `place` and so on.", row => Words.KindOf(row.Participant.Entity)),
            Text("entity_name", "Its name in English.", row => row.Participant.Entity.Name),
            Text("role", "The part: `party`, `attendee`, `absentee` (notably not there), `speaker`, `subject` and so on.", row => Words.Of(row.Participant.Role)),
            OptionalText("capacity_id", "The office in which a person acts. Null where the person acts in none, or it is no person.", row => row.Participant.Capacity?.Id),
            OptionalText("represented_by_id", "The person who acts for a state or organization. Null where it acts itself.", row => row.Participant.RepresentedBy?.Id),
        ]);

    private static IEnumerable<Row> Rows(Catalog catalog)
    {
        foreach (var fact in catalog.Facts())
        {
            for (var place = 0; place < fact.Participants.Count; place++)
                yield return new(fact, place + 1, fact.Participants[place]);
        }
    }

    internal readonly record struct Row(Fact Fact, int Position, Participant Participant);
}
