namespace Geopolitics.Generators.Tests.Rules;

public sealed class SourceNeverCitedRuleTests
{
    private const string Report = """{ "id": "report", "type": "report", "title": "Report" }""";

    [Fact]
    public void A_source_that_nothing_cites_is_reported_at_its_id() => Assert.Equal(
        "facts(1,24): GEO3006: No item cites or follows the source `report`; cite it where it was used, or take it out",
        Assert.Single(EvidenceCatalogue.Check($$"""{ "sources": [ {{Report}} ] }""")));

    [Theory]
    [InlineData("""{ "id": "f", "title": "F", "when": "2018", "actors": [ "japan" ], "standing": "reported", "citations": [ { "source": "report" } ] }""", "events")]
    [InlineData("""{ "id": "f", "title": "F", "when": "2019", "document": "report", "standing": "reported", "citations": [ { "source": "essay" } ] }""", "publications")]
    [InlineData("""{ "id": "f", "name": "F", "existence": [ { "when": "1948/..", "source": "report" } ] }""", "states")]
    public void Whatever_refers_to_it_will_do(string item, string section) =>
        Assert.Empty(EvidenceCatalogue.Check($$"""{ "sources": [ {{Report}} ], "{{section}}": [ {{item}} ] }"""));

    [Fact]
    public void One_that_another_follows_is_used_and_the_follower_is_not() => Assert.Equal("(1,81) GEO3006", EvidenceCatalogue.Place(EvidenceCatalogue.Check(
        $$"""{ "sources": [ {{Report}}, { "id": "second", "type": "report", "title": "Second", "follows": [ "report" ] } ] }""")));

    [Fact]
    public void A_second_one_of_the_same_id_is_reported_for_that_alone()
    {
        var errors = EvidenceCatalogue.Check($$"""{ "sources": [ {{Report}}, {{Report}} ] }""");

        Assert.Equal(["facts(1,24): GEO3006", "facts(1,81): GEO1003"], errors.Select(error => error.Split(": ")[0] + ": " + error.Split(": ")[1]));
    }

    [Theory]
    [InlineData("""{ "id": "f", "title": "F", "when": "2018", "actors": [ "japan" ], "standing": "reported", "citations": [ { "source": "reprot" } ] }""", "GEO1001")]
    [InlineData("""{ "id": "f", "title": "F", "when": "2018", "actors": [ "japan" ], "standing": "reported", "citations": [ "report" ] }""", "GEO0002")]
    [InlineData("""{ "id": "F", "title": "F", "when": "2018", "actors": [ "japan" ], "standing": "reported", "citations": [ { "source": "report" } ] }""", "GEO4001")]
    public void Where_a_citation_may_be_lost_that_alone_is_reported(string item, string id) => Assert.EndsWith(
        " " + id, EvidenceCatalogue.Place(EvidenceCatalogue.Check($$"""{ "sources": [ {{Report}} ], "events": [ {{item}} ] }""")), StringComparison.Ordinal);
}
