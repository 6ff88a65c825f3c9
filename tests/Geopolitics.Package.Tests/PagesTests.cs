using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Geopolitics.Package.Tests;

/// <summary>The pages of the repository hang together, and those that others read by machine have what they must.</summary>
public sealed partial class PagesTests
{
    private static readonly string[] FoldersOfPages = ["docs", "src", ".github"];

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.Root, "*.md")
            .Concat(FoldersOfPages.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(page => Path.GetRelativePath(RepositoryFiles.Root, page)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_to_files_and_headings(string page)
    {
        var path = Path.Combine(RepositoryFiles.Root, page);
        var text = Code().Replace(File.ReadAllText(path), "");
        foreach (var link in Link().Matches(text).Select(match => match.Groups["address"].Value).Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var (file, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, file);
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {link} leads to no file");
            if (heading is not null)
                Assert.Contains(heading, Heading().Matches(File.ReadAllText(target)).Select(match => Slug(match.Groups["text"].Value)));
        }
    }

    /// <summary>The fields that the Citation File Format 1.2.0 requires, and the version that is packed.</summary>
    [Fact]
    public void The_citation_file_has_what_its_format_requires()
    {
        var fields = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "CITATION.cff")).Where(line => line.Contains(": ", StringComparison.Ordinal) && line[0] is >= 'a' and <= 'z')
            .ToDictionary(line => line.Split(": ", 2)[0], line => line.Split(": ", 2)[1].Trim('"'), StringComparer.Ordinal);
        var version = XDocument.Load(Path.Combine(RepositoryFiles.Root, "src", "Geopolitics", "Geopolitics.csproj")).Descendants("GeopoliticsDataVersion").Single().Value;

        Assert.Equal("1.2.0", fields["cff-version"]);
        Assert.NotEmpty(fields["title"]);
        Assert.NotEmpty(fields["message"]);
        Assert.Contains("\nauthors:\n  - name: ", File.ReadAllText(Path.Combine(RepositoryFiles.Root, "CITATION.cff")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(fields["type"], new[] { "software", "dataset" });
        Assert.Equal(version, fields["version"]);
        Assert.True(DateOnly.TryParseExact(fields["date-released"], "yyyy-MM-dd", out _));
    }

    [Fact]
    public void The_form_for_errors_in_facts_asks_for_the_id_the_version_and_the_source()
    {
        var form = File.ReadAllText(Path.Combine(RepositoryFiles.Root, ".github", "ISSUE_TEMPLATE", "fact-error.yml")).ReplaceLineEndings("\n");

        Assert.Equal(["name", "description", "title", "labels", "body"], TopLevelKey().Matches(form).Select(match => match.Groups["key"].Value));
        Assert.Equal(["fact", "version", "what", "should", "source"], FieldId().Matches(form).Select(match => match.Groups["id"].Value));
    }

    private static string Slug(string heading) =>
        NotInSlug().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<address>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ *```.*?^ *```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\- _]")]
    private static partial Regex NotInSlug();

    [GeneratedRegex(@"^(?<key>[a-z]+):", RegexOptions.Multiline)]
    private static partial Regex TopLevelKey();

    [GeneratedRegex(@"^    id: (?<id>[a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex FieldId();
}
