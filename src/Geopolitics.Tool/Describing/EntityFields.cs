using Geopolitics.Tool.Naming;

namespace Geopolitics.Tool.Describing;

/// <summary>The properties of an entity: its names and codes, and those that its kind has.</summary>
internal static class EntityFields
{
    public static IReadOnlyList<Field> Of(Entity entity, Catalog catalog)
    {
        var list = new FieldList()
            .Add("names", entity.Names.Select(Name))
            .Add("identifiers", entity.Identifiers.Select(Identifier));
        _ = entity switch
        {
            State state => list
                .Add("existence", state.Existence.Select(Account))
                .Add("predecessors", state.Predecessors.Select(Predecessor))
                .Entities("successors", catalog.Entities<State>().Where(other => other.Predecessors.Any(predecessor => predecessor.State.Equals(state)))),
            Territory territory => list.Entity("administeredBy", territory.AdministeredBy),
            Organization organization => list.Entity("of", organization.Of),
            Person person => list.Time("born", person.Born).Time("died", person.Died).Entity("of", person.Of),
            Office office => list
                .Entity("of", office.Of)
                .Word("seats", office.Seats)
                .Add("existence", office.Existence.Select(Account)),
            Place place => list.Entity("within", place.Within).Entities("claimedBy", place.ClaimedBy),
            Period period => list.Time("when", period.When),
            MeetingSeries series => list.Entities("of", series.Of).Add("existence", series.Existence.Select(Account)),
            WeaponSystem system => list.Entity("of", system.Of),
            Topic topic => list
                .Entity("broader", topic.Broader)
                .Entities("narrower", catalog.Entities<Topic>().Where(other => topic.Equals(other.Broader))),
            Source source => Document(list, source, catalog),
            _ => list,
        };
        return list.Fields;
    }

    private static FieldList Document(FieldList list, Source source, Catalog catalog) => list
        .Texts("author", source.Authors.Select(author => author.ToString()))
        .Texts("editor", source.Editors.Select(editor => editor.ToString()))
        .Texts("translator", source.Translators.Select(translator => translator.ToString()))
        .Text("original-title", source.OriginalTitle)
        .Text("container-title", source.ContainerTitle)
        .Text("collection-title", source.CollectionTitle)
        .Text("event-title", source.EventTitle)
        .Text("publisher", source.Publisher)
        .Text("publisher-place", source.PublisherPlace)
        .Text("genre", source.Genre)
        .Text("volume", source.Volume)
        .Text("issue", source.Issue)
        .Text("number", source.Number)
        .Text("page", source.Page)
        .Text("DOI", source.Doi)
        .Text("ISBN", source.Isbn)
        .Text("ISSN", source.Issn)
        .Text("language", source.Language)
        .Time("issued", source.Issued)
        .Time("accessed", source.Accessed)
        .Text("URL", source.Url?.OriginalString)
        .Text("archive", source.Archive)
        .Text("archive_location", source.ArchiveUrl)
        .Text("note", source.Note)
        .Entities("follows", source.Follows)
        .Entities("followed by", catalog.Entities<Source>().Where(other => other.Follows.Contains(source)));

    private static PartsValue Name(EntityName name) => FieldList.Parts(
        ("", "text", [new TextValue(name.Text)], false),
        (", ", "kind", [new WordValue(Words.Of(name.Kind))], false),
        (", ", "language", [name.Language is { } language ? new TextValue(language) : null], false),
        (", ", "script", [name.Script is { } script ? new TextValue(script) : null], false),
        (", ", "when", [name.When is { } when ? new TimeValue(when) : null], false));

    private static PartsValue Identifier(EntityIdentifier identifier) => FieldList.Parts(
        ("", "scheme", [new TextValue(Words.Of(identifier.Scheme))], false),
        (" ", "value", [new TextValue(identifier.Value)], false),
        (", ", "when", [identifier.When is { } when ? new TimeValue(when) : null], false));

    private static PartsValue Account(ExistenceAccount account) => FieldList.Parts(
        ("", "when", [new TimeValue(account.When)], false),
        (" according to ", "source", [account.Source is { } source ? new EntityValue(source) : null], false),
        (", ", "locator", [account.Locator is { } locator ? new TextValue(locator) : null], false));

    private static PartsValue Predecessor(Predecessor predecessor) => FieldList.Parts(
        ("", "state", [new EntityValue(predecessor.State)], false),
        (", by ", "succession", [new WordValue(Words.Of(predecessor.Succession))], false),
        (", ", "when", [predecessor.When is { } when ? new TimeValue(when) : null], false));
}
