namespace Geopolitics.Generators.Tests.Rules;

public sealed class NoCitationRuleTests
{
    [Fact]
    public void A_fact_with_no_citation_is_reported_at_its_empty_list() => Assert.Equal(
        "facts(2,62): GEO3001: `meeting` rests on no source; cite one at least: { \"source\": …, \"locator\": …, \"supports\": [ \"when\" ] }",
        Assert.Single(EvidenceCatalogue.CheckMeeting("""  "when": "2018-01-16", "standing": "reported", "citations": []""")));

    [Fact]
    public void One_citation_is_enough() => Assert.Empty(
        EvidenceCatalogue.CheckMeeting("""  "when": "2018", "standing": "reported", "citations": [ { "source": "essay" } ]"""));

    [Fact]
    public void A_missing_list_is_a_missing_property() => Assert.Equal(
        "(1,17) GEO0004", EvidenceCatalogue.Place(EvidenceCatalogue.CheckMeeting("""  "when": "2018", "standing": "reported" """)));

    [Fact]
    public void A_citation_that_cannot_be_read_is_reported_for_that_alone() => Assert.Equal(
        "(2,58) GEO0002", EvidenceCatalogue.Place(EvidenceCatalogue.CheckMeeting("""  "when": "2018", "standing": "reported", "citations": [ "essay" ]""")));

    [Fact]
    public void Entities_need_none() => Assert.Empty(EvidenceCatalogue.Check("""{ "topics": [ { "id": "trade", "name": "Trade", "citations": [] } ] }"""));
}
