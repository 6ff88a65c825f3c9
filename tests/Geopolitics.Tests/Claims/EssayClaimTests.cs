namespace Geopolitics.Tests.Claims;

/// <summary>Every claim of the founding essay stands in the data as a typed, cited fact with what the claim states.</summary>
public sealed class EssayClaimTests
{
    private const string Inventory =
        "I1a I1b I1c I2a I2b I3a O1a O1b O1c O2a O2b O2c O2d O3a O3b O3c O3d O3e O3f A1a A1b A1c A1d A2a A2b A2c A2d A2e A3a A3b A3c A3d A3e A3f A3g "
        + "P1 P2 P3 B1a B1b B1c B1d B1e B2a B2b B2c B2d B2e B2f B3a B3b B3c B3d B3e B4a B4b B4c C1a C1b C1c C2a C2b";

    public static TheoryData<int> Claims => [.. Enumerable.Range(0, EssayClaims.All.Count())];

    [Fact]
    public void No_claim_is_left_out() =>
        Assert.Equal(Inventory.Split(' ').Order(), EssayClaims.All.Select(claim => claim.Reference).Distinct().Order());

    [Theory]
    [MemberData(nameof(Claims))]
    public void The_fact_cites_the_essay_for_the_claim(int index)
    {
        var claim = EssayClaims.All.ElementAt(index);

        var citation = Assert.Single(claim.Fact.Citations, citation => citation.References.Contains(claim.Reference));
        Assert.Equal(Sources.Rinna2019, citation.Source);
        Assert.StartsWith(claim.Reference[..1], citation.Locator, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void The_fact_states_what_the_claim_states(int index)
    {
        var claim = EssayClaims.All.ElementAt(index);

        Assert.Equal(claim.Standing, claim.Fact.Standing);
        Assert.All(claim.Participants, participant => Assert.True(claim.Fact.Involves(participant), $"{participant} has no part in {claim}"));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void The_time_is_the_essays_or_one_that_another_source_supports(int index)
    {
        var claim = EssayClaims.All.ElementAt(index);
        var essay = claim.Fact.Citations.First(citation => citation.References.Contains(claim.Reference));
        var said = essay.Says.FirstOrDefault(value => value.Property == "when")?.Time;

        if (claim.Fact.When == Edtf.Parse(claim.EssayWhen))
            return;

        Assert.Equal(Edtf.Parse(claim.EssayWhen), said);
        Assert.Contains(claim.Fact.Citations, citation => citation != essay && citation.Supports.Contains("when"));
    }

    [Fact]
    public void Judgements_name_who_judges() =>
        Assert.All(Facts.All.WithStanding(Standing.Assessed), fact => Assert.NotEmpty(fact.AssertedBy));

    [Fact]
    public void A_judgement_that_the_essay_passes_on_is_its_first_authors() =>
        Assert.Equal([Persons.GlebIvashentsov], Assessments.EconomicsAsMainstayOfRokRussiaTies.AssertedBy);
}
