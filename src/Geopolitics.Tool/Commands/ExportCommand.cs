using System.CommandLine;
using System.Diagnostics;
using Geopolitics.Exports;
using Geopolitics.Tool.CommandLine;

namespace Geopolitics.Tool.Commands;

/// <summary>The group <c>export</c>: a command each format.</summary>
internal static class ExportCommand
{
    public static Command Create(Host host)
    {
        var group = new ToolCommand("export", "Writes the facts in the formats of other programs.")
        {
            Examples =
            [
                new("export csl-json -o sources.json", "the bibliography, for Zotero or pandoc"),
                new("export csv --table agreements", "one table, to standard output"),
                new("export parquet -o tables", "all tables, a file each, for DuckDB, pandas, R or Spark"),
                new("export graphml --on 2018-07-31 -o network.graphml", "the network as of a day, for Gephi"),
            ],
        };
        foreach (var exporter in Exporters.All)
        {
            group.Add(exporter switch
            {
                TableExporter tables => ExportTablesCommand.Create(host, tables),
                StreamExporter document => ExportDocumentCommand.Create(host, document),
                _ => throw new UnreachableException(),
            });
        }

        group.SetAction(int (_) => throw new UserMistakeException("A format is missing.", [.. Exporters.All.Select(exporter => $"export {exporter.Name}: {exporter.Description}")]));
        return group;
    }
}
