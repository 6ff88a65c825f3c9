namespace Geopolitics.Tool.Tests.Questions;

public sealed class BetweenTests
{
    [Fact]
    public async Task Facts_come_in_order_of_time_with_when_kind_title_footing_and_id() =>
        Snapshot.Match((await ToolRun.OfOwn("between", "CAN", "Japan", "--overlapping", "2009/2012", "--kind", "agreement", "--kind", "declaration", "--kind", "meeting")).Ended(0).Out, "between.txt");

    [Fact]
    public async Task The_same_as_JSON_with_certainty() =>
        Snapshot.Match((await ToolRun.OfOwn("between", "canada", "japan", "--during", "2011/2012", "--kind", "agreements", "--kind", "declarations", "--json")).Ended(0).Out, "between.json");

    [Fact]
    public async Task The_shipped_facts_are_those_of_the_query()
    {
        var expected = Facts.Between(States.Japan, States.Russia).During("2018").Select(fact => fact.Id);

        var told = (await ToolRun.Of("between", "japan", "RU", "--during", "2018", "--json")).Ended(0).Json.GetProperty("facts");

        Assert.Equal(expected, told.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()!));
        Assert.NotEqual(0, told.GetArrayLength());
    }

    [Fact]
    public async Task Lineage_counts_predecessors()
    {
        var (exact, lineage) = (await ToolRun.Of("between", "KR", "RU"), await ToolRun.Of("between", "KR", "RU", "--lineage"));

        Assert.DoesNotContain("rok-ussr-diplomatic-relations-1990", exact.Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("rok-ussr-diplomatic-relations-1990", lineage.Ended(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_fact_is_not_told_as_no()
    {
        var result = (await ToolRun.OfOwn("between", "grace-example", "iran")).Ended(0);

        Assert.Empty(result.Out);
        Assert.Equal("The data has no fact between Grace Example and Iran. That is not to say that there was none.\n", result.Error);
    }
}
