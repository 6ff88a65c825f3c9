namespace Geopolitics.Generators.Tests.Rules;

public sealed class ContestedWithoutValuesRuleTests
{
    private static IReadOnlyList<string> Check(string citations, string contested = "\"place\"") => EvidenceCatalogue.CheckMeeting(
        $$"""  "when": "2018", "place": "munich", "standing": "reported", "contested": [ {{contested}} ], "citations": [ {{citations}} ]""");

    [Fact]
    public void One_value_is_reported_at_the_name() => Assert.Equal(
        "facts(2,77): GEO3009: `place` is contested, and the citations give one value only of it; let each `say` its own (\"says\": { \"place\": … }), or take it out of `contested`",
        Assert.Single(Check("""{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "munich" } }""")));

    [Fact]
    public void No_value_is_reported() => Assert.Contains("give no value of it", Assert.Single(Check("""{ "source": "essay" }""")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "warsaw" } }""")]
    [InlineData("""{ "source": "essay", "says": { "place": "munich" } }, { "source": "agency", "says": { "place": "warsaw" } }""")]
    [InlineData("""{ "source": "essay", "supports": [ "place" ] }, { "source": "agency", "says": { "place": "somewhere else" } }""")]
    public void Two_values_will_do(string citations) => Assert.Empty(Check(citations));

    [Fact]
    public void Lists_with_the_same_items_are_one_value() => Assert.EndsWith(" GEO3009", EvidenceCatalogue.Place(Check(
        """{ "source": "essay", "supports": [ "attendees" ] }, { "source": "agency", "says": { "attendees": [ "russia", "japan" ] } }""", "\"attendees\"")), StringComparison.Ordinal);

    [Fact]
    public void Lists_with_other_items_are_two() => Assert.Empty(Check(
        """{ "source": "essay", "supports": [ "attendees" ] }, { "source": "agency", "says": { "attendees": [ "japan" ] } }""", "\"attendees\""));

    [Fact]
    public void A_misspelt_name_is_reported_for_that_alone() => Assert.Equal("(2,77) GEO0003", EvidenceCatalogue.Place(Check("""{ "source": "essay" }""", "\"plaice\"")));
}
