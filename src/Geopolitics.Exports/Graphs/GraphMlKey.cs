using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Graphs;

/// <summary>An attribute of the graph, of nodes or of edges.</summary>
internal class GraphMlKey(string owner, string name)
{
    public static readonly GraphMlKey AsOf = new("graph", "as_of");

    public static readonly NodeKey[] OfNodes =
    [
        new("label", (node, _) => node.Name),
        new("kind", (node, _) => Words.KindOf(node)),
        new("cow", (node, day) => node.Identifier(IdentifierScheme.CorrelatesOfWar, day)),
        new("gleditsch_ward", (node, day) => node.Identifier(IdentifierScheme.GleditschWard, day)),
        new("iso3166_1_alpha_3", (node, day) => node.Identifier(IdentifierScheme.Iso3166Alpha3, day)),
        new("wikidata", (node, day) => node.Identifier(IdentifierScheme.Wikidata, day)),
    ];

    public static readonly EdgeKey[] OfEdges =
    [
        new("kind", edge => edge.Kind),
        new("certainty", edge => Words.Of(edge.Certainty)),
        new("quality", edge => edge.Quality),
        new("fact_id", edge => edge.Fact?.Id),
        new("label", edge => edge.Fact?.Title),
        new("when", edge => edge.Fact?.When.ToString()),
    ];

    public static IEnumerable<GraphMlKey> All => [AsOf, .. OfNodes, .. OfEdges];

    public string For => owner;

    public string Name => name;

    /// <summary>Unique over all keys, as XML ids must be.</summary>
    public string Id => $"{owner}_{name}";
}

/// <summary>An attribute of nodes.</summary>
internal sealed class NodeKey(string name, Func<Actor, DateOnly, string?> value) : GraphMlKey("node", name)
{
    public string? Value(Actor node, DateOnly day) => value(node, day);
}

/// <summary>An attribute of edges.</summary>
internal sealed class EdgeKey(string name, Func<Edge, string?> value) : GraphMlKey("edge", name)
{
    public string? Value(Edge edge) => value(edge);
}
