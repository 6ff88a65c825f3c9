using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>What each kind of entity may state.</summary>
internal static class EntityKinds
{
    public static readonly KindDefinition[] All =
    [
        Entity(ItemKind.State, "states", "States", "A state, past or present.",
            Existence("state"),
            Objects("predecessors", PropertyTag.Predecessors, "The states that it came from, one object each.",
                Reference("state", PropertyTag.State, KindSets.State, "The earlier state.").Required(),
                Word("succession", PropertyTag.Succession, Vocabularies.SuccessionKind, "How it follows from the earlier state.").Required(),
                Time("when", PropertyTag.When, "When it followed."))),
        Entity(ItemKind.Territory, "territories", "Territories", "A dependent territory: it has an ISO code of its own and is no state.",
            Reference("administeredBy", PropertyTag.AdministeredBy, KindSets.State, "The state that administers it.")),
        Entity(ItemKind.Organization, "organizations", "Organizations", "An organization: international, governmental, a company or a group.",
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization, "The state or organization that it belongs to.")),
        Entity(ItemKind.Person, "persons", "Persons", "A person.",
            Time("born", PropertyTag.Born, "When the person was born."),
            Time("died", PropertyTag.Died, "When the person died."),
            Reference("of", PropertyTag.Of, KindSets.State, "The person's state.")),
        Entity(ItemKind.Office, "offices", "Offices", "An office that persons hold one after the other, such as a foreign ministry's head.",
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization, "The state or organization whose office it is.").Required(),
            Word("seats", PropertyTag.Seats, Vocabularies.OfficeSeats, "How many hold it at a time; one, unless stated."),
            Existence("office")),
        Entity(ItemKind.Place, "places", "Places", "A place: a city, a mountain, an island.",
            Reference("within", PropertyTag.Within, KindSets.Areas, "The place, region, state or territory that it lies in; leave it out for disputed places."),
            References("claimedBy", PropertyTag.ClaimedBy, KindSets.State, "The states that claim it.")),
        Entity(ItemKind.Region, "regions", "Regions", "A region of the world."),
        Entity(ItemKind.Period, "periods", "Periods", "A period of history, such as the Cold War.",
            When("From when to when it is reckoned.").Required()),
        Entity(ItemKind.MeetingSeries, "meetingSeries", "SeriesOfMeetings", "A series of meetings that belong together, such as a forum held each year.",
            References("of", PropertyTag.Of, KindSets.StateOrOrganization, "The states or organizations that hold it."),
            Existence("series")),
        Entity(ItemKind.WeaponSystem, "weaponSystems", "WeaponSystems", "A weapon system.",
            Reference("of", PropertyTag.Of, KindSets.State, "The state that makes it.")),
        Entity(ItemKind.Topic, "topics", "Topics", "A topic that facts are about.",
            Reference("broader", PropertyTag.Broader, KindSets.Topic, "The topic that it is part of.")),
        SourceKind.Definition,
    ];

    private static KindDefinition Entity(ItemKind kind, string section, string constantsClass, string description, params PropertyDefinition[] own) => new(
        kind, section, constantsClass, description,
    [
        Id(),
        Line("name", PropertyTag.Name, "Its name in English, the one that is shown.").Required(),
        Objects("names", PropertyTag.Names, "Its other names, in any language.",
            Line("text", PropertyTag.Text, "The name itself.").Required(),
            Line("language", PropertyTag.Language, "The name's language, as a BCP 47 tag.").Such("ko"),
            Line("script", PropertyTag.Script, "The name's script, as an ISO 15924 code.").Such("Hang"),
            Word("kind", PropertyTag.Kind, Vocabularies.NameKind, "What sort of name it is; `alternative`, unless stated."),
            When("When it had the name.")),
        new PropertyDefinition("identifiers", PropertyTag.Identifiers, PropertyShape.Identifiers,
            "The codes that others know it by, by scheme. A code that was not always its own is an array of objects, each with a value and its time."),
        Text("summary", PropertyTag.Summary, "What it is, in your own words."),
        FactKinds.Citations(),
        .. own,
    ]);

    private static PropertyDefinition When(string description) => Time("when", PropertyTag.When, description);

    private static PropertyDefinition Existence(string owner) => Objects("existence", PropertyTag.Existence, $"When the {owner} existed, one object an account: sources differ.",
        When("From when to when it existed, by this account.").Such("1948-08-15/..").Required(),
        Reference("source", PropertyTag.Source, KindSets.Source, "The source whose account it is."),
        Line("locator", PropertyTag.Locator, "The place in the source."));
}
