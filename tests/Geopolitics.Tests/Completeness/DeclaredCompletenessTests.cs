namespace Geopolitics.Tests.Completeness;

/// <summary>The questions that people ask: <i>no</i> within what the data is complete for, <i>unknown</i> outside of it.</summary>
public sealed class DeclaredCompletenessTests
{
    [Theory]
    [InlineData("1980", Certainty.No)]
    [InlineData("1946", Certainty.No)]
    [InlineData("2030", Certainty.Unknown)]
    public void Taiwan_in_the_United_Nations(string year, Certainty expected) =>
        Assert.Equal(expected, Facts.OfKind<Membership>().Between(States.Taiwan, Organizations.UnitedNations).During(year).Answer().Certainty);

    [Fact]
    public void Members_of_the_United_Nations_on_a_day()
    {
        var members = Facts.OfKind<Membership>().Involving(Organizations.UnitedNations).InForceOn(new(2020, 1, 1)).Select(fact => fact.Member).ToHashSet();

        // When Yugoslavia's membership ended is contested: a source has it go on.
        Assert.True(members.Remove(States.Yugoslavia));
        Assert.Equal(193, members.Count);
    }

    [Theory]
    [InlineData("2006", Certainty.Certainly)]
    [InlineData("2010", Certainty.No)]
    [InlineData("2017", Certainty.Certainly)]
    [InlineData("2005", Certainty.Unknown)]
    [InlineData("2024", Certainty.No)]
    [InlineData("2026", Certainty.Unknown)]
    public void Nuclear_tests_of_North_Korea(string year, Certainty expected) =>
        Assert.Equal(expected, Facts.OfKind<Event>().Involving(States.NorthKorea).About(Topics.NuclearTestsOfNorthKorea).During(year).Answer().Certainty);

    [Theory]
    [InlineData("2008", Certainty.No)]
    [InlineData("2017", Certainty.Certainly)]
    [InlineData("2021", Certainty.No)]
    [InlineData("2005", Certainty.Unknown)]
    [InlineData("2022", Certainty.No)]
    [InlineData("2024", Certainty.Unknown)]
    public void Resolutions_with_sanctions_on_North_Korea(string year, Certainty expected) =>
        Assert.Equal(expected, Facts.OfKind<Resolution>().Involving(Organizations.UnSecurityCouncil).About(Topics.UnSanctionsResolutionsOnNorthKorea).During(year).Answer().Certainty);

    [Theory]
    [InlineData("1961", Certainty.Certainly)]
    [InlineData("1970", Certainty.No)]
    [InlineData("1944", Certainty.Unknown)]
    [InlineData("2009", Certainty.Unknown)]
    public void Alliances_of_China_and_North_Korea(string year, Certainty expected) =>
        Assert.Equal(expected, Facts.OfKind<Agreement>().Between(States.China, States.NorthKorea).About(Topics.CowFormalAlliances).During(year).Answer().Certainty);

    [Theory]
    [InlineData("1960", Certainty.No)]
    [InlineData("1890", Certainty.Unknown)]
    public void Relations_opened_between_the_two_Koreas(string year, Certainty expected) =>
        Assert.Equal(expected, Facts.OfKind<DiplomaticRelations>().Between(States.SouthKorea, States.NorthKorea).During(year).Answer().Certainty);

    [Theory]
    [InlineData("cow-state-system-2016", "1900-06-01", Certainty.No)]
    [InlineData("cow-state-system-2016", "1815-12-31", Certainty.Unknown)]
    [InlineData("gleditsch-ward-state-system-2020", "1930-01-01", Certainty.Certainly)]
    public void Lithuania_in_the_lists_of_states(string list, string day, Certainty expected)
    {
        Assert.True(Catalog.Shipped.TryFind<Source>(list, out var source));

        Assert.Equal(expected, Facts.OfKind<Membership>().Involving(States.Lithuania).Involving(source).Overlapping(day).Answer().Certainty);
    }

    [Fact]
    public void Foreign_ministers_of_Japan_since_1982()
    {
        Assert.Equal("Held by Taro Kono", Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(2018, 1, 16)).ToString());
        Assert.NotEqual(OfficeStatus.Unknown, Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(1982, 1, 1)).Status);
        Assert.Equal(OfficeStatus.Unknown, Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new(1890, 1, 1)).Status);
    }
}
