using System.Globalization;
using Geopolitics.Building;

namespace Geopolitics.Tests.Queries;

/// <summary>An agreement binds each party from its own consent on.</summary>
public sealed class PartyTests
{
    private static readonly Catalog World = new CatalogBuilder
    {
        new StateEntry { Id = "atlantis", Name = "Atlantis" },
        new StateEntry { Id = "mu", Name = "Mu" },
        new StateEntry { Id = "lemuria", Name = "Lemuria" },
        new StateEntry { Id = "thule", Name = "Thule" },
        new AgreementEntry
        {
            Id = "convention", When = Edtf.Parse("1948-12-09"), Type = AgreementType.Treaty, Parties = ["atlantis", "mu", "lemuria"],
            Acts =
            [
                new(AgreementActType.EntryIntoForce, Edtf.Parse("1951-01-12")),
                new(AgreementActType.Ratification, Edtf.Parse("1950-03")) { Party = "mu" },
                new(AgreementActType.Accession, Edtf.Parse("1985-12-12")) { Party = "atlantis" },
                new(AgreementActType.Denunciation, Edtf.Parse("2003-01-10")) { Party = "atlantis" },
                new(AgreementActType.Accession, Edtf.Parse("2010-01-01")) { Party = "atlantis" },
                new(AgreementActType.Termination, Edtf.Parse("2012-06-01")) { Party = "atlantis" },
                new(AgreementActType.Signature, Edtf.Parse("1949-01-01")) { Party = "lemuria" },
            ],
        },
        new AgreementEntry
        {
            Id = "pact", When = Edtf.Parse("1972-05-26"), Type = AgreementType.Treaty, Parties = ["atlantis", "mu"],
            Acts = [new(AgreementActType.EntryIntoForce, Edtf.Parse("1972-10-03")), new(AgreementActType.Termination, Edtf.Parse("2002-06-13"))],
        },
    }.Build();

    private static Agreement Convention => (Agreement)World.Parse("convention");

    [Theory]
    [InlineData("mu", "1950-02-28", Certainty.No)]
    [InlineData("mu", "1950-03-15", Certainty.Possibly)]
    [InlineData("mu", "1950-04-01", Certainty.Certainly)]
    [InlineData("atlantis", "1960-01-01", Certainty.No)]
    [InlineData("atlantis", "1985-12-12", Certainty.Certainly)]
    [InlineData("atlantis", "2003-01-10", Certainty.Certainly)]
    [InlineData("atlantis", "2003-01-11", Certainty.Possibly)]
    [InlineData("atlantis", "2010-01-01", Certainty.Certainly)]
    [InlineData("atlantis", "2012-06-01", Certainty.Certainly)]
    [InlineData("atlantis", "2012-06-02", Certainty.No)]
    [InlineData("lemuria", "1960-01-01", Certainty.Unknown)]
    [InlineData("thule", "1960-01-01", Certainty.Unknown)]
    public void A_party_is_one_from_its_consent_until_it_leaves(string party, string day, Certainty expected) =>
        Assert.Equal(expected, Convention.HasParty(State.Parse(party, World), DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1991-12-23", Certainty.No)]
    [InlineData("1991-12-24", Certainty.Certainly)]
    public void A_state_that_continues_another_is_party_from_then_on(string day, Certainty expected) =>
        Assert.Equal(expected, ((Agreement)Facts.Parse("genocide-convention-1948")).HasParty(States.Russia, DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1972-10-02", Certainty.No)]
    [InlineData("1972-10-03", Certainty.Certainly)]
    [InlineData("2002-06-14", Certainty.No)]
    public void Without_acts_of_consent_it_binds_its_parties_while_it_is_in_force(string day, Certainty expected) =>
        Assert.Equal(expected, ((Agreement)World.Parse("pact")).HasParty(State.Parse("atlantis", World), DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void In_force_for_a_state_is_another_question_than_in_force()
    {
        var (atlantis, mu, day) = (State.Parse("atlantis", World), State.Parse("mu", World), new DateOnly(1960, 1, 1));
        var inForce = World.Facts<Agreement>().InForceOn(day);

        Assert.Contains(Convention, inForce);
        Assert.Contains(Convention, inForce.Involving(mu));
        Assert.DoesNotContain(Convention, inForce.Involving(atlantis));
        Assert.DoesNotContain(Convention, World.Facts<Agreement>().Between(mu, atlantis).InForceOn(day));
        Assert.Equal(Certainty.Possibly, World.Facts<Agreement>().Between(mu, atlantis).InForceOn(new(2005, 1, 1)).Answer(Convention));
    }

    [Fact]
    public void North_Korea_and_the_genocide_convention()
    {
        var convention = (Agreement)Facts.Parse("genocide-convention-1948");

        Assert.Equal(Certainty.No, convention.HasParty(States.NorthKorea, new(1960, 1, 1)));
        Assert.Equal(Certainty.Certainly, convention.HasParty(States.NorthKorea, new(1990, 1, 1)));
        Assert.DoesNotContain(convention, Facts.All.OfKind<Agreement>().Involving(States.NorthKorea).InForceOn(new(1960, 1, 1)));
    }
}
