namespace Geopolitics.Generators.Tests.Rules;

public sealed class SourceOlderThanFactRuleTests
{
    private static IReadOnlyList<string> Check(string when, string source, string citation = "\"supports\": [ \"when\" ]", string standing = "established") =>
        EvidenceCatalogue.CheckMeeting($$"""  "when": "{{when}}", "standing": "{{standing}}", "citations": [ { "source": "{{source}}", {{citation}} }, { "source": "undated", "supports": [ "when" ] } ]""");

    [Fact]
    public void A_source_that_was_out_before_is_reported_where_it_is_cited() => Assert.Equal(
        "facts(2,79): GEO3007: Agency 2018 was issued 2018-01-20, before this began (`2018-01-22`): an announcement is not the event; take \"when\" out of its `supports`, "
        + "let it say what it announced (\"says\": { \"when\": … }), and cite who reported the event",
        Assert.Single(Check("2018-01-22", "agency")));

    [Theory]
    [InlineData("2018-02", "agency")]
    [InlineData("2019", "month")]
    [InlineData("2018-03/..", "agency")]
    [InlineData("[2018-01-25,2018-01-26]", "agency")]
    public void Certainly_before_is_before(string when, string source) => Assert.EndsWith(" GEO3007", EvidenceCatalogue.Place(Check(when, source)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-01-20", "agency")]
    [InlineData("2018-01-21", "agency")]
    [InlineData("2018-01", "agency")]
    [InlineData("2018", "agency")]
    [InlineData("../2019", "agency")]
    [InlineData("/2019", "agency")]
    [InlineData("[..2019]", "agency")]
    [InlineData("2017/2019", "agency")]
    [InlineData("2018-01-31", "month")]
    [InlineData("2030", "undated")]
    public void The_same_day_elsewhere_in_the_world_or_a_time_that_may_be_earlier_is_not(string when, string source) => Assert.Empty(Check(when, source));

    [Fact]
    public void What_it_announced_it_may_say() => Assert.Empty(Check("2018-01-22", "agency", "\"says\": { \"when\": \"2018-01-22\" }"));

    [Fact]
    public void A_report_may_be_of_what_is_to_come() => Assert.Empty(Check("2018-01-22", "agency", standing: "reported"));
}
