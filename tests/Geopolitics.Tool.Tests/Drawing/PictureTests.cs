using System.CommandLine.Parsing;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Geopolitics.Tool.Tests.Drawing;

/// <summary><c>timeline</c> and <c>graph</c>: which facts, in which form, to where. What is drawn is for the library's tests.</summary>
public sealed partial class PictureTests
{
    private const string AcceptVariable = "GEOPOLITICS_ACCEPT_SNAPSHOTS";

    [Theory]
    [InlineData("timeline", "japan", "russia")]
    [InlineData("graph", "--on", "2018-07-31")]
    public async Task The_name_of_the_file_tells_the_format_and_a_page_goes_to_standard_output(params string[] line)
    {
        using var folder = new DataFolder();
        (await folder.RunAsync([.. line, "-o", "picture.html"])).Ended(0);
        (await folder.RunAsync([.. line, "-o", "picture.svg"])).Ended(0);
        var page = File.ReadAllText(Path.Combine(folder.Path, "picture.html"));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Equal(page, Encoding.UTF8.GetString((await folder.RunAsync(line)).Ended(0).Document));
        Assert.Equal("svg", XDocument.Load(Path.Combine(folder.Path, "picture.svg")).Root!.Name.LocalName);
    }

    [Fact]
    public async Task A_pair_shows_what_stands_between_them_and_one_all_that_it_has_to_do_with()
    {
        var pair = Encoding.UTF8.GetString((await ToolRun.Of("timeline", "JPN", "Russia", "--kind", "meeting", "--overlapping", "2018")).Ended(0).Document);
        var one = Encoding.UTF8.GetString((await ToolRun.Of("timeline", "Kang Kyung-hwa")).Ended(0).Document);

        Assert.Contains("<title>Japan and Russia</title>", pair, StringComparison.Ordinal);
        Assert.Contains("<li id=\"japan-russia-two-plus-two-2018\">", pair, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"kang-pompeo-talks-2019\">", pair, StringComparison.Ordinal);
        Assert.Contains("<li id=\"kang-pompeo-talks-2019\">", one, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_has_the_states_and_kinds_that_are_asked_for()
    {
        var page = Encoding.UTF8.GetString((await ToolRun.Of("graph", "--on", "2018-07-31", "--states", "japan", "KOR", "Russia", "--kind", "dispute")).Ended(0).Document);

        Assert.Equal(3, StateNode().Count(page));
        Assert.Contains("class=\"tie dispute ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"tie agreement", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`picture.png` ends neither with .html nor with .svg", "timeline", "japan", "-o", "picture.png")]
    [InlineData("The data has no such fact of Japan and Russia", "timeline", "japan", "russia", "--kind", "tenure")]
    [InlineData("One state has no ties with itself", "graph", "--states", "japan")]
    [InlineData("`kang-kyung-wha` is no state", "graph", "--states", "kang-kyung-wha", "japan")]
    [InlineData("`treaty` is no kind", "graph", "--kind", "treaty")]
    public async Task A_mistake_is_told(string complaint, params string[] line) => Assert.Contains(complaint, (await ToolRun.Of(line)).Ended(2).Error, StringComparison.Ordinal);

    /// <summary>Set the variable to have them made again, and look at them.</summary>
    [Fact]
    public async Task The_pictures_in_the_documentation_are_what_the_tool_makes()
    {
        var lines = CommandOfPicture().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "pictures.md"))).Select(match => match.Groups).ToList();
        foreach (var groups in lines)
        {
            using var folder = new DataFolder(("docs/pictures/old", ""));
            (await folder.RunAsync([.. CommandLineParser.SplitCommandLine(groups["line"].Value)])).Ended(0);
            var (made, kept) = (File.ReadAllText(Path.Combine(folder.Path, groups["path"].Value)), Path.Combine(RepositoryFiles.Root, groups["path"].Value));
            if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
                File.WriteAllText(kept, made);
            Assert.True(made == File.ReadAllText(kept).ReplaceLineEndings("\n"), $"{groups["path"].Value} is not what the tool makes: make it again with {AcceptVariable}=1, and look at it.");
        }

        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "docs", "pictures")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            lines.Select(groups => Path.GetFileName(groups["path"].Value)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^geopolitics (?<line>.* -o (?<path>docs/pictures/\S+))$", RegexOptions.Multiline)]
    private static partial Regex CommandOfPicture();

    [GeneratedRegex("class=\"state-node")]
    private static partial Regex StateNode();
}
