using System.Text.Json;

namespace Geopolitics.Tool.Tests.Validating;

public sealed class FindingFormatTests
{
    private const string Faulty = """
        {
          "offices": [ { "id": "desk-office", "name": "한국", "of": "japn" } ],
          "sources": [ { "id": "desk-notebook", "type": "document", "title": "Desk notebook" } ]
        }
        """;

    [Fact]
    public async Task JSON_has_counts_and_findings_with_their_spans()
    {
        var report = (await Run("json")).Ended(1).Json;

        Assert.Equal((1, 1, 1), (report.GetProperty("files").GetInt32(), report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32()));
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("GEO1001", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("desk notes/a#1.json", finding.GetProperty("path").GetString());
        Assert.Equal((2, 59, 2, 65), Span(finding, "line", "column", "endLine", "endColumn"));
        Assert.EndsWith("/docs/diagnostics/GEO1001.md", finding.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    /// <summary>What SARIF 2.1.0 requires: its version, a driver with a name, and of a result a message; and what code hosts rest on.</summary>
    [Fact]
    public async Task SARIF_has_what_its_readers_need()
    {
        var log = (await Run("sarif")).Ended(1).Json;

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("geopolitics", driver.GetProperty("name").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());

        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(["GEO1001", "GEO3006"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.True(Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning" });
        });

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["error", "warning"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal("desk%20notes/a%231.json", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        });
        Assert.Equal((2, 59, 2, 65), Span(results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"), "startLine", "startColumn", "endLine", "endColumn"));
    }

    [Fact]
    public async Task SARIF_of_clean_files_has_an_empty_list_of_results()
    {
        using var folder = new DataFolder(("a.json", "{}"));

        Assert.Empty((await folder.RunAsync("validate", "a.json", "--format", "sarif")).Ended(0).Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    private static async Task<ToolResult> Run(string format)
    {
        using var folder = new DataFolder(("desk notes/a#1.json", Faulty));
        return await folder.RunAsync("validate", "desk notes", "--format", format);
    }

    private static (int Line, int Column, int EndLine, int EndColumn) Span(JsonElement place, params string[] names) =>
        (place.GetProperty(names[0]).GetInt32(), place.GetProperty(names[1]).GetInt32(), place.GetProperty(names[2]).GetInt32(), place.GetProperty(names[3]).GetInt32());
}
