using System.Text.Json.Nodes;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.LinkedData;

/// <summary>The items as JSON-LD.</summary>
public sealed class JsonLdTests
{
    private const string Items = "https://geopolitics-dotnet.github.io/geopolitics/id/";

    [Fact]
    public async Task Each_entity_and_fact_is_a_node_under_an_address_of_its_id()
    {
        var nodes = await NodesAsync(Worlds.All);

        var expected = Worlds.All.Entities<Entity>().Select(entity => entity.Id).Order(StringComparer.Ordinal).Concat(Worlds.All.Facts().Select(fact => fact.Id));
        Assert.Equal(expected.Select(id => Items + id), nodes.Select(node => (string)node["@id"]!));
        Assert.All(nodes, node => Assert.Matches("^[A-Z][A-Za-z]+$", (string)node["@type"]!));
        Assert.All(nodes, node => Assert.False(string.IsNullOrEmpty((string)node["name"]!)));
    }

    [Fact]
    public async Task Each_reference_is_to_a_node()
    {
        var nodes = await NodesAsync(Worlds.All);
        var ids = nodes.Select(node => (string)node["@id"]!).ToHashSet();

        Assert.All(nodes.SelectMany(References), reference => Assert.Contains(reference, ids));
        Assert.Contains(Items + "rinna-2019", nodes.SelectMany(References));
    }

    [Fact]
    public async Task Wikidata_s_items_are_the_same_as_ours()
    {
        var nodes = (await NodesAsync(Worlds.All)).ToDictionary(node => (string)node["@id"]!);

        Assert.Equal("http://www.wikidata.org/entity/Q884", (string)Assert.Single(nodes[Items + "south-korea"]["sameAs"]!.AsArray())!);
        var expected = Worlds.All.Entities<Entity>().Where(entity => entity.Identifier(IdentifierScheme.Wikidata) is not null).Select(entity => Items + entity.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), nodes.Values.Where(node => node["sameAs"] is not null).Select(node => (string)node["@id"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Vague_times_are_told_as_EDTF_and_dates_only_where_they_are_plain()
    {
        var nodes = (await NodesAsync(Worlds.Invented)).ToDictionary(node => (string)node["@id"]!);

        Assert.Equal(("1986/1989~", "1986", null), Times("dispute-over-zileheroum"));
        Assert.Equal(("1988-09/1995-03-04", "1988-09", "1995-03-04"), Times("ottokar-king"));
        Assert.Equal(("1985/..", "1985", null), Times("rivalry"));

        (string?, string?, string?) Times(string id)
        {
            var node = nodes[Items + id];
            return ((string?)node["temporalCoverage"], (string?)node["startDate"], (string?)node["endDate"]);
        }
    }

    [Fact]
    public async Task Text_may_stand_inside_a_page()
    {
        var text = await Exported.TextAsync(Exporters.JsonLd, Worlds.All);

        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('&', text);
        Assert.Contains(await NodesAsync(Worlds.All), node => (string)node["name"]! == "=HYPERLINK(\"https://example.org\"), the <Pact> of {Klow}");
    }

    private static async Task<List<JsonObject>> NodesAsync(Catalog catalog)
    {
        var document = JsonNode.Parse(await Exported.TextAsync(Exporters.JsonLd, catalog))!;
        Assert.Equal("https://schema.org", (string)document["@context"]!);
        return [.. document["@graph"]!.AsArray().Select(node => node!.AsObject())];
    }

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject { Count: 1 } reference when reference["@id"] is { } id => [(string)id!],
        JsonObject members => members.SelectMany(member => References(member.Value!)),
        JsonArray items => items.SelectMany(item => References(item!)),
        _ => [],
    };
}
