namespace Geopolitics.Tests.Catalogs;

public sealed class CatalogTests
{
    [Theory]
    [InlineData("")]
    [InlineData("no-such-fact")]
    [InlineData("Rok-Russia-Strategic-Partnership-2008")]
    [InlineData("south-korea")]
    [InlineData("전략")]
    public void An_id_that_names_no_fact_is_refused(string id)
    {
        Assert.False(Facts.TryParse(id, out var fact));
        Assert.Null(fact);
        Assert.Contains(id, Assert.Throws<UnknownIdException>(() => Facts.Parse(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_of_any_length_is_looked_up() => Assert.False(Facts.TryParse(new string('a', 100_000), out _));

    [Fact]
    public void An_item_is_found_by_id_and_class()
    {
        Assert.True(Catalog.Shipped.TryFind<State>("japan", out var japan));
        Assert.Same(States.Japan, japan);
        Assert.False(Catalog.Shipped.TryFind<Person>("japan", out _));
        Assert.True(Catalog.Shipped.TryFind<Actor>("japan", out _));
    }

    [Fact]
    public void The_data_has_a_version() => Assert.Matches(@"^\d{4}\.\d{1,2}\.\d{1,2}", Catalog.Shipped.DataVersion);

    [Fact]
    public void Many_threads_that_ask_first_get_one_instance()
    {
        var found = new System.Collections.Concurrent.ConcurrentBag<Geopolitics.Fact>();
        Parallel.For(0, 64, _ =>
        {
            foreach (var fact in Facts.All)
                found.Add(fact);
        });

        Assert.Equal(Facts.All.Count(), found.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void A_default_query_has_no_facts() => Assert.Empty(default(FactQuery<Geopolitics.Fact>));
}
