using Geopolitics.Exports.Bibliography;
using Geopolitics.Exports.Graphs;
using Geopolitics.Exports.LinkedData;
using Geopolitics.Exports.Tables;

namespace Geopolitics.Exports;

/// <summary>All exporters.</summary>
public static class Exporters
{
    /// <summary>The sources as CSL-JSON, the format of Zotero and pandoc.</summary>
    public static StreamExporter CslJson { get; } = new CslJsonExporter();

    /// <summary>The sources as BibTeX.</summary>
    public static StreamExporter Bibtex { get; } = new BibtexExporter();

    /// <summary>The network of states and organizations as of a day, as GraphML.</summary>
    public static StreamExporter GraphMl { get; } = new GraphMlExporter();

    /// <summary>Entities, facts and sources as JSON-LD, in the terms of schema.org.</summary>
    public static StreamExporter JsonLd { get; } = new JsonLdExporter();

    /// <summary>The tables as CSV.</summary>
    public static TableExporter Csv { get; } = new CsvExporter();

    /// <summary>The tables as Parquet.</summary>
    public static TableExporter Parquet { get; } = new ParquetExporter();

    /// <summary>All of them, in order of name.</summary>
    public static IReadOnlyList<Exporter> All { get; } = Array.AsReadOnly<Exporter>([Bibtex, CslJson, Csv, GraphMl, JsonLd, Parquet]);
}
