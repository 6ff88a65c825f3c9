using System.Text;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Tables;

/// <summary>Text never breaks a table.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "\"", "\"\"", "a,b", "a\nb", "a\r\nb\r\n", "\r", "\n", " padded ", "\ttab", "'", ";", "\\", "\\N", "NULL", "null", "#", "=cmd|' /C calc'!A0", "+1", "-1", "@x",
        "\u0001\u001f", "\u2028", "𝄞 é 新聞", "<b>{%$&}</b>", new string('x', 70_000),
    ];

    [Fact]
    public async Task Text_is_read_from_CSV_and_from_Parquet_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("geopolitics-exports-").FullName;
        try
        {
            var table = RowTable.Of([.. Texts, null]);
            await File.WriteAllBytesAsync(Path.Combine(folder, "texts.csv"), await Exported.BytesAsync(Exporters.Csv, table, Worlds.Invented));
            await File.WriteAllBytesAsync(Path.Combine(folder, "texts.parquet"), await Exported.BytesAsync(Exporters.Parquet, table, Worlds.Invented));
            using var duckDb = new DuckDb(folder);

            Assert.Equal([.. Texts, null], duckDb.Rows("SELECT text FROM '$/texts.parquet'").Select(row => (string?)row[0]));
            Assert.Equal([.. Texts, null], SimpleCsv.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "texts.csv"))).Skip(1).Select(record => record[0]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Formulas_stand_as_they_are_unless_they_are_to_be_escaped()
    {
        var table = RowTable.Of("=1+1", "+1", "-1", "@x", "\tx", "plain", "a=b");

        Assert.Equal(["=1+1", "+1", "-1", "@x", "\tx", "plain", "a=b"], await TextsOf(new()));
        Assert.Equal(["'=1+1", "'+1", "'-1", "'@x", "'\tx", "plain", "a=b"], await TextsOf(new() { EscapeFormulas = true }));

        async Task<IEnumerable<string?>> TextsOf(ExportOptions options) =>
            SimpleCsv.Parse(Encoding.UTF8.GetString(await Exported.BytesAsync(Exporters.Csv, table, Worlds.Invented, options))).Skip(1).Select(record => record[0]);
    }

    [Fact]
    public async Task A_table_without_rows_is_a_table()
    {
        var folder = Directory.CreateTempSubdirectory("geopolitics-exports-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "texts.parquet"), await Exported.BytesAsync(Exporters.Parquet, RowTable.Of(), Worlds.Invented));
            using var duckDb = new DuckDb(folder);

            Assert.Equal(["0"], duckDb.Texts("SELECT count(*) FROM '$/texts.parquet'"));
            Assert.Equal("text,length\n", Encoding.UTF8.GetString(await Exported.BytesAsync(Exporters.Csv, RowTable.Of(), Worlds.Invented)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Rows_beyond_a_row_group_are_all_there()
    {
        var folder = Directory.CreateTempSubdirectory("geopolitics-exports-").FullName;
        try
        {
            var texts = Enumerable.Range(0, (2 * Geopolitics.Exports.Tables.ParquetExporter.RowsOfGroup) + 1).Select(number => FormattableString.Invariant($"t{number}")).ToArray();
            await File.WriteAllBytesAsync(Path.Combine(folder, "texts.parquet"), await Exported.BytesAsync(Exporters.Parquet, RowTable.Of(texts), Worlds.Invented));
            using var duckDb = new DuckDb(folder);

            Assert.Equal([FormattableString.Invariant($"{texts.Length}|{texts.Length}|3")], duckDb.Texts(
                "SELECT count(*), count(DISTINCT text), (SELECT max(row_group_id) + 1 FROM parquet_metadata('$/texts.parquet')) FROM '$/texts.parquet'"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
