namespace Geopolitics.Tool.Tests.Terminal;

/// <summary>Colours and wrapping are for terminals.</summary>
public sealed class TerminalTests
{
    private const char Escape = '\u001b';

    [Fact]
    public async Task A_pipe_gets_no_colour_and_no_wrapping()
    {
        var shown = (await ToolRun.Of("show", "rok-russia-strategic-partnership-2008")).Ended(0).Out;

        Assert.DoesNotContain(Escape, shown);
        Assert.Contains("  " + Agreements.RokRussiaStrategicPartnership2008.Summary + "\n", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public async Task A_terminal_gets_colour_and_lines_of_its_width()
    {
        var shown = (await new ToolRun { TerminalWidth = 60 }.RunAsync("show", "rok-russia-strategic-partnership-2008")).Ended(0).Out;

        Assert.Contains(Escape, shown);
        Assert.All(Plain(shown).Split('\n'), line => Assert.True(line.Length <= 60, line));

        // What is wrapped stays in its column.
        Assert.Matches("""(?m)^  document  .*\n {12}\S""", Plain(shown));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task A_terminal_that_wants_no_colour_gets_none_but_is_wrapped(string variable, string value)
    {
        var tool = new ToolRun { TerminalWidth = 60, Environment = new Dictionary<string, string> { [variable] = value } };

        var shown = (await tool.RunAsync("show", "rok-russia-strategic-partnership-2008")).Ended(0).Out;

        Assert.DoesNotContain(Escape, shown);
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public async Task An_empty_NO_COLOR_says_nothing() => Assert.Contains(
        Escape,
        (await new ToolRun { TerminalWidth = 60, Environment = new Dictionary<string, string> { ["NO_COLOR"] = "", ["TERM"] = "xterm" } }.RunAsync("show", "japan")).Ended(0).Out);

    [Fact]
    public async Task JSON_is_the_same_on_a_terminal() => Assert.Equal(
        (await ToolRun.Of("show", "japan", "--json")).Ended(0).Out,
        (await new ToolRun { TerminalWidth = 40 }.RunAsync("show", "japan", "--json")).Ended(0).Out);

    [Fact]
    public async Task Progress_is_for_a_terminal()
    {
        using var folder = new DataFolder(("facts.json", """{ "topics": [ { "id": "desk-topic", "name": "Desk topic" } ] }"""));

        Assert.Contains("Checking", (await (folder.Tool with { TerminalWidth = 80 }).RunAsync("validate", ".")).Ended(0).Error, StringComparison.Ordinal);
        Assert.Equal("1 file: 0 errors, 0 warnings.\n", (await folder.RunAsync("validate", ".")).Ended(0).Error);
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;?]*[A-Za-z]", "");
}
