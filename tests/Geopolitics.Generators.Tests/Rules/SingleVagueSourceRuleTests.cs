namespace Geopolitics.Generators.Tests.Rules;

public sealed class SingleVagueSourceRuleTests
{
    private static IReadOnlyList<string> Check(string when, string citations, string standing = "established") =>
        EvidenceCatalogue.CheckMeeting($$"""  "when": "{{when}}", "standing": "{{standing}}", "citations": [ {{citations}} ]""");

    [Fact]
    public void One_source_that_dates_it_no_better_than_in_passing_is_reported_where_it_is_cited() => Assert.Equal(
        "facts(2,76): GEO3003: Only Rinna 2019 tells of this, without a date as exact as `2018-01`; cite a second source that dates it, "
        + "add \"when\" to `supports` if this one does, or make the standing `reported`",
        Assert.Single(Check("2018-01", """{ "source": "essay", "says": { "when": "2018" } }""")));

    [Theory]
    [InlineData("2018", """{ "source": "essay", "supports": [ "attendees" ] }""")]
    [InlineData("2018", """{ "source": "essay" }, { "source": "essay", "locator": "¶2" }""")]
    [InlineData("2018-01", """{ "source": "essay", "says": { "when": "2018-01~" } }""")]
    [InlineData("2018-01", """{ "source": "essay", "supports": [ "when" ], "says": { "when": "2018" } }""")]
    [InlineData("2018/2019", """{ "source": "essay", "says": { "when": "2018/.." } }""")]
    public void A_passing_mention_establishes_nothing(string when, string citations) => Assert.EndsWith(" GEO3003", EvidenceCatalogue.Place(Check(when, citations)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2018", """{ "source": "essay", "supports": [ "when" ] }""")]
    [InlineData("2018-01-16", """{ "source": "essay", "supports": [ "when" ] }""")]
    [InlineData("2018", """{ "source": "essay" }, { "source": "agency" }""")]
    [InlineData("2018-01", """{ "source": "essay", "says": { "when": "2018-01" } }""")]
    [InlineData("2018-01", """{ "source": "essay", "says": { "when": "2018-01-16" } }""")]
    [InlineData("2018", """{ "source": "essay", "says": { "when": "2018~" } }, { "source": "essay", "supports": [ "when" ] }""")]
    [InlineData("2018/..", """{ "source": "essay", "says": { "when": "2018/.." } }""")]
    public void A_source_that_dates_it_or_a_second_source_will_do(string when, string citations) => Assert.Empty(Check(when, citations));

    [Fact]
    public void A_report_needs_no_second_source() => Assert.Empty(Check("2018", """{ "source": "essay" }""", "reported"));

    [Fact]
    public void An_exact_day_is_reported_as_that_alone() => Assert.Equal("(2,11) GEO3002", EvidenceCatalogue.Place(Check("2018-01-16", """{ "source": "essay" }""")));

    [Fact]
    public void A_source_that_is_not_known_is_reported_for_that_alone() => Assert.EndsWith(
        " GEO1001", EvidenceCatalogue.Place(Check("2018", """{ "source": "esay" }""")), StringComparison.Ordinal);
}
