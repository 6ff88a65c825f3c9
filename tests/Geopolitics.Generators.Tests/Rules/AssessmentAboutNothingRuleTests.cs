namespace Geopolitics.Generators.Tests.Rules;

public sealed class AssessmentAboutNothingRuleTests
{
    private static IReadOnlyList<string> Check(string properties) => EvidenceCatalogue.Check($$"""
        { "assessments": [ { "id": "judgement", "title": "Judgement", "summary": "So it is.", "when": "2018", "standing": "assessed", "assertedBy": [ "taro-kono" ],
          {{properties}}"citations": [ { "source": "essay" } ] } ] }
        """);

    [Fact]
    public void An_assessment_of_nothing_is_reported_at_its_id() => Assert.Equal(
        "facts(1,28): GEO3011: The assessment `judgement` is about nothing; name the entities that it judges in `about`, or the facts in `aboutFacts`",
        Assert.Single(Check("")));

    [Fact]
    public void Empty_lists_are_nothing() => Assert.Equal("(1,28) GEO3011", EvidenceCatalogue.Place(Check("\"about\": [], \"aboutFacts\": [], ")));

    [Theory]
    [InlineData("\"about\": [ \"japan\" ], ")]
    [InlineData("\"aboutFacts\": [ \"base-event\" ], ")]
    public void One_of_the_two_will_do(string properties) => Assert.Empty(Check(properties));

    [Fact]
    public void What_is_not_known_is_reported_for_that_alone() => Assert.EndsWith(" GEO1001", EvidenceCatalogue.Place(Check("\"about\": [ \"japann\" ], ")), StringComparison.Ordinal);
}
