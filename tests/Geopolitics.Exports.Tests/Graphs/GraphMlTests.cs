using System.Text;
using System.Xml;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Graphs;

/// <summary>The network, read by <see cref="XmlReader"/> by the structure of GraphML.</summary>
public sealed class GraphMlTests
{
    [Fact]
    public async Task It_has_the_structure_of_GraphML()
    {
        var graph = await ReadAsync(Worlds.All, new(2018, 7, 1));

        Assert.Equal(graph.Keys.Count, graph.Keys.DistinctBy(key => key.Id).Count());
        Assert.Equal(graph.Nodes.Count, graph.Nodes.DistinctBy(node => node.Id).Count());
        Assert.All(graph.Nodes.SelectMany(node => node.Data.Keys), key => Assert.Contains(graph.Keys, known => known == (key, "node")));
        Assert.All(graph.Edges.SelectMany(edge => edge.Data.Keys), key => Assert.Contains(graph.Keys, known => known == (key, "edge")));
        var ids = graph.Nodes.Select(node => node.Id).ToHashSet();
        Assert.NotEmpty(graph.Edges);
        Assert.All(graph.Edges, edge => Assert.True(ids.Contains(edge.Source) && ids.Contains(edge.Target) && edge.Source != edge.Target));
        Assert.Equal("2018-07-01", graph.Data["graph_as_of"]);
    }

    [Fact]
    public async Task Its_nodes_are_the_organizations_and_the_states_that_may_have_existed()
    {
        var day = new DateOnly(1990, 1, 1);
        var expected = Worlds.All.Entities<Organization>().Cast<Entity>().Concat(Worlds.All.Entities<State>()
            .Where(state => state.Existence.Count == 0 || state.Existence.Any(account => account.When.HoldsOn(day) != Certainty.No)));

        Assert.Equal(expected.Select(entity => entity.Id).Order(StringComparer.Ordinal), (await ReadAsync(Worlds.All, day)).Nodes.Select(node => node.Id));
    }

    [Fact]
    public async Task Its_edges_are_what_holds_on_the_day() => Assert.Equal(
        [
            "agreement old-borduria syldavia possibly statement-of-szohod",
            "alliance league old-borduria certainly pact-of-klow",
            "alliance league poldevia certainly pact-of-klow",
            "alliance league syldavia certainly pact-of-klow",
            "alliance old-borduria poldevia certainly pact-of-klow",
            "alliance old-borduria syldavia certainly pact-of-klow",
            "alliance poldevia syldavia certainly pact-of-klow",
            "dispute old-borduria syldavia possibly dispute-over-zileheroum",
            "diplomatic-relations old-borduria syldavia certainly relations-opened",
        ],
        await EdgesAsync(new(1988, 7, 1)));

    [Fact]
    public async Task Recognitions_have_a_direction_and_relations_a_quality()
    {
        var graph = await ReadAsync(Worlds.Invented, new(1994, 1, 1));

        var recognition = Assert.Single(graph.Edges, edge => edge.Data["edge_kind"] == "recognition");
        Assert.Equal(("syldavia", "borduria", true), (recognition.Source, recognition.Target, recognition.IsDirected));
        var relation = Assert.Single(graph.Edges, edge => edge.Data["edge_kind"] == "relation");
        Assert.Equal(("hostile", false), (relation.Data["edge_quality"], relation.IsDirected));
    }

    [Fact]
    public async Task Text_stands_for_itself()
    {
        var graph = await ReadAsync(Worlds.Invented, new(1988, 7, 1));

        Assert.Contains(graph.Edges, edge => edge.Data["edge_label"] == "=HYPERLINK(\"https://example.org\"), the <Pact> of {Klow}");
        Assert.Contains(graph.Nodes, node => node.Data["node_label"] == "League of Two & <Three>");
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        Assert.Equal("a<b>&\"'", Geopolitics.Exports.Graphs.XmlText.Of("a<b>&\"'"));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", Geopolitics.Exports.Graphs.XmlText.Of("a\u0001b\uFFFEc\ud800"));
        Assert.Equal("𝄞\t\n", Geopolitics.Exports.Graphs.XmlText.Of("𝄞\t\n"));
    }

    private static async Task<IEnumerable<string>> EdgesAsync(DateOnly day) => (await ReadAsync(Worlds.Invented, day)).Edges
        .Select(edge => $"{edge.Data["edge_kind"]} {edge.Source} {edge.Target} {edge.Data["edge_certainty"]} {edge.Data["edge_fact_id"]}")
        .OrderBy(line => line.StartsWith("dip", StringComparison.Ordinal))
        .ThenBy(line => line, StringComparer.Ordinal);

    private static async Task<Graph> ReadAsync(Catalog catalog, DateOnly day)
    {
        var text = await Exported.TextAsync(Exporters.GraphMl, catalog, new() { Day = day });
        using var xml = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
        var graph = new Graph([], [], [], []);
        var data = graph.Data;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            Assert.Equal("http://graphml.graphdrawing.org/xmlns", xml.NamespaceURI);
            switch (xml.LocalName, xml.Depth)
            {
                case ("graphml", 0):
                    break;

                case ("key", 1):
                    Assert.Equal("string", xml.GetAttribute("attr.type"));
                    Assert.False(string.IsNullOrEmpty(xml.GetAttribute("attr.name")));
                    graph.Keys.Add((xml.GetAttribute("id")!, xml.GetAttribute("for")!));
                    break;

                case ("graph", 1):
                    Assert.Equal("undirected", xml.GetAttribute("edgedefault"));
                    break;

                case ("node", 2):
                    Assert.Empty(graph.Edges);
                    data = [];
                    graph.Nodes.Add(new(xml.GetAttribute("id")!, data));
                    break;

                case ("edge", 2):
                    data = [];
                    graph.Edges.Add(new(xml.GetAttribute("source")!, xml.GetAttribute("target")!, xml.GetAttribute("directed") == "true", data));
                    break;

                case ("data", 2 or 3):
                    data.Add(xml.GetAttribute("key")!, xml.ReadText());
                    break;

                default:
                    Assert.Fail($"{xml.LocalName} at depth {xml.Depth}");
                    break;
            }
        }

        return graph;
    }

    private sealed record Graph(List<(string Id, string For)> Keys, List<Node> Nodes, List<Edge> Edges, Dictionary<string, string> Data);

    private sealed record Node(string Id, Dictionary<string, string> Data);

    private sealed record Edge(string Source, string Target, bool IsDirected, Dictionary<string, string> Data);
}

file static class XmlReading
{
    /// <summary>The text of an element, up to its end.</summary>
    public static string ReadText(this XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
                text.Append(xml.Value);
        }

        return text.ToString();
    }
}
