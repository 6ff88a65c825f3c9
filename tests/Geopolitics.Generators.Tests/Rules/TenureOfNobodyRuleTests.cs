namespace Geopolitics.Generators.Tests.Rules;

public sealed class TenureOfNobodyRuleTests
{
    private static IReadOnlyList<string> Check(string properties) => EvidenceCatalogue.Check($$"""
        { "tenures": [ { "id": "tenure", "office": "foreign-minister-of-japan", "when": "2018", "standing": "reported", "citations": [ { "source": "essay" } ],
          {{properties}} } ] }
        """);

    [Fact]
    public void Nobody_is_reported_at_the_id() => Assert.Equal(
        "facts(1,24): GEO3010: The tenure `tenure` names nobody: give it a `holder`, or `\"vacant\": true` where nobody held the office",
        Assert.Single(Check("\"acting\": true")));

    [Fact]
    public void A_holder_of_a_vacancy_is_reported_at_the_vacancy() => Assert.Equal(
        "facts(2,36): GEO3010: The tenure `tenure` is vacant and held by `taro-kono`; keep one of the two",
        Assert.Single(Check("\"holder\": \"taro-kono\", \"vacant\": true")));

    [Fact]
    public void Not_vacant_and_nobody_is_nobody() => Assert.Equal("(2,13) GEO3010", EvidenceCatalogue.Place(Check("\"vacant\": false")));

    [Theory]
    [InlineData("\"holder\": \"taro-kono\"")]
    [InlineData("\"vacant\": true")]
    [InlineData("\"holder\": \"taro-kono\", \"vacant\": false")]
    public void One_of_the_two_will_do(string properties) => Assert.Empty(Check(properties));

    [Theory]
    [InlineData("\"holder\": \"taro-cono\"", "GEO1001")]
    [InlineData("\"holder\": 1", "GEO0002")]
    [InlineData("\"vacant\": \"yes\"", "GEO0002")]
    public void What_cannot_be_read_is_reported_for_that_alone(string properties, string id) =>
        Assert.EndsWith(" " + id, EvidenceCatalogue.Place(Check(properties)), StringComparison.Ordinal);
}
