using System.Text.RegularExpressions;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Tests.Diagnosing;

/// <summary>What every diagnostic must have.</summary>
public sealed partial class CatalogueOfDiagnosticsTests
{
    /// <summary>Diagnostics that no text of a data file gives by itself.</summary>
    private static readonly string[] WithoutExamples = ["GEO0009", "GEO1005", "GEO4008", "GEO4009", "GEO4010", "GEO9001"];

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_number_has_a_descriptor_and_every_descriptor_a_number() =>
        Assert.Equal(Enum.GetValues<DiagnosticId>().Select(id => Descriptors.Of(id).Id), Descriptors.All.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_is_a_warning_or_an_error_that_is_on(string id)
    {
        var descriptor = Of(id);
        Assert.True(descriptor.DefaultSeverity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_links_to_its_page_and_the_page_is_there(string id)
    {
        var descriptor = Of(id);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        var page = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{id}.md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        if (!WithoutExamples.Contains(id))
            Assert.Contains("```json\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_pages_is_what_the_descriptors_say()
    {
        const string Path = "docs/diagnostics/README.md";
        const string Head = "| id | severity | meaning |\n|---|---|---|\n";
        var page = File.ReadAllText(Repository.PathOf(Path)).ReplaceLineEndings("\n");
        var start = page.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var rows = Descriptors.All.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity.ToString().ToLowerInvariant()} | {descriptor.Title} |");
        var rowsOfAnalyzers = page[start..end].Split('\n').Where(row => row.StartsWith("| [GEO5", StringComparison.Ordinal));

        CheckedInFile.Match(page[..start] + string.Concat(rows.Concat(rowsOfAnalyzers).Order(StringComparer.Ordinal).Select(row => row + "\n")) + page[end..], Path);
    }

    /// <summary>The pages of GEO5xxx are the analyzers'.</summary>
    [Fact]
    public void No_page_is_left_over() => Assert.Equal(
        Descriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("docs/diagnostics"), "GEO*.md").Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(id => !id.StartsWith("GEO5", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_files_tell_each_diagnostic_as_it_is()
    {
        var folder = "generators/Geopolitics.Generators";
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Repository.PathOf($"{folder}/{name}")))
            .Where(line => line.StartsWith("GEO", StringComparison.Ordinal));

        Assert.Equal(Descriptors.All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"), rows);
    }

    /// <summary>The first example of each page gives that page's diagnostic, the second none: the pages do not lie.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_of_a_page_are_wrong_and_right_as_it_says(string id)
    {
        if (WithoutExamples.Contains(id))
            return;

        var page = File.ReadAllText(Repository.PathOf($"docs/diagnostics/{id}.md"));
        var examples = Blocks("json").ToList();
        var lists = Blocks("text").ToList();

        Assert.Equal(2, examples.Count);
        Assert.Equal([id], Run(examples[0], lists.Take(1)).Result.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(Run(examples[1], lists.TakeLast(1)).Errors);

        IEnumerable<string> Blocks(string language) => Examples().Matches(page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

        // A page may show the list of published ids beside its data files.
        static GeneratorRun Run(string json, IEnumerable<string> publishedIds) => GeneratorSession.Once(
            [.. TinyCatalogue.Files, new JsonFile("facts/example", json), .. publishedIds.Select(list => JsonFile.PublishedIds(list.TrimEnd().Split('\n')))]);
    }

    private static DiagnosticDescriptor Of(string id) => Descriptors.All.Single(descriptor => descriptor.Id == id);

    [GeneratedRegex("```(?<language>json|text)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
