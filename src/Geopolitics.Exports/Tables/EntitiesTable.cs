using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Entity>;

namespace Geopolitics.Exports.Tables;

/// <summary>All entities.</summary>
internal static class EntitiesTable
{
    public static ExportTable Declare() => new Table<Entity>(
        "entities",
        "States, territories, organizations, persons, offices, places and all others that facts refer to, sources too. Codes are the last ones that the data has; `dyad-years` has those of each year.",
        "One entity, in order of id.",
        (catalog, _) => catalog.InOrder<Entity>(),
        [
            Text("entity_id", "The id of the entity, stable for ever.", entity => entity.Id),
            Text("kind", "Its kind: `state`, `organization`, `person`, `office`, `source` and so on.", Words.KindOf),
            Text("name", "Its name in English; of a source the title.", entity => entity.Name),
            OptionalText("summary", "A sentence or two. Null where there are none.", entity => entity.Summary),
            OptionalText("of_id", "The state or organization that it belongs to: of an office, an organ, a person. Null where the data does not say.", Of),
            Code("wikidata", "The Wikidata item, such as `Q884`", IdentifierScheme.Wikidata),
            Code("iso3166_1_alpha_2", "The ISO 3166-1 code of two letters", IdentifierScheme.Iso3166Alpha2),
            Code("iso3166_1_alpha_3", "The ISO 3166-1 code of three letters", IdentifierScheme.Iso3166Alpha3),
            Code("m49", "The United Nations M49 code, three digits with leading zeros, as text", IdentifierScheme.M49),
            Code("cow", "The Correlates of War country code, as text", IdentifierScheme.CorrelatesOfWar),
            Code("gleditsch_ward", "The Gleditsch–Ward number, as text", IdentifierScheme.GleditschWard),
        ]);

    private static Column<Entity> Code(string name, string meaning, IdentifierScheme scheme) =>
        OptionalText(name, $"{meaning}. Null where the data has none.", entity => entity.Identifier(scheme));

    private static string? Of(Entity entity) => entity switch
    {
        Office office => office.Of.Id,
        Organization organization => organization.Of?.Id,
        Person person => person.Of?.Id,
        Territory territory => territory.AdministeredBy?.Id,
        WeaponSystem system => system.Of?.Id,
        _ => null,
    };
}
