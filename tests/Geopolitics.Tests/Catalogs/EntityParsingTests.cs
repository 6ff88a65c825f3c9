namespace Geopolitics.Tests.Catalogs;

/// <summary>Entities are found by whatever they are called.</summary>
public sealed class EntityParsingTests
{
    [Theory]
    [InlineData("south-korea")]
    [InlineData("South Korea")]
    [InlineData("KOR")]
    [InlineData("kr")]
    [InlineData("Q884")]
    public void A_state_by_id_name_or_code(string text) => Assert.Same(States.SouthKorea, States.All.Parse(text));

    [Theory]
    [InlineData("Kang Kyung-wha")]
    [InlineData("Kang Kyung-hwa")]
    [InlineData("kang kyunghwa")]
    public void A_person_by_any_romanization(string text) => Assert.Same(Persons.KangKyungWha, Persons.All.Parse(text));

    [Theory]
    [InlineData("Chuichi Date")]
    [InlineData("Chuiti Date")]
    public void The_essays_spelling_is_kept_as_another_name(string text) => Assert.Same(Persons.ChuichiDate, Persons.All.Parse(text));

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_name_of_nobody_is_refused(string text)
    {
        Assert.False(States.All.TryParse(text, out _));
        Assert.Throws<FormatException>(() => States.All.Parse(text));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.False(States.All.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => States.All.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Facts.SupersededBy(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.Combine(null!));
        Assert.Throws<ArgumentNullException>(() => Catalog.Combine([null!]));
    }

    [Fact]
    public void A_number_is_looked_up_in_its_scheme()
    {
        Assert.Same(States.SouthKorea, Assert.Single(States.All.WithIdentifier(IdentifierScheme.CorrelatesOfWar, "732")));
        Assert.Same(States.SouthKorea, Assert.Single(States.All.WithIdentifier(IdentifierScheme.Iso3166Numeric, "410")));
    }

    [Fact]
    public void The_Soviet_Union_is_not_Russia()
    {
        Assert.NotEqual<Entity>(States.SovietUnion, States.Russia);
        Assert.Contains(States.Russia.Predecessors, predecessor => predecessor.State == States.SovietUnion);
    }
}
