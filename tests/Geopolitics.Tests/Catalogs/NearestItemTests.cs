using Geopolitics.Building;

namespace Geopolitics.Tests.Catalogs;

/// <summary>Exceptions that name what may have been meant.</summary>
public sealed class NearestItemTests
{
    [Theory]
    [InlineData("jpan", "`jpan` names no State; did you mean `japan`?")]
    [InlineData("South Kroea", "`South Kroea` names no State; did you mean `south-korea`?")]
    [InlineData("no such state at all", "`no such state at all` names no State.")]
    [InlineData("", "`` names no State.")]
    [InlineData("half \uD800", "`half \uD800` names no State.")]
    public void A_state(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => States.All.Parse(text)).Message);
        Assert.False(States.All.TryParse(text, out _));
    }

    [Theory]
    [InlineData("japan", "No Fact has the id `japan`: Japan is of the kind State.")]
    [InlineData("nothing-of-that-sort-at-all", "No Fact has the id `nothing-of-that-sort-at-all`.")]
    public void A_fact(string id, string message) => Assert.Equal(message, Assert.Throws<UnknownIdException>(() => Facts.Parse(id)).Message);

    /// <summary>The nearest comes first; how many more are near depends on the data.</summary>
    [Fact]
    public void A_misspelt_fact() => Assert.StartsWith(
        "No Fact has the id `rok-rusia-strategic-partnership-2008`; did you mean `rok-russia-strategic-partnership-2008`?",
        Assert.Throws<UnknownIdException>(() => Facts.Parse("rok-rusia-strategic-partnership-2008")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Several_that_are_near_are_told_up_to_three()
    {
        var catalog = new CatalogBuilder
        {
            new TopicEntry { Id = "trade-1", Name = "a" }, new TopicEntry { Id = "trade-2", Name = "b" }, new TopicEntry { Id = "trade-3", Name = "c" },
            new TopicEntry { Id = "trade-4", Name = "d" }, new TopicEntry { Id = "unlike", Name = "e" }, new StateEntry { Id = "trade-0", Name = "f" },
        }.Build();

        Assert.Equal(
            "`trade-5` names no Topic; did you mean `trade-1` or `trade-2` or `trade-3`?",
            Assert.Throws<FormatException>(() => catalog.Entities<Topic>().Parse("trade-5")).Message);
        Assert.Equal("`trade` names no Topic.", Assert.Throws<FormatException>(() => default(EntitySet<Topic>).Parse("trade")).Message);
    }

    [Fact]
    public void What_is_found_allocates_nothing()
    {
        var fact = Facts.Parse("rok-russia-strategic-partnership-2008");
        var state = States.All.Parse("japan");

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++)
        {
            fact = Facts.Parse("rok-russia-strategic-partnership-2008");
            state = States.All.Parse("japan");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(("rok-russia-strategic-partnership-2008", "japan"), (fact.Id, state.Id));
    }

    /// <summary>The work has a limit, however long the text is.</summary>
    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 0)]
    [InlineData(1_000_000, 0)]
    public void A_text_longer_than_any_id_gets_no_hint(int length, int hints)
    {
        var catalog = new CatalogBuilder { new TopicEntry { Id = new string('x', 99), Name = "x" } }.Build();

        Assert.Equal(hints, catalog.NearestIds<Topic>(new string('x', length)).Count);
    }
}
