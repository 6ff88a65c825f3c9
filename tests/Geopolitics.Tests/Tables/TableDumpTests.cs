using Geopolitics.Benchmarks.Dump;

namespace Geopolitics.Tests.Tables;

public sealed class TableDumpTests
{
    [Fact]
    public void A_table_is_told_in_words()
    {
        var dump = TableDump.Item(HandMadeStore.Create(), "treaty");
        Assert.Contains("treaty: ordinal 0 of 4, Agreement, in slot", dump, StringComparison.Ordinal);
        Assert.Contains("""
              Id “treaty”
              Title “Treaty”
              When “1956-10-19”
              Type 0
              Standing 0
              Parties [japan, russia]
              Citations:
                Source “paper”
                Supports [when]
              referrers []
            """.ReplaceLineEndings("\n"), dump, StringComparison.Ordinal);
        Assert.EndsWith("""
              referrers [treaty]
              with russia [treaty]
              wide []

            """.ReplaceLineEndings("\n"), TableDump.Item(HandMadeStore.Create(), "japan"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_column_of_the_directory_is_listed() => Assert.Equal(
        Enum.GetNames<Format.Column>(), TableDump.Columns(HandMadeStore.Create()).TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));

    [Fact]
    public void Of_an_id_that_is_not_there_it_says_so() => Assert.Equal("The layer has no item nobody.\n", TableDump.Item(HandMadeStore.Create(), "nobody"));
}
