using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>What each kind of entity may state.</summary>
internal static class EntityKinds
{
    public static readonly KindDefinition[] All =
    [
        Entity(ItemKind.State, "states", "States",
            Existence(),
            Objects("predecessors", PropertyTag.Predecessors,
                Reference("state", PropertyTag.State, KindSets.State).Required(),
                Word("succession", PropertyTag.Succession, Vocabularies.SuccessionKind).Required(),
                Time("when", PropertyTag.When))),
        Entity(ItemKind.Territory, "territories", "Territories",
            Reference("administeredBy", PropertyTag.AdministeredBy, KindSets.State)),
        Entity(ItemKind.Organization, "organizations", "Organizations",
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization)),
        Entity(ItemKind.Person, "persons", "Persons",
            Time("born", PropertyTag.Born),
            Time("died", PropertyTag.Died),
            Reference("of", PropertyTag.Of, KindSets.State)),
        Entity(ItemKind.Office, "offices", "Offices",
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization).Required(),
            Word("seats", PropertyTag.Seats, Vocabularies.OfficeSeats),
            Existence()),
        Entity(ItemKind.Place, "places", "Places",
            Reference("within", PropertyTag.Within, KindSets.Areas),
            References("claimedBy", PropertyTag.ClaimedBy, KindSets.State)),
        Entity(ItemKind.Region, "regions", "Regions"),
        Entity(ItemKind.Period, "periods", "Periods",
            Time("when", PropertyTag.When).Required()),
        Entity(ItemKind.MeetingSeries, "meetingSeries", "SeriesOfMeetings",
            References("of", PropertyTag.Of, KindSets.StateOrOrganization),
            Existence()),
        Entity(ItemKind.WeaponSystem, "weaponSystems", "WeaponSystems",
            Reference("of", PropertyTag.Of, KindSets.State)),
        Entity(ItemKind.Topic, "topics", "Topics",
            Reference("broader", PropertyTag.Broader, KindSets.Topic)),
        SourceKind.Definition,
    ];

    private static KindDefinition Entity(ItemKind kind, string section, string constantsClass, params PropertyDefinition[] own) => new(kind, section, constantsClass,
    [
        Text("id", PropertyTag.Id).Required(),
        Text("name", PropertyTag.Name).Required(),
        Objects("names", PropertyTag.Names,
            Text("text", PropertyTag.Text).Required(),
            Text("language", PropertyTag.Language),
            Text("script", PropertyTag.Script),
            Word("kind", PropertyTag.Kind, Vocabularies.NameKind),
            Time("when", PropertyTag.When)),
        new PropertyDefinition("identifiers", PropertyTag.Identifiers, PropertyShape.Identifiers),
        Text("summary", PropertyTag.Summary),
        FactKinds.Citations(),
        .. own,
    ]);

    /// <summary>One account an item: who says that the state, office or series existed, and when.</summary>
    private static PropertyDefinition Existence() => Objects("existence", PropertyTag.Existence,
        Time("when", PropertyTag.When).Required(),
        Reference("source", PropertyTag.Source, KindSets.Source),
        Text("locator", PropertyTag.Locator));
}
