using System.Globalization;
using System.Text;
using System.Xml;

namespace Geopolitics.Exports.Graphs;

/// <summary>GraphML: the states and organizations of a day as nodes, what is between two of them as edges.</summary>
internal sealed class GraphMlExporter() : StreamExporter(
    "graphml", "The network of states and organizations as of a day, as GraphML: agreements and alliances in force, relations, disputes and recognitions.", ".graphml")
{
    internal const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private protected override async Task WriteCoreAsync(Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        var format = new XmlWriterSettings { Async = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };
        var xml = XmlWriter.Create(output, format);
        await using (xml.ConfigureAwait(false))
            await WriteAsync(xml, new(catalog, options.DayOf(catalog)), cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteAsync(XmlWriter xml, Network network, CancellationToken cancellationToken)
    {
        await xml.WriteStartDocumentAsync().ConfigureAwait(false);
        await xml.WriteStartElementAsync(null, "graphml", Namespace).ConfigureAwait(false);
        foreach (var key in GraphMlKey.All)
        {
            await xml.WriteStartElementAsync(null, "key", Namespace).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "id", null, key.Id).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "for", null, key.For).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "attr.name", null, key.Name).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "attr.type", null, "string").ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        await xml.WriteStartElementAsync(null, "graph", Namespace).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "id", null, "network").ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "edgedefault", null, "undirected").ConfigureAwait(false);
        await WriteDataAsync(xml, GraphMlKey.AsOf, network.Day.ToString("O", CultureInfo.InvariantCulture)).ConfigureAwait(false);
        foreach (var node in network.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await xml.WriteStartElementAsync(null, "node", Namespace).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "id", null, node.Id).ConfigureAwait(false);
            foreach (var key in GraphMlKey.OfNodes)
                await WriteDataAsync(xml, key, key.Value(node, network.Day)).ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        foreach (var edge in network.Edges())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await xml.WriteStartElementAsync(null, "edge", Namespace).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "source", null, edge.From.Id).ConfigureAwait(false);
            await xml.WriteAttributeStringAsync(null, "target", null, edge.To.Id).ConfigureAwait(false);
            if (edge.IsDirected)
                await xml.WriteAttributeStringAsync(null, "directed", null, "true").ConfigureAwait(false);
            foreach (var key in GraphMlKey.OfEdges)
                await WriteDataAsync(xml, key, key.Value(edge)).ConfigureAwait(false);
            await xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        await xml.WriteEndElementAsync().ConfigureAwait(false);
        await xml.WriteEndElementAsync().ConfigureAwait(false);
        await xml.WriteEndDocumentAsync().ConfigureAwait(false);
        await xml.FlushAsync().ConfigureAwait(false);
    }

    private static async Task WriteDataAsync(XmlWriter xml, GraphMlKey key, string? value)
    {
        if (value is null)
            return;

        await xml.WriteStartElementAsync(null, "data", Namespace).ConfigureAwait(false);
        await xml.WriteAttributeStringAsync(null, "key", null, key.Id).ConfigureAwait(false);
        await xml.WriteStringAsync(XmlText.Of(value)).ConfigureAwait(false);
        await xml.WriteEndElementAsync().ConfigureAwait(false);
    }
}
