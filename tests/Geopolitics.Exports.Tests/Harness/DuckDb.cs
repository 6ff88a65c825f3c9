using DuckDB.NET.Data;

namespace Geopolitics.Exports.Tests.Harness;

/// <summary>DuckDB over a folder of exported tables: <c>$/facts.parquet</c> in a question is the file there.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly string folder;

    public DuckDb(string folder)
    {
        this.folder = folder;
        connection.Open();
    }

    public List<object?[]> Rows(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("$/", folder.Replace("'", "''", StringComparison.Ordinal) + "/", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? null : reader.GetValue(place))]);
        return rows;
    }

    public List<string> Texts(string sql) => [.. Rows(sql).Select(row => string.Join('|', row.Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture))))];

    public void Dispose() => connection.Dispose();
}
