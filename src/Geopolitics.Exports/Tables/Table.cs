namespace Geopolitics.Exports.Tables;

/// <summary>A table whose rows are of a class.</summary>
internal sealed class Table<TRow>(
    string name,
    string description,
    string rowMeaning,
    Func<Catalog, ExportOptions, IEnumerable<TRow>> rows,
    IEnumerable<Column<TRow>> columns)
    : ExportTable(name, description, rowMeaning)
{
    private readonly Column<TRow>[] columns = [.. columns];

    public override IReadOnlyList<ExportColumn> Columns => Array.AsReadOnly<ExportColumn>(columns);

    internal override Task WriteAsync(ITableWriter writer, Catalog catalog, ExportOptions options, CancellationToken cancellationToken) =>
        writer.WriteAsync(columns, rows(catalog, options), cancellationToken);
}
