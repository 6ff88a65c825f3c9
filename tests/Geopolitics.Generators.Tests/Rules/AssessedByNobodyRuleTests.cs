namespace Geopolitics.Generators.Tests.Rules;

public sealed class AssessedByNobodyRuleTests
{
    private static IReadOnlyList<string> Check(string properties) =>
        EvidenceCatalogue.CheckMeeting($$"""  "when": "2018", "citations": [ { "source": "essay" } ], {{properties}}""");

    [Fact]
    public void A_judgement_of_nobody_is_reported_at_the_standing() => Assert.Equal(
        "facts(2,71): GEO3008: `meeting` is assessed, and nobody assesses it; name the persons or organizations whose judgement it is in `assertedBy`",
        Assert.Single(Check("\"standing\": \"assessed\"")));

    [Fact]
    public void An_empty_list_is_nobody() => Assert.Equal("(2,71) GEO3008", EvidenceCatalogue.Place(Check("\"standing\": \"assessed\", \"assertedBy\": []")));

    [Fact]
    public void Somebody_will_do() => Assert.Empty(Check("\"standing\": \"assessed\", \"assertedBy\": [ \"taro-kono\" ]"));

    [Fact]
    public void A_report_is_the_source_s() => Assert.Empty(Check("\"standing\": \"reported\""));

    [Fact]
    public void Somebody_who_is_not_known_is_reported_for_that_alone() => Assert.EndsWith(
        " GEO1001", EvidenceCatalogue.Place(Check("\"standing\": \"assessed\", \"assertedBy\": [ \"taro-cono\" ]")), StringComparison.Ordinal);

    [Fact]
    public void A_list_that_cannot_be_read_is_reported_for_that_alone() => Assert.EndsWith(
        " GEO0002", EvidenceCatalogue.Place(Check("\"standing\": \"assessed\", \"assertedBy\": \"taro-kono\"")), StringComparison.Ordinal);
}
