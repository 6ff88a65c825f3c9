using Geopolitics.Tool.Comparison;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Tests.Terminal;

/// <summary>Text of data, arguments and paths is text, whatever it looks like.</summary>
public sealed class HostileTextTests
{
    /// <summary>Spectre's markup is never parsed: whoever writes markup here has to escape, and sooner or later somebody forgets.</summary>
    [Fact]
    public void The_tool_writes_no_markup()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src", "Geopolitics.Tool"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.DoesNotContain(sources, path => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(path), @"\bMarkup\w*\(|\bMarkupLine|\.MarkupInterpolated"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(120)]
    public async Task Markup_in_data_is_shown_as_it_is(int? width)
    {
        var tool = new ToolRun { Catalog = OwnFacts.Catalog, TerminalWidth = width };

        Assert.Contains("Desk meeting [link=https://example.org]here[/]", (await tool.RunAsync("show", "desk-meeting-2009")).Ended(0).Out, StringComparison.Ordinal);
        Assert.Contains("Ada [bold]Example[/]", (await tool.RunAsync("find", "exempel")).Ended(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_steers_a_terminal_is_shown_and_not_done()
    {
        const string Steering = "a\u001b]0;b\u0007\u202ec\u009bd";
        using var folder = new DataFolder(("old.json", "{}"), ("new.json", $$"""{ "topics": [ { "id": "x", "name": "{{JsonEscaped(Steering)}}" } ] }"""));

        Assert.Equal(
            "+ topics a\\u001b]0;b\\u0007\\u202ec\\u009bd (x)\n",
            (await folder.RunAsync("diff", "old.json", "new.json")).Ended(0).Out);
        Assert.Contains("`a\\u001b]0;b", (await folder.RunAsync("show", Steering)).Ended(2).Error, StringComparison.Ordinal);
    }

    /// <summary>Laying out a line must not cost the square of it.</summary>
    [Fact]
    public async Task A_very_long_text_is_one_line_in_no_time()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200_000));
        using var folder = new DataFolder(("old.json", "{}"), ("new.json", $$"""{ "topics": [ { "id": "x", "name": "{{text}}" } ] }"""));

        var run = folder.RunAsync("diff", "old.json", "new.json");

        Assert.Same(run, await Task.WhenAny(run, Task.Delay(TimeSpan.FromMinutes(1))));
        Assert.Equal($"+ topics {text} (x)\n", (await run).Ended(0).Out);
    }

    [Fact]
    public async Task Markup_in_a_finding_is_text()
    {
        using var folder = new DataFolder(("[red]facts[_].json", """{ "topics": [ { "id": "x", "name": "X", "[blink]": 1 } ] }"""));

        var line = Assert.Single((await folder.RunAsync("validate", ".")).Ended(1).Lines);

        Assert.StartsWith("[red]facts[_].json:1:41: error GEO0003: `[blink]` is not a property", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_stays_a_line() => Assert.Equal("a b c d", VisibleText.Of("a\nb\rc\td"));

    [Theory]
    [InlineData("<script>", "&lt;script\\>")]
    [InlineData("# a | b", "\\# a \\| b")]
    [InlineData("[a](https://example.org)", "\\[a\\](https&#58;//example.org)")]
    [InlineData("@everyone *x* _y_ `z` ![i]", "&#64;everyone \\*x\\* \\_y\\_ \\`z\\` \\!\\[i\\]")]
    [InlineData("&lt;", "&amp;lt;")]
    public void Markdown_in_text_is_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escaped(text));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b``c", "```a`b``c```")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("", "`  `")]
    public void Code_in_Markdown_has_a_longer_fence(string text, string code) => Assert.Equal(code, MarkdownText.Code(text));

    private static string JsonEscaped(string text) => string.Concat(text.Select(character => character < ' ' || character > '~' ? $"\\u{(int)character:x4}" : character.ToString()));
}
