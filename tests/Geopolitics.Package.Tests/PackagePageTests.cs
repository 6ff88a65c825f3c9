using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Geopolitics.Package.Tests;

/// <summary>
/// What the validators of packages ask for, and what NuGet's page of the package shows. The validators themselves were not to be had where this was built:
/// docs/decisions/0071-what-a-package-must-have.md.
/// </summary>
[Collection(PackedLibrary.CollectionName)]
public sealed partial class PackagePageTests(PackedLibrary library)
{
    private SortedDictionary<string, byte[]> Package => library.Build.Package();

    [Theory]
    [InlineData("id")]
    [InlineData("version")]
    [InlineData("title")]
    [InlineData("authors")]
    [InlineData("license")]
    [InlineData("icon")]
    [InlineData("readme")]
    [InlineData("projectUrl")]
    [InlineData("description")]
    [InlineData("copyright")]
    [InlineData("tags")]
    public void The_manifest_has(string element) => Assert.False(string.IsNullOrWhiteSpace(Manifest(element)?.Value), $"<{element}> is missing");

    [Fact]
    public void The_licence_is_an_expression_and_nothing_old_is_said()
    {
        Assert.Equal("expression", (string?)Manifest("license")!.Attribute("type"));
        Assert.Null(Manifest("iconUrl"));
        Assert.True(Manifest("licenseUrl") is null or { Value: "https://licenses.nuget.org/MIT%20AND%20CC0-1.0" });
        Assert.InRange(Manifest("description")!.Value.Length, 50, 4000);
    }

    [Fact]
    public void The_icon_is_a_PNG_of_128_by_128()
    {
        var icon = Package[Manifest("icon")!.Value];

        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 1, 1024 * 1024);
    }

    [Fact]
    public void Every_link_of_the_read_me_is_absolute_and_those_to_the_repository_lead_to_a_file()
    {
        var readme = Encoding.UTF8.GetString(Package[Manifest("readme")!.Value]);
        var links = Link().Matches(readme).Select(match => match.Groups["address"].Value).ToList();
        var files = Manifest("projectUrl")!.Value + "/blob/main/";

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith('#'), $"({link}) leads nowhere on the package's page"));
        Assert.All(
            links.Where(link => link.StartsWith(files, StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(RepositoryFiles.Root, link[files.Length..].Split('#')[0])), $"{link} leads to no file"));
    }

    [Fact]
    public void The_read_me_is_otherwise_that_of_the_repository()
    {
        var packed = Encoding.UTF8.GetString(Package["README.md"]).ReplaceLineEndings("\n");
        var repository = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md")).ReplaceLineEndings("\n");

        Assert.Equal(Link().Replace(repository, "]()").TrimEnd(), Link().Replace(packed, "]()").TrimEnd());
    }

    private XElement? Manifest(string element) =>
        XDocument.Load(new MemoryStream(Package["Geopolitics.nuspec"])).Descendants().FirstOrDefault(candidate => candidate.Name.LocalName == element);

    [GeneratedRegex(@"\]\((?<address>[^)\s]+)\)")]
    private static partial Regex Link();
}
