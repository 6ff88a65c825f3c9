namespace Geopolitics.Generators.Tests.Rules;

public sealed class UntoldContradictionRuleTests
{
    private static IReadOnlyList<string> Check(string properties, string citations) =>
        EvidenceCatalogue.CheckMeeting($$"""  {{properties}}, "standing": "reported", "citations": [ {{citations}} ]""");

    [Fact]
    public void Another_day_than_the_one_that_a_source_supports_is_reported_where_it_is_said() => Assert.Equal(
        "facts(2,151): GEO3004: `when` is `2018-01-17` here and `2018-01-16` with Rinna 2019, which cannot both be; correct the one that is wrong, "
        + "or add \"contested\": [ \"when\" ] to the fact if the sources really differ",
        Assert.Single(Check("\"when\": \"2018-01-16\"", """{ "source": "essay", "supports": [ "when" ] }, { "source": "agency", "says": { "when": "2018-01-17" } }""")));

    [Theory]
    [InlineData("2018-01-16", "2018-01-16")]
    [InlineData("2018-01-16", "2018")]
    [InlineData("2018-01-16", "2018-01~")]
    [InlineData("2018-01-16", "[..2018-02]")]
    [InlineData("2018-01-16", "2018-01-15/2018-01-16")]
    [InlineData("2018-01", "2018-01-31")]
    [InlineData("2018-01/..", "2019")]
    public void A_vaguer_or_narrower_time_that_shares_a_day_is_none(string when, string said) => Assert.Empty(
        Check($"\"when\": \"{when}\"", $$"""{ "source": "essay", "supports": [ "when" ] }, { "source": "agency", "says": { "when": "{{said}}" } }"""));

    [Fact]
    public void Two_citations_that_say_different_days_are_reported_at_the_second() => Assert.Equal("(2,155) GEO3004", EvidenceCatalogue.Place(
        Check("\"when\": \"2018\"", """{ "source": "essay", "says": { "when": "2018-01-16" } }, { "source": "agency", "says": { "when": "2018-01-17" } }""")));

    [Fact]
    public void Days_in_which_a_longer_time_was_met_do_not_contradict_one_another() => Assert.Empty(
        Check("\"when\": \"2017/..\"", """{ "source": "essay", "says": { "when": "2018-01-16" } }, { "source": "agency", "says": { "when": "2019" } }"""));

    [Fact]
    public void A_day_outside_a_longer_time_contradicts_whoever_supports_it() => Assert.Equal("(2,150) GEO3004", EvidenceCatalogue.Place(
        Check("\"when\": \"2017/2018\"", """{ "source": "essay", "supports": [ "when" ] }, { "source": "agency", "says": { "when": "2020" } }""")));

    [Fact]
    public void A_value_that_nobody_supports_contradicts_nobody() => Assert.Empty(
        Check("\"when\": \"2018-01\"", """{ "source": "essay" }, { "source": "agency", "says": { "when": "2018-02" } }"""));

    [Fact]
    public void What_is_told_as_contested_is_told() => Assert.Empty(Check(
        "\"when\": \"2018-01-16\", \"contested\": [ \"when\" ]",
        """{ "source": "essay", "supports": [ "when" ] }, { "source": "agency", "says": { "when": "2018-01-17" } }"""));

    [Fact]
    public void Another_property_that_is_contested_tells_nothing() => Assert.Contains("`format` is `summit` here", Assert.Single(Check(
        "\"when\": \"2018\", \"place\": \"munich\", \"contested\": [ \"place\" ]",
        """{ "source": "essay", "supports": [ "place", "format" ] }, { "source": "agency", "says": { "place": "warsaw", "format": "summit" } }""")), StringComparison.Ordinal);

    [Theory]
    [InlineData("munich", "bavaria")]
    [InlineData("munich", "hotel")]
    [InlineData("hotel", "bavaria")]
    [InlineData("munich", "munich")]
    [InlineData("munich", "Bayerischer Hof")]
    public void A_place_within_the_other_or_in_words_is_none(string place, string said) => Assert.Empty(
        Check($$"""
            "when": "2018", "place": "{{place}}"
            """, $$"""{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "{{said}}" } }"""));

    [Fact]
    public void Another_place_is_reported() => Assert.Contains("`place` is `warsaw` here and `munich` with Rinna 2019", Assert.Single(
        Check("\"when\": \"2018\", \"place\": \"munich\"", """{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "warsaw" } }""")), StringComparison.Ordinal);

    [Fact]
    public void A_place_that_is_not_known_is_reported_for_that_alone() => Assert.EndsWith(" GEO1001", EvidenceCatalogue.Place(
        Check("\"when\": \"2018\", \"place\": \"munich\"", """{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "warzaw" } }""")), StringComparison.Ordinal);

    [Fact]
    public void Another_word_is_reported() => Assert.Contains("`format` is `summit` here and `talks` with Rinna 2019", Assert.Single(
        Check("\"when\": \"2018\"", """{ "source": "essay", "supports": [ "format" ] }, { "source": "agency", "says": { "format": "summit" } }""")), StringComparison.Ordinal);

    [Fact]
    public void Lists_may_each_tell_a_part() => Assert.Empty(
        Check("\"when\": \"2018\"", """{ "source": "essay", "supports": [ "attendees" ] }, { "source": "agency", "says": { "attendees": [ "japan" ] } }"""));
}
