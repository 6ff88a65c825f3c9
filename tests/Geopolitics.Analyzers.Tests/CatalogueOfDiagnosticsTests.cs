using System.Text.RegularExpressions;
using Geopolitics.Analyzers.Tests.Harness;
using Geopolitics.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Analyzers.Tests;

/// <summary>What every diagnostic must have.</summary>
public sealed partial class CatalogueOfDiagnosticsTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> Descriptors = [.. new DiagnosticAnalyzer[] { new IdAnalyzer(), new TimeAnalyzer(), new DayAnalyzer(), new ExtensionMemberAnalyzer() }
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    private static readonly string Pages = Path.Combine(RepositoryFiles.Root, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void All_analyzers_and_fixes_are_tested_here() => Assert.Equal(
        [typeof(DayAnalyzer), typeof(ExtensionMemberAnalyzer), typeof(IdAnalyzer), typeof(TimeAnalyzer), typeof(ConstantCodeFixProvider), typeof(ObsoleteConstantCodeFixProvider)],
        new[] { typeof(IdAnalyzer), typeof(ConstantCodeFixProvider) }
            .SelectMany(type => type.Assembly.GetTypes().Where(other => other.IsSubclassOf(typeof(DiagnosticAnalyzer)) || other.IsSubclassOf(typeof(CodeFixProvider))).OrderBy(other => other.Name, StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_links_to_its_page_and_the_page_is_there(string id)
    {
        var descriptor = Of(id);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", Page(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_stands_in_the_table_of_pages(string id) => Assert.Contains(
        $"| [{id}]({id}.md) | {Of(id).DefaultSeverity.ToString().ToLowerInvariant()} | {Of(id).Title} |\n",
        File.ReadAllText(Path.Combine(Pages, "README.md")), StringComparison.Ordinal);

    [Fact]
    public void No_page_is_left_over() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id),
        Directory.EnumerateFiles(Pages, "GEO5*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_files_tell_each_diagnostic_as_it_is()
    {
        var folder = Path.Combine(RepositoryFiles.Root, "generators", "Geopolitics.Analyzers");
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Path.Combine(folder, name)))
            .Where(line => line.StartsWith("GEO", StringComparison.Ordinal));

        Assert.Equal(Descriptors.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"), rows);
    }

    /// <summary>The first example of each page gives that page's diagnostic, the second none: the pages do not lie.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_of_a_page_are_wrong_and_right_as_it_says(string id)
    {
        var examples = Examples().Matches(Page(id)).Select(match => match.Groups["code"].Value).ToList();
        Assert.Equal(2, examples.Count);
        var library = id switch { "GEO5003" => [TinyLibrary.Alone], "GEO5007" => TinyLibrary.As(compilations: false), _ => null };

        var found = await new CodeUnderTest($"using Geopolitics;\n{examples[0]}", library: library).IdsAsync();

        Assert.Equal([id], found.Distinct());
        await new CodeUnderTest($"using Geopolitics;\n{examples[1]}", library: library).AssertSilenceAsync();
    }

    private static DiagnosticDescriptor Of(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(Pages, $"{id}.md"));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
