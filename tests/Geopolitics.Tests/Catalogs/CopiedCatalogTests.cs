using Geopolitics.Building;

namespace Geopolitics.Tests.Catalogs;

/// <summary>The shipped facts, made once more by hand on top of the shipped entities, answer as the compiled ones do.</summary>
public sealed class CopiedCatalogTests
{
    private const string Suffix = "-copy";

    private static readonly Catalog Copies = Copy();

    public static TheoryData<string> States => [.. Catalog.Shipped.Entities<State>().Select(state => state.Id)];

    [Fact]
    public void Many_are_copied() => Assert.True(Copies.Facts().Count() - Catalog.Shipped.Facts().Count() > 100);

    [Fact]
    public void A_copy_says_what_its_original_says()
    {
        foreach (var original in Originals())
        {
            var copy = Copies.Parse(original.Id + Suffix);
            Assert.Equal(original.GetType(), copy.GetType());
            Assert.Equal(original.ToString(), copy.ToString());
            Assert.Equal(original.Summary, copy.Summary);
            Assert.Equal(original.Standing, copy.Standing);
            Assert.Equal(original.Topics, copy.Topics);
            Assert.Equal(original.Participants, copy.Participants);
            Assert.Equal(original.Citations.Select(citation => citation.ToString()), copy.Citations.Select(citation => citation.ToString()));
            Assert.Equal(original.PartOf, copy.PartOf);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Copies_are_found_where_their_originals_are_and_in_the_same_order(string id)
    {
        Assert.True(Catalog.Shipped.TryFind<State>(id, out var state));
        var originals = Originals().Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Catalog.Shipped.Facts().Involving(state).Select(fact => fact.Id).Where(originals.Contains),
            Copies.Facts().Involving(state).Select(fact => fact.Id).Where(other => other.EndsWith(Suffix, StringComparison.Ordinal)).Select(other => other[..^Suffix.Length]));
    }

    private static IEnumerable<Geopolitics.Fact> Originals() => Catalog.Shipped.Facts().Where(fact => !fact.IsContested && Entry(fact) is not null);

    private static Catalog Copy()
    {
        var builder = new CatalogBuilder();
        foreach (var original in Originals())
            builder.Add(Entry(original)!);
        return builder.Build(Catalog.Shipped);
    }

    private static FactEntry? Entry(Geopolitics.Fact fact) => fact switch
    {
        Agreement agreement => new AgreementEntry
        {
            Id = agreement.Id + Suffix, Title = agreement.Title, When = agreement.When, Summary = agreement.Summary, Standing = agreement.Standing,
            Topics = Ids(agreement.Topics), Citations = Citations(agreement), PartOf = Ids(agreement.PartOf),
            Type = agreement.Type, Parties = Ids(agreement.Parties), Place = agreement.Place,
        },
        Meeting meeting => new MeetingEntry
        {
            Id = meeting.Id + Suffix, Title = meeting.Title, When = meeting.When, Summary = meeting.Summary, Standing = meeting.Standing,
            Topics = Ids(meeting.Topics), Citations = Citations(meeting), PartOf = Ids(meeting.PartOf),
            Format = meeting.Format, Attendees = Actors(meeting.Attendees), Absent = Ids(meeting.Absent), About = Ids(meeting.About),
            Place = meeting.Place,
        } is var entry && meeting.Series is null ? entry : null,
        Statement statement => new StatementEntry
        {
            Id = statement.Id + Suffix, Title = statement.Title, When = statement.When, Summary = statement.Summary, Standing = statement.Standing,
            Topics = Ids(statement.Topics), Citations = Citations(statement), PartOf = Ids(statement.PartOf),
            Speaker = Actor(statement.Speaker), Addressees = Actors(statement.Addressees), About = Ids(statement.About),
        },
        Tenure tenure => new TenureEntry
        {
            Id = tenure.Id + Suffix, Title = tenure.Title, When = tenure.When, Summary = tenure.Summary, Standing = tenure.Standing,
            Topics = Ids(tenure.Topics), Citations = Citations(tenure), PartOf = Ids(tenure.PartOf),
            Office = tenure.Office, Holder = tenure.Holder, IsVacant = tenure.IsVacant, IsActing = tenure.IsActing, Ended = tenure.Ended,
        },
        DiplomaticRelations relations => new DiplomaticRelationsEntry
        {
            Id = relations.Id + Suffix, Title = relations.Title, When = relations.When, Summary = relations.Summary, Standing = relations.Standing,
            Topics = Ids(relations.Topics), Citations = Citations(relations), PartOf = Ids(relations.PartOf),
            Between = Ids(relations.Between), Act = relations.Act,
        },
        Membership membership => new MembershipEntry
        {
            Id = membership.Id + Suffix, Title = membership.Title, When = membership.When, Summary = membership.Summary, Standing = membership.Standing,
            Topics = Ids(membership.Topics), Citations = Citations(membership), PartOf = Ids(membership.PartOf),
            Member = membership.Member, Of = membership.Of,
        },
        _ => null,
    };

    private static ItemId[] Ids(IEnumerable<Entity> items) => [.. items.Select(item => (ItemId)item)];

    private static ItemId[] Ids(IEnumerable<Geopolitics.Fact> facts) => [.. facts.Select(fact => (ItemId)fact)];

    private static RepresentativeEntry[] Actors(IEnumerable<Representative> actors) => [.. actors.Select(Actor)];

    private static RepresentativeEntry Actor(Representative actor) => actor.Office is { } office ? new(actor.Actor, office) : new(actor.Actor);

    private static CitationEntry[] Citations(Geopolitics.Fact fact) =>
        [.. fact.Citations.Select(citation => new CitationEntry { Source = citation.Source, Locator = citation.Locator, Supports = citation.Supports, Quotation = citation.Quotation })];
}
