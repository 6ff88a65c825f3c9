namespace Geopolitics.Tool.Tests.CommandLines;

/// <summary>What a shell asks when somebody presses the tab key.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("geopolitics hol", "holders")]
    [InlineData("geopolitics show rok-russia-strategic", "rok-russia-strategic-partnership-2008")]
    [InlineData("geopolitics holders foreign-minister-of-j", "foreign-minister-of-japan")]
    [InlineData("geopolitics find x --kind meet", "meeting")]
    [InlineData("geopolitics in-force --involving south-k", "south-korea")]
    [InlineData("geopolitics validate data --format sa", "sarif")]
    [InlineData("geopolitics validate data --no-warn GEO200", "GEO2004")]
    [InlineData("geopolitics validate dat", "data/")]
    [InlineData("geopolitics export par", "parquet")]
    [InlineData("geopolitics export csv --table ten", "tenures")]
    public async Task Commands_ids_kinds_and_paths_are_completed(string line, string expected) =>
        Assert.Contains(expected, (await Complete(line)).Lines);

    [Fact]
    public async Task Holders_are_asked_of_offices_only() =>
        Assert.DoesNotContain("japan", (await Complete("geopolitics holders ")).Lines);

    private static async Task<ToolResult> Complete(string line) => (await ToolRun.Of($"[suggest:{line.Length}]", line)).Ended(0);
}
