using System.Text.RegularExpressions;
using Geopolitics.Exports.Tests.Harness;
using Geopolitics.Tests;

namespace Geopolitics.Exports.Tests.Documentation;

/// <summary>docs/exports.md says what is so.</summary>
[Collection(TableFolderUsers.Name)]
public sealed partial class ExportsPageTests(TableFolder folder)
{
    private const string Begin = "<!-- Generated from the declarations of the tables: GEOPOLITICS_ACCEPT_SNAPSHOTS=1 dotnet test tests/Geopolitics.Exports.Tests. -->\n\n";
    private const string End = "<!-- End of what is generated. -->\n";

    private static readonly string PagePath = Path.Combine(RepositoryFiles.Root, "docs", "exports.md");

    [Fact]
    public void The_dictionary_of_columns_is_that_of_the_declarations()
    {
        var page = File.ReadAllText(PagePath).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));

        Assert.InRange(begin, 0, end);
        ReviewedFile.AssertIs(PagePath, page[..(begin + Begin.Length)] + ColumnDictionary.Text + page[end..]);
    }

    [Fact]
    public void Each_exporter_is_told_of()
    {
        var page = File.ReadAllText(PagePath);

        Assert.All(Exporters.All, exporter => Assert.Contains($"| `{exporter.Name}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_SQL_shown_runs_and_answers()
    {
        using var duckDb = new DuckDb(folder.Path);
        var shown = Sql().Matches(File.ReadAllText(PagePath).ReplaceLineEndings("\n")).Select(block => block.Groups[1].Value).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, sql =>
        {
            Assert.Contains("'geopolitics/", sql, StringComparison.Ordinal);
            Assert.NotEmpty(duckDb.Rows(sql.Replace("'geopolitics/", "'$/", StringComparison.Ordinal)));
        });
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sql();
}
