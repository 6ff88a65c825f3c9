using Geopolitics.Pictures.Atlas;
using Geopolitics.Tool.Describing;

namespace Geopolitics.Pictures.Tests.Atlas;

public sealed class AtlasContentsTests
{
    private static readonly AtlasContents Contents = new(Catalog.Shipped);

    [Fact]
    public void An_entity_has_the_facts_that_the_command_line_shows_of_it()
    {
        // One question a time takes long for thousands of sources; every seventh entity, and all topics, which are met through narrower ones.
        foreach (var entity in Contents.Entities.Where((entity, index) => index % 7 == 0 || entity is Topic))
            Assert.Equal((entity.Id, string.Join(' ', FactsAbout.Of(entity, Catalog.Shipped).Select(fact => fact.Id))), (entity.Id, string.Join(' ', Contents.FactsOf(entity).Select(fact => fact.Id))));
    }

    [Fact]
    public void A_state_has_its_offices_and_its_persons()
    {
        var belongings = Contents.BelongingsOf(States.Japan);

        Assert.Contains(Offices.ForeignMinisterOfJapan, belongings);
        Assert.Contains(Persons.TaroKono, belongings);
        Assert.DoesNotContain(Persons.KangKyungWha, belongings);
    }

    [Fact]
    public void Names_are_in_the_order_of_a_register() => Assert.Equal(
        ["Abe", "Åland Islands", "albania", "São Tomé", "Zaire"],
        new[] { "Zaire", "albania", "São Tomé", "Åland Islands", "Abe" }.OrderBy(NameOrder.KeyOf, StringComparer.Ordinal));
}
