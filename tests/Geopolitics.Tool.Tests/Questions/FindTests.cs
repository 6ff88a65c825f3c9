namespace Geopolitics.Tool.Tests.Questions;

public sealed class FindTests
{
    [Theory]
    [InlineData("japan")]
    [InlineData("JPN")]
    [InlineData("392")]
    [InlineData("Q17")]
    public async Task What_is_called_so_comes_first(string text) =>
        Assert.Equal("japan", (await ToolRun.Of("find", text, "--json")).Ended(0).Json.GetProperty("items")[0].GetProperty("id").GetString());

    [Fact]
    public async Task Names_in_other_scripts_and_romanizations_are_found()
    {
        Assert.Contains("ada-example", (await ToolRun.OfOwn("find", "에이다")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("chuichi-date", (await ToolRun.Of("find", "chuiti", "date")).Ended(0).Out, StringComparison.Ordinal);
    }

    /// <summary>Letters of two words that happen to stand side by side are nothing: Yoshihi<b>ko No</b>da.</summary>
    [Fact]
    public async Task A_name_is_found_from_the_beginning_of_a_word_on_and_before_the_sources()
    {
        var items = (await ToolRun.Of("find", "kono", "--limit", "0", "--json")).Ended(0).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();

        Assert.InRange(items.IndexOf("taro-kono"), 0, items.IndexOf("wikidata-q1161024") - 1);
        Assert.DoesNotContain(items, id => id.Contains("noda", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_that_is_not_the_one_shown_is_told() =>
        Assert.Equal(["person  Ada [bold]Example[/] “Ada Exempel” (ada-example)"], (await ToolRun.OfOwn("find", "exempel")).Ended(0).Lines);

    [Fact]
    public async Task Words_of_a_summary_are_found_in_any_order() =>
        Assert.Contains("desk-meeting-2009", (await ToolRun.OfOwn("find", "nothing", "met")).Ended(0).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_kind_leaves_the_others_out()
    {
        var items = (await ToolRun.Of("find", "japan", "--kind", "meetings", "--kind", "Agreement", "--limit", "0", "--json")).Ended(0).Json.GetProperty("items");

        Assert.Equal(["agreement", "meeting"], items.EnumerateArray().Select(item => item.GetProperty("kind").GetString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_limit_is_told_with_what_it_leaves_out()
    {
        var result = (await ToolRun.Of("find", "japan", "--limit", "2")).Ended(0);

        Assert.Equal(2, result.Lines.Length);
        Assert.Matches(@"^\d+ more; --limit 0 shows all", result.Error);
    }

    [Fact]
    public async Task Near_names_are_offered_where_nothing_is_found()
    {
        var result = (await ToolRun.Of("find", "kisida")).Ended(1);

        Assert.Empty(result.Out);
        Assert.Contains("fumio-kishida", result.Error, StringComparison.Ordinal);
        Assert.Contains("fumio-kishida", (await ToolRun.Of("find", "kisida", "--json")).Ended(1).Json.GetProperty("near").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Nothing_near_is_nothing() => Assert.Equal(
        "geopolitics: nothing has `[red]qqqqqq[/]` in its id, names, codes, title or summary.\n",
        (await ToolRun.Of("find", "[red]qqqqqq[/]")).Ended(1).Error);
}
