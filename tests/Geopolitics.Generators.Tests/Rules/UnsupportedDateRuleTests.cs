namespace Geopolitics.Generators.Tests.Rules;

public sealed class UnsupportedDateRuleTests
{
    private static IReadOnlyList<string> Check(string when, params string[] citations) => EvidenceCatalogue.CheckMeeting(
        $$"""  "when": "{{when}}", "standing": "reported", "citations": [ {{string.Join(", ", citations.Select(citation => $$"""{ "source": {{citation}} }"""))}} ]""");

    [Fact]
    public void A_day_that_no_citation_supports_is_reported_with_the_vaguer_date_that_would_do() => Assert.Equal(
        "facts(2,11): GEO3002: `2018-01-16` is exact to the day, and no citation supports `when`; add \"when\" to the `supports` of the source that gives the day, "
        + "or be no more exact than the sources: `2018-01`",
        Assert.Single(Check("2018-01-16", "\"essay\", \"supports\": [ \"attendees\" ]", "\"agency\"")));

    [Fact]
    public void What_a_source_says_is_what_would_do() => Assert.EndsWith(
        "no more exact than the sources: `2018`", Assert.Single(Check("2018-01-16", "\"essay\", \"says\": { \"when\": \"2018\" }")), StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-01-16/2018-02")]
    [InlineData("2018-01/2018-02-16")]
    [InlineData("../2018-01-16")]
    [InlineData("2018-01-16/")]
    [InlineData("{2018-01-16,2018-03}")]
    public void One_day_at_either_end_is_exact(string when) => Assert.Equal("(2,11) GEO3002", EvidenceCatalogue.Place(Check(when, "\"essay\"")));

    [Theory]
    [InlineData("2018-01")]
    [InlineData("2018")]
    [InlineData("2018-01-16~")]
    [InlineData("2018-01-16?")]
    [InlineData("2018-01-1X")]
    [InlineData("2018-01/..")]
    [InlineData("[..2018-01-16]")]
    [InlineData("[2018-01-16,2018-01-17]")]
    public void Other_times_are_not(string when) => Assert.Empty(Check(when, "\"essay\""));

    [Fact]
    public void One_citation_of_several_is_enough() => Assert.Empty(Check("2018-01-16", "\"essay\"", "\"agency\", \"supports\": [ \"when\" ]"));

    [Fact]
    public void Two_sources_may_tell_of_one_end_each() => Assert.Empty(
        Check("2017-08-03/2019-09-11", "\"essay\", \"says\": { \"when\": \"2017-08-03/..\" }", "\"agency\", \"says\": { \"when\": \"../2019-09-11\" }"));

    [Theory]
    [InlineData("2017-08-03/..", "../2019-09-12")]
    [InlineData("2017-08-03/..", "2018-01/..")]
    [InlineData("2017-08-03", "../2019-09-11")]
    public void Both_ends_must_be_told(string one, string other) => Assert.Equal("(2,11) GEO3002", EvidenceCatalogue.Place(
        Check("2017-08-03/2019-09-11", $$"""
            "essay", "says": { "when": "{{one}}" }
            """, $$"""
            "agency", "says": { "when": "{{other}}" }
            """)));

    [Fact]
    public void A_misspelt_support_is_reported_for_that_alone() => Assert.Equal(
        "(2,99) GEO0003", EvidenceCatalogue.Place(Check("2018-01-16", "\"essay\", \"supports\": [ \"wen\" ]")));

    private static IReadOnlyList<string> CheckActs(string citation) => EvidenceCatalogue.Check($$"""
        { "agreements": [ { "id": "pact", "title": "Pact", "type": "treaty", "parties": [ "japan", "russia" ], "when": "2018-01-16", "standing": "reported",
          "acts": [ { "act": "signature", "when": "2018-01-16" }, { "act": "entry-into-force", "when": "2018-05" }, { "act": "termination", "when":
          "2019-03-01" } ],
          "citations": [ { "source": "essay", {{citation}} } ] } ] }
        """);

    [Fact]
    public void The_day_of_an_act_rests_on_a_citation_too() => Assert.Equal(
        "facts(3,3): GEO3002: `2019-03-01` is exact to the day, and no citation supports `acts`; add \"acts\" to the `supports` of the source that gives the day, "
        + "or be no more exact than the sources: `2019-03`",
        Assert.Single(CheckActs("\"supports\": [ \"when\" ]")));

    [Theory]
    [InlineData("\"supports\": [ \"when\", \"acts\" ]")]
    [InlineData("\"supports\": [ \"when\" ], \"says\": { \"acts\": \"ended on the first of March\" }")]
    public void Who_tells_of_the_acts_vouches_for_their_days(string citation) => Assert.Empty(CheckActs(citation));

    [Fact]
    public void The_day_of_a_stage_rests_on_a_citation_too() => Assert.Equal("(2,86) GEO3002", EvidenceCatalogue.Place(EvidenceCatalogue.Check("""
        { "deployments": [ { "id": "system", "title": "System", "system": "missile", "host": "japan", "when": "2018", "standing": "reported",
          "stages": [ { "stage": "planned", "when": "2017" }, { "stage": "deployed", "when": "2018-01-16" } ],
          "citations": [ { "source": "essay", "supports": [ "when" ] } ] } ],
          "weaponSystems": [ { "id": "missile", "name": "Missile" } ] }
        """)));

    [Fact]
    public void A_coverage_chooses_its_own_period() => Assert.Empty(EvidenceCatalogue.Check("""
        { "coverages": [ { "id": "meetings-of-2018", "title": "All", "when": "2018-01-01/2018-12-31", "of": "meetings", "entities": [ "japan", "russia" ], "standing": "established",
          "citations": [ { "source": "essay" } ] } ] }
        """));
}
