using Geopolitics.Exports.Tables;

namespace Geopolitics.Exports;

/// <summary>A table that a catalogue can be written as. It is declared once, and CSV, Parquet and the documentation follow from that.</summary>
public abstract class ExportTable
{
    private protected ExportTable(string name, string description, string rowMeaning)
    {
        Name = name;
        Description = description;
        RowMeaning = rowMeaning;
    }

    /// <summary>Its name, which its file has too: <c>dyad-years</c>.</summary>
    public string Name { get; }

    /// <summary>What it is for, in a sentence or several; in Markdown.</summary>
    public string Description { get; }

    /// <summary>What one row is, and the order of the rows.</summary>
    public string RowMeaning { get; }

    /// <summary>Its columns, in their order.</summary>
    public abstract IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Hands the table to a writer that does not know the class of its rows.</summary>
    internal abstract Task WriteAsync(ITableWriter writer, Catalog catalog, ExportOptions options, CancellationToken cancellationToken);
}
