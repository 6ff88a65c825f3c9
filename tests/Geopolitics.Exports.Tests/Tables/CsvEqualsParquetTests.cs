using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Tables;

/// <summary>DuckDB reads both, with two readers that are neither of the libraries that write them.</summary>
[Collection(TableFolderUsers.Name)]
public sealed class CsvEqualsParquetTests(TableFolder folder) : IDisposable
{
    private readonly DuckDb duckDb = new(folder.Path);

    public static TheoryData<string> Tables => [.. ExportTables.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_read_from_CSV_are_those_read_from_Parquet(string table)
    {
        var parquet = $"SELECT {AsText(table)} FROM '$/{table}.parquet'";
        var csv = $"SELECT * FROM read_csv('$/{table}.csv', all_varchar = true, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', new_line = '\\n', columns = {Types(table)})";

        Assert.NotEmpty(duckDb.Rows($"{parquet} LIMIT 1"));
        Assert.Empty(duckDb.Texts($"{parquet} EXCEPT ALL {csv}"));
        Assert.Empty(duckDb.Texts($"{csv} EXCEPT ALL {parquet}"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_files_have_the_declared_columns(string table)
    {
        var declared = ExportTables.All.Single(declared => declared.Name == table).Columns;
        var stored = duckDb.Texts($"SELECT name, type, repetition_type, coalesce(logical_type, converted_type) FROM parquet_schema('$/{table}.parquet') WHERE num_children IS NULL OR num_children = 0");

        Assert.Equal(declared.Select(column => $"{column.Name}|{Stored(column.Type)}"), stored.Select(line => string.Join('|', line.Split('|')[0], line.Split('|')[1])));
        Assert.Equal(declared.Select(column => $"{column.Name} {(column.IsNullable ? "OPTIONAL" : "REQUIRED")}"), stored.Select(line => $"{line.Split('|')[0]} {line.Split('|')[2]}"));
        Assert.Equal(
            declared.Select(column => $"{column.Name}|{ReadAs(column.Type)}"),
            duckDb.Texts($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '$/{table}.parquet')"));
        Assert.Equal(string.Join(',', declared.Select(column => column.Name)), File.ReadLines(Path.Combine(folder.Path, table + ".csv")).First());
    }

    public void Dispose() => duckDb.Dispose();

    private static string Stored(ColumnType type) => type switch
    {
        ColumnType.Text => "BYTE_ARRAY",
        ColumnType.Boolean => "BOOLEAN",
        _ => "INT32",
    };

    private static string ReadAs(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        _ => "INTEGER",
    };

    private static string AsText(string table) =>
        string.Join(", ", ExportTables.All.Single(declared => declared.Name == table).Columns.Select(column => $"CAST({column.Name} AS VARCHAR)"));

    private static string Types(string table) =>
        "{" + string.Join(", ", ExportTables.All.Single(declared => declared.Name == table).Columns.Select(column => $"'{column.Name}': 'VARCHAR'")) + "}";
}
