using System.Text.RegularExpressions;

namespace Geopolitics.Package.Tests;

/// <summary>What a real build says of wrong data files, and what changes that: docs/diagnostics/README.md, "Severities".</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed partial class SeverityTests(PackedLibrary library)
{
    private const string Error = "entities.json(6,19): error GEO0003";
    private const string Warning = "facts.json(3,91): warning GEO2004";

    private const string Entities = """
        {
          "states": [
            { "id": "atlantis", "name": "Atlantis", "existence": [
              { "when": "1945/..", "source": "plato" },
              { "when": "1950/..", "source": "timaeus" } ] },
            { "id": "mu", "Name": "Mu" }
          ],
          "organizations": [ { "id": "league", "name": "League" } ],
          "sources": [ { "id": "plato", "type": "book", "title": "Critias" }, { "id": "timaeus", "type": "book", "title": "Timaeus" } ]
        }
        """;

    private const string Facts = """
        {
          "memberships": [
            { "id": "m", "title": "M", "when": "1947-05-01", "standing": "established", "member": "atlantis", "of": "league",
              "citations": [ { "source": "plato", "supports": [ "when" ] }, { "source": "timaeus" } ] }
          ]
        }
        """;

    [Fact]
    public async Task One_build_tells_all_errors_of_all_files_at_their_places()
    {
        using var project = NewProject();
        project.Write("geopolitics/facts.json", Facts.Replace("1947-05-01", "1947-13-01", StringComparison.Ordinal).Replace("\"of\": \"league\"", "\"of\": \"leage\"", StringComparison.Ordinal));
        project.Write("geopolitics/broken.json", "{\n  \"topics\": [\n    { \"id\": \"Trade\", \"name\": \"Trade\" }\n    { } ]\n}\n");
        project.Write("geopolitics/places.json", "{ \"places\": [\r\n  { \"id\": \"日本\", \"name\": \"\" } ] }");

        var result = (await project.RunAsync("build")).Failed();

        Assert.Equal(
            [
                "broken.json(3,13): error GEO4001",
                "broken.json(4,5): error GEO0001",
                Error,
                "facts.json(3,46): error GEO2001",
                "facts.json(3,109): error GEO1001",
                "places.json(2,11): error GEO4001",
                "places.json(2,25): error GEO0007",
            ],
            Said(result).Where(line => !line.Contains("GEO3", StringComparison.Ordinal)));
        Assert.Contains("did you mean `league`?", result.Output, StringComparison.Ordinal);
        Assert.Contains("/docs/diagnostics/GEO1001.md", result.Output, StringComparison.Ordinal);
    }

    /// <summary>How the compiler decodes bytes that are no UTF-8 depends on the machine: it is an error on each.</summary>
    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_an_error()
    {
        using var project = NewProject();
        project.Write("geopolitics/entities.json", [.. "{ \"topics\": [ { \"id\": \"trade\", \"name\": \""u8, 0xC9, .. "changes\" } ] }"u8]);
        project.Write("geopolitics/facts.json", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("{ \"topics\": [ { \"id\": \"energy\", \"name\": \"Énergie\" } ] }")]);

        var said = Said((await project.RunAsync("build")).Failed());

        Assert.Equal(2, said.Count);
        Assert.Matches(@"^entities\.json\(1,\d+\): error (GEO0007|GEO0009)$", said[0]);
        Assert.Equal("facts.json(1,1): error GEO0009", said[1]);
    }

    [Fact]
    public async Task An_editor_configuration_changes_nothing()
    {
        using var project = NewProject();
        project.Write(".editorconfig", """
            root = true
            [*.json]
            dotnet_diagnostic.GEO0003.severity = none
            dotnet_diagnostic.GEO2004.severity = error
            [*]
            dotnet_diagnostic.GEO0003.severity = none
            dotnet_diagnostic.GEO2004.severity = error
            """);

        Assert.Equal([Error, Warning], Said((await project.RunAsync("build")).Failed()));
    }

    [Fact]
    public async Task A_global_configuration_changes_the_severity_of_an_id()
    {
        using var project = NewProject();
        project.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.GEO0003.severity = none
            dotnet_diagnostic.GEO2004.severity = error
            """);

        Assert.Equal([Warning.Replace("warning", "error", StringComparison.Ordinal)], Said((await project.RunAsync("build")).Failed()));
    }

    [Fact]
    public async Task A_global_configuration_changes_no_severity_of_all_ids_together()
    {
        using var project = NewProject();
        project.Write(".globalconfig", """
            is_global = true
            dotnet_analyzer_diagnostic.category-Geopolitics.severity = none
            dotnet_analyzer_diagnostic.severity = none
            """);

        Assert.Equal([Error, Warning], Said((await project.RunAsync("build")).Failed()));
    }

    [Fact]
    public async Task NoWarn_silences_warnings_and_errors()
    {
        using var project = NewProject("<NoWarn>$(NoWarn);GEO0003;GEO2004</NoWarn>");

        Assert.Empty(Said((await project.RunAsync("build")).Succeeded()));
    }

    [Fact]
    public async Task WarningsAsErrors_makes_errors_of_warnings()
    {
        using var project = NewProject("<WarningsAsErrors>GEO2004</WarningsAsErrors><NoWarn>$(NoWarn);GEO0003</NoWarn>");

        Assert.Equal([Warning.Replace("warning", "error", StringComparison.Ordinal)], Said((await project.RunAsync("build")).Failed()));
    }

    /// <summary>A project with two small data files of which one has an error and the other a warning.</summary>
    private Consumer NewProject(string properties = "")
    {
        var project = library.NewConsumer();
        // The SDK looks for global configurations in the folders of C# files and above.
        project.Write("Marker.cs", "internal static class Marker;");
        project.Write("geopolitics/entities.json", Entities);
        project.Write("geopolitics/facts.json", Facts);
        project.Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Geopolitics" Version="*" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    /// <summary>Each diagnostic of ours as <c>file(line,column): severity id</c>, in the order of files and places. Builds tell each twice.</summary>
    private static List<string> Said(CommandResult result) =>
        [.. Diagnostic().Matches(result.Output)
            .Select(match => (File: match.Groups["file"].Value, Line: Number(match, "line"), Column: Number(match, "column"), What: match.Groups["what"].Value))
            .Distinct()
            .OrderBy(said => said.File, StringComparer.Ordinal).ThenBy(said => said.Line).ThenBy(said => said.Column)
            .Select(said => FormattableString.Invariant($"{said.File}({said.Line},{said.Column}): {said.What}"))];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<file>\w+\.json)\((?<line>\d+),(?<column>\d+)\): (?<what>(error|warning) GEO\d{4})")]
    private static partial Regex Diagnostic();
}
