namespace Geopolitics.Tool.Tests.CommandLines;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["find", "show", "between", "holders", "in-force", "timeline", "graph", "atlas", "export", "validate", "diff"];

    [Fact]
    public async Task Help_lists_the_commands_and_an_empty_line_gives_help()
    {
        var help = (await ToolRun.Of("--help")).Ended(0).Out;

        Assert.All(Commands, command => Assert.Matches($@"(?m)^  {command}\b", help));
        Assert.Equal(help, (await ToolRun.Of()).Ended(0).Out);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("show")]
    [InlineData("between")]
    [InlineData("holders")]
    [InlineData("in-force")]
    [InlineData("timeline")]
    [InlineData("graph")]
    [InlineData("atlas")]
    [InlineData("export")]
    [InlineData("validate")]
    [InlineData("diff")]
    public async Task Each_command_shows_examples(string command)
    {
        var help = (await ToolRun.Of(command, "--help")).Ended(0).Out;

        Assert.Matches($@"(?m)^Examples:\n  geopolitics {command}\b", help);

        // Ids are for completion; help that lists them is no help.
        Assert.DoesNotContain("|", help, StringComparison.Ordinal);
        Assert.True(help.Length < 3000, help);
    }

    /// <summary>Examples that questions of the shipped facts are given as do what they say.</summary>
    [Theory]
    [InlineData("--help")]
    [InlineData("find")]
    [InlineData("show")]
    [InlineData("between")]
    [InlineData("holders")]
    [InlineData("in-force")]
    [InlineData("timeline")]
    [InlineData("graph")]
    public async Task Examples_work(string command)
    {
        var help = (await ToolRun.Of(command == "--help" ? [command] : [command, "--help"])).Ended(0).Out;
        var lines = help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith("  geopolitics ", StringComparison.Ordinal))
            .Select(line => line["  geopolitics ".Length..].Split("  ", 2)[0])
            .Where(line => !line.StartsWith("validate", StringComparison.Ordinal))
            .ToList();

        Assert.True(lines.Count >= 3, help);
        foreach (var line in lines)
        {
            using var folder = new DataFolder();
            var result = (await folder.RunAsync([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line)])).Ended(0);
            Assert.True(result.Out.Length > 0 || Directory.EnumerateFiles(folder.Path).Any(), $"`{line}` answers nothing: {result.Error}");
        }
    }

    [Fact]
    public async Task The_version_comes_with_that_of_the_data() =>
        Assert.Matches($@"^geopolitics \d+\.\d+\.\d+\S*, data of {Catalog.Shipped.DataVersion}\n$", (await ToolRun.Of("--version")).Ended(0).Out);
}
