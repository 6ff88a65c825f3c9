using System.Text;

namespace Geopolitics.Tests.Catalogs;

/// <summary>What was found by its id before is found beside it the next time, in whatever form the id comes.</summary>
public sealed class FoundAgainTests
{
    [Fact]
    public void The_same_item_each_time_from_text_and_from_utf8()
    {
        foreach (var fact in Facts.All)
        {
            for (var time = 0; time < 2; time++)
            {
                Assert.Same(fact, Catalog.Shipped.Parse(fact.Id));
                Assert.True(Catalog.Shipped.TryFind<Fact>(Encoding.UTF8.GetBytes(fact.Id), out var found));
                Assert.Same(fact, found);
            }
        }
    }

    [Theory]
    [InlineData("japan", "japam")]
    [InlineData("japan", "japan ")]
    [InlineData("south-korea", "south-kore\u0161")]
    public void A_text_that_is_nearly_an_id_finds_nothing_after_the_id_was_found(string id, string text)
    {
        Assert.True(Catalog.Shipped.TryFind<State>(id, out _));
        Assert.False(Catalog.Shipped.TryFind<State>(text, out _));
        Assert.False(Catalog.Shipped.TryFind<State>(Encoding.UTF8.GetBytes(text), out _));
        Assert.True(Catalog.Shipped.TryFind<State>(id, out _));
    }
}
