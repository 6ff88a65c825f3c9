namespace Geopolitics.Exports.Tables;

/// <summary>Writes rows of a table in a format.</summary>
internal interface ITableWriter
{
    Task WriteAsync<TRow>(IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellationToken);
}
