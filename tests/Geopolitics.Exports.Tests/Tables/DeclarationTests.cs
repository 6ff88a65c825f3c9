namespace Geopolitics.Exports.Tests.Tables;

/// <summary>What all declarations of tables have.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void Names_are_words_of_small_letters()
    {
        Assert.All(ExportTables.All, table => Assert.Matches("^[a-z]+(-[a-z]+)*$", table.Name));
        Assert.All(ExportTables.All.SelectMany(table => table.Columns), column => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", column.Name));
        Assert.All(ExportTables.All, table => Assert.Equal(table.Columns.Count, table.Columns.DistinctBy(column => column.Name).Count()));
        Assert.Equal(ExportTables.All.Count, ExportTables.All.DistinctBy(table => table.Name).Count());
    }

    [Fact]
    public void Each_column_says_what_it_means_and_what_null_means()
    {
        Assert.All(ExportTables.All.SelectMany(table => table.Columns), column => Assert.EndsWith(".", column.Meaning, StringComparison.Ordinal));
        Assert.All(
            ExportTables.All.SelectMany(table => table.Columns).Where(column => column.IsNullable && !column.Meaning.StartsWith("The same of", StringComparison.Ordinal)),
            column => Assert.Contains("Null ", column.Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_unknown_is_no_boolean() =>
        Assert.DoesNotContain(ExportTables.All.SelectMany(table => table.Columns), column => column is { Type: ColumnType.Boolean, IsNullable: true });
}
