namespace Geopolitics.Tests.Queries;

/// <summary>A query keeps one pair and one period by themselves: further ones are conditions like any other.</summary>
public sealed class PairAndPeriodTests
{
    [Fact]
    public void A_second_pair_narrows_the_first()
    {
        var both = Facts.Between(States.SouthKorea, States.Russia).Between(States.Japan, States.Russia);

        Assert.NotEmpty(both);
        Assert.Equal(Facts.Between(States.SouthKorea, States.Russia).Where(fact => fact.Involves(States.Japan) && both.Contains(fact)), both);
        Assert.Equal(Facts.Between(States.Japan, States.Russia).Between(States.SouthKorea, States.Russia).AsEnumerable(), both);
    }

    [Fact]
    public void A_second_period_narrows_the_first()
    {
        Assert.NotEmpty(Facts.During("2008"));
        Assert.Equal(Facts.During("2008").AsEnumerable(), Facts.During("2005/2010").During("2008"));
        Assert.Equal(Facts.During("2008").AsEnumerable(), Facts.During("2008").During("2005/2010"));
        Assert.Empty(Facts.During("2008").During("2010").Certainly());
    }

    [Fact]
    public void Vague_dates_within_the_period_are_possible_and_exact_ones_certain()
    {
        foreach (var fact in Facts.During("2013"))
            Assert.Equal(fact.Ask(when => when.During(Edtf.Parse("2013"))), Facts.During("2013").Answer(fact));

        Assert.Equal(
            Facts.During("2013").Where(fact => fact.Ask(when => when.During(Edtf.Parse("2013"))) == Certainty.Certainly),
            Facts.During("2013").Certainly());
    }

    [Fact]
    public void The_same_pair_and_period_are_the_same_query()
    {
        Assert.Equal(Facts.Between(States.Japan, States.Russia).During("2013"), Facts.Between(States.Japan, States.Russia).During("2013"));
        Assert.NotEqual(Facts.Between(States.Japan, States.Russia).During("2013"), Facts.Between(States.Japan, States.Russia).During("2014"));
        Assert.NotEqual(Facts.Between(States.Japan, States.Russia), Facts.Between(States.Japan, States.China));
    }
}
