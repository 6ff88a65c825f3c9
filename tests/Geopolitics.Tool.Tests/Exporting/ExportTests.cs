using System.Text;
using Geopolitics.Building;
using Geopolitics.Exports;

namespace Geopolitics.Tool.Tests.Exporting;

/// <summary>The command writes what the library writes; that this is right is for the library's tests.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("bibtex")]
    [InlineData("csl-json")]
    [InlineData("json-ld")]
    public async Task A_document_goes_to_standard_output_or_to_a_file(string format)
    {
        using var folder = new DataFolder();
        var exporter = Exporters.All.OfType<StreamExporter>().Single(exporter => exporter.Name == format);
        using var expected = new MemoryStream();
        await exporter.WriteAsync(Catalog.Shipped, expected);

        Assert.Equal(expected.ToArray(), (await folder.RunAsync("export", format)).Ended(0).Document);
        Assert.Empty((await folder.RunAsync("export", format, "-o", "facts.txt")).Ended(0).Document);
        Assert.Equal(expected.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, "facts.txt")));
    }

    [Fact]
    public async Task A_network_is_of_a_day()
    {
        using var expected = new MemoryStream();
        await Exporters.GraphMl.WriteAsync(Catalog.Shipped, expected, new() { Day = new(2018, 7, 31) });

        Assert.Equal(expected.ToArray(), (await ToolRun.Of("export", "graphml", "--on", "2018-07-31")).Ended(0).Document);
        Assert.NotEqual(expected.ToArray(), (await ToolRun.Of("export", "graphml", "--on", "1985-01-01")).Ended(0).Document);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Tables_go_to_a_folder_a_file_each(string format)
    {
        using var folder = new DataFolder();

        (await folder.RunAsync("export", format, "-o", "a/tables", "--first-year", "2018", "--last-year", "2018")).Ended(0);

        Assert.Equal(
            ExportTables.All.Select(table => $"{table.Name}.{format}").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(folder.Path, "a/tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_table_goes_to_standard_output()
    {
        var lines = Text(await ToolRun.OfOwn("export", "csv", "--table", "dyad-years", "--first-year", "2018", "--last-year", "2019")).TrimEnd().Split('\n');

        Assert.StartsWith("year,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 100);
        Assert.All(lines[1..], line => Assert.Matches("^201[89],", line));
    }

    [Fact]
    public async Task Formulas_are_defused_where_asked_for()
    {
        var tool = new ToolRun { Catalog = new CatalogBuilder { new TopicEntry { Id = "sums", Name = "=1+1" } }.Build() };

        Assert.Contains(",=1+1,", Text(await tool.RunAsync("export", "csv", "--table", "entities")), StringComparison.Ordinal);
        Assert.Contains("'=1+1", Text(await tool.RunAsync("export", "csv", "--table", "entities", "--escape-formulas")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Several tables need a folder.", "export", "csv")]
    [InlineData("`fact` is no table; did you mean `facts`?", "export", "parquet", "--table", "fact")]
    [InlineData("`0` is no year from 1 to 9999", "export", "csv", "--first-year", "0")]
    [InlineData("`19x5` is no year from 1 to 9999", "export", "csv", "--last-year", "19x5")]
    [InlineData("The years end, with 1990, before they begin, with 2000.", "export", "csv", "-o", "x", "--first-year", "2000", "--last-year", "1990")]
    [InlineData("`export` is a folder, and a file is to be written.", "export", "bibtex", "-o", "export")]
    [InlineData("There is no folder for `no/such/folder.bib`", "export", "bibtex", "-o", "no/such/folder.bib")]
    [InlineData("--first-year is about the table dyad-years, and facts has no years.", "export", "csv", "--table", "facts", "--first-year", "2000")]
    [InlineData("export parquet: ", "export")]
    [InlineData("'--escape-formulas'", "export", "parquet", "-o", "x", "--escape-formulas")]
    [InlineData("'--on'", "export", "bibtex", "--on", "2018-07-31")]
    public async Task Mistakes_are_told(string message, params string[] arguments)
    {
        using var folder = new DataFolder(("export/.keep", ""));

        Assert.Contains(message, (await folder.RunAsync(arguments)).Ended(2).Error, StringComparison.Ordinal);
        Assert.Equal(["export"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Bytes_are_not_for_terminals()
    {
        var terminal = new ToolRun { TerminalWidth = 80 };

        Assert.Contains("name a file: -o facts.parquet", (await terminal.RunAsync("export", "parquet", "--table", "facts")).Ended(2).Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string Text(ToolResult result) => Encoding.UTF8.GetString(result.Ended(0).Document);
}
