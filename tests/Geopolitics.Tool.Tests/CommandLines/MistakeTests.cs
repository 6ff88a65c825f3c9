namespace Geopolitics.Tool.Tests.CommandLines;

/// <summary>What is said of the user's mistakes: what is wrong, what to write instead, exit code 2, and no stack trace.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData("`japn`", "japan  (state: Japan)", "between", "japn", "russia")]
    [InlineData("`2018`", "--on 2018-01-16", "holders", "prime-minister-of-japan", "--on", "2018")]
    [InlineData("`2013-13`", "--during 2018-07", "between", "japan", "russia", "--during", "2013-13")]
    [InlineData("`meting`", "did you mean `meeting`?", "find", "x", "--kind", "meting")]
    [InlineData("`jsn`", "did you mean `json`?", "validate", "data", "--format", "jsn")]
    [InlineData("`GEO204`", "did you mean GEO2004?", "validate", "data", "--no-warn", "GEO204")]
    [InlineData("`-3`", "--limit 0", "find", "x", "--limit", "-3")]
    [InlineData("--all", "one of the two", "holders", "prime-minister-of-japan", "--all", "--on", "2018-01-16")]
    [InlineData("`nowhere.json`", "no file or folder", "validate", "nowhere.json")]
    [InlineData("`nowhere`", "main:data", "diff", "nowhere", "data")]
    [InlineData("bogus", "See `geopolitics --help`.", "bogus")]
    [InlineData("--bogus", "See `geopolitics show --help`.", "show", "japan", "--bogus")]
    [InlineData("show", "See `geopolitics show --help`.", "show")]
    public async Task A_mistake_is_named_with_what_to_write_instead(string mistake, string instead, params string[] arguments)
    {
        var result = (await ToolRun.Of(arguments)).Ended(2);

        Assert.Empty(result.Out);
        Assert.StartsWith("geopolitics: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(mistake, result.Error, StringComparison.Ordinal);
        Assert.Contains(instead, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_lists_them()
    {
        var error = (await ToolRun.OfOwn("show", "Example")).Ended(2).Error;

        Assert.Contains("ada-example", error, StringComparison.Ordinal);
        Assert.Contains("grace-example", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_begins_with_an_at_sign_is_no_response_file() =>
        Assert.Contains("No entity or fact is called `@data`.", (await ToolRun.Of("show", "@data")).Ended(2).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_fault_of_ours_ends_with_3_and_says_that_it_is_ours()
    {
        var result = await new ToolRun { Clock = new BrokenClock() }.RunAsync("holders", "prime-minister-of-japan");

        Assert.Contains("fault of the tool", result.Ended(3).Error, StringComparison.Ordinal);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("No time.");
    }
}
