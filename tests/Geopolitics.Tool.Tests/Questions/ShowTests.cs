using System.Text.Json;

namespace Geopolitics.Tool.Tests.Questions;

public sealed class ShowTests
{
    [Theory]
    [InlineData("desk-meeting-2009")]
    [InlineData("desk-treaty-2012")]
    [InlineData("desk-declaration-2009")]
    [InlineData("ada-example")]
    [InlineData("envoy-of-canada")]
    [InlineData("desk-notebook")]
    public async Task An_item_is_shown_with_all_that_is_known_of_it(string id) =>
        Snapshot.Match((await ToolRun.OfOwn("show", id)).Ended(0).Out, $"show-{id}.txt");

    [Theory]
    [InlineData("desk-meeting-2009")]
    [InlineData("desk-treaty-2012")]
    [InlineData("ada-example")]
    public async Task An_item_is_written_as_JSON(string id) =>
        Snapshot.Match((await ToolRun.OfOwn("show", id, "--json")).Ended(0).Out, $"show-{id}.json");

    [Theory]
    [InlineData("south-korea")]
    [InlineData("South-Korea")]
    [InlineData("KOR")]
    [InlineData("kr")]
    [InlineData("Q884")]
    [InlineData("Republic of Korea")]
    [InlineData("république de corée")]
    public async Task An_id_a_name_and_a_code_will_do(string text) =>
        Assert.Equal("south-korea", (await ToolRun.Of("show", text, "--json")).Ended(0).Json.GetProperty("id").GetString());

    [Theory]
    [InlineData("Kang Kyung-wha")]
    [InlineData("Kang Kyung-hwa")]
    public async Task Any_romanization_will_do(string name) =>
        Assert.Equal("kang-kyung-wha", (await ToolRun.Of("show", name, "--json")).Ended(0).Json.GetProperty("id").GetString());

    /// <summary>Every property that a data file gives to a fact is in what the tool tells of it.</summary>
    [Fact]
    public async Task Nothing_that_the_data_says_of_a_fact_is_left_out()
    {
        var missing = new List<string>();
        foreach (var item in RawData.Items().Where(item => Catalog.Shipped.TryFind<Fact>(item.Id, out _)))
        {
            var shown = (await ToolRun.Of("show", item.Id, "--json")).Ended(0).Json;
            var told = Names(shown).Concat(Names(shown.GetProperty("properties"))).Concat(Names(shown.GetProperty("links"))).ToHashSet(StringComparer.Ordinal);
            missing.AddRange(Stated(item.Json).Where(name => !told.Contains(name)).Select(name => $"{item.Id}: {name}"));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Nothing_that_the_data_says_of_an_entity_is_left_out()
    {
        var missing = new List<string>();
        foreach (var item in RawData.Items().Where(item => item.Section != "sources" && Catalog.Shipped.TryFind<Entity>(item.Id, out _)))
        {
            var shown = (await ToolRun.Of("show", item.Id, "--json")).Ended(0).Json;
            var told = Names(shown).Concat(Names(shown.GetProperty("properties"))).ToHashSet(StringComparer.Ordinal);
            missing.AddRange(Stated(item.Json).Where(name => !told.Contains(name)).Select(name => $"{item.Id}: {name}"));
        }

        Assert.Empty(missing);
    }

    /// <summary>Of each section the first few.</summary>
    [Fact]
    public async Task Shipped_items_of_all_kinds_can_be_shown_as_text()
    {
        var items = RawData.Items().Where(item => Catalog.Shipped.TryFind<object>(item.Id, out _)).GroupBy(item => item.Section).SelectMany(section => section.Take(20));
        foreach (var item in items)
            Assert.Contains(item.Id, (await ToolRun.Of("show", item.Id)).Ended(0).Out, StringComparison.Ordinal);
    }

    /// <summary>An empty list states nothing.</summary>
    private static IEnumerable<string> Stated(JsonElement item) => item.EnumerateObject()
        .Where(property => property.Value.ValueKind != JsonValueKind.Array || property.Value.GetArrayLength() > 0)
        .Select(property => property.Name);

    private static IEnumerable<string> Names(JsonElement item) => item.EnumerateObject().Select(property => property.Name);
}
