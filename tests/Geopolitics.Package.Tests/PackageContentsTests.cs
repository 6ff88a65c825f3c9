using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Geopolitics.Package.Tests;

/// <summary>What is in the package. A change of these lists is a decision: review it.</summary>
[Collection(PackedLibrary.CollectionName)]
public sealed class PackageContentsTests(PackedLibrary library)
{
    private const string Analyzers = "analyzers/dotnet/cs/Geopolitics.Analyzers.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/Geopolitics.CodeFixes.dll";
    private const string Generator = "analyzers/dotnet/cs/Geopolitics.Generators.dll";

    private SortedDictionary<string, byte[]> Package => library.Build.Package();

    private SortedDictionary<string, byte[]> Symbols => library.Build.Symbols();

    [Fact]
    public void The_package_holds_two_assemblies_their_documentation_what_extends_the_compiler_and_the_build_the_schema_an_icon_and_three_texts() => Assert.Equal(
        [
            "Geopolitics.nuspec",
            "LICENSE",
            "LICENSE-DATA",
            "README.md",
            Analyzers,
            CodeFixes,
            Generator,
            "build/Geopolitics.props",
            "build/Geopolitics.targets",
            "icon.png",
            "lib/net10.0/Geopolitics.dll",
            "lib/net10.0/Geopolitics.xml",
            "lib/net8.0/Geopolitics.dll",
            "lib/net8.0/Geopolitics.xml",
            "schema/geopolitics.schema.json",
        ],
        WithoutContainerParts(Package));

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_both_assemblies() => Assert.Equal(
        ["Geopolitics.nuspec", "lib/net10.0/Geopolitics.pdb", "lib/net8.0/Geopolitics.pdb"],
        WithoutContainerParts(Symbols));

    [Fact]
    public void The_manifest_names_licence_and_read_me_and_no_dependency()
    {
        var manifest = XDocument.Load(new MemoryStream(Package["Geopolitics.nuspec"]));
        string? Value(string name) => manifest.Descendants().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("Geopolitics", Value("id"));
        Assert.Equal("MIT AND CC0-1.0", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("The Geopolitics contributors", Value("authors"));
        Assert.False(string.IsNullOrWhiteSpace(Value("description")));
        Assert.Equal(
            ["net10.0", "net8.0"],
            manifest.Descendants().Where(element => element.Name.LocalName == "group").Select(group => (string?)group.Attribute("targetFramework")));
        Assert.DoesNotContain(manifest.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Theory]
    [InlineData("lib/net8.0/Geopolitics.xml")]
    [InlineData("lib/net10.0/Geopolitics.xml")]
    public void The_documentation_covers_hand_written_types_and_constants(string path)
    {
        var documented = XDocument.Load(new MemoryStream(Package[path])).Descendants("member").Select(member => (string?)member.Attribute("name")).ToList();

        Assert.Contains("T:Geopolitics.Catalog", documented);
        Assert.Contains("P:Geopolitics.States.Japan", documented);
    }

    [Fact]
    public void No_file_tells_where_it_was_built()
    {
        var folder = Encoding.UTF8.GetBytes(library.Build.SourceFolder);

        Assert.DoesNotContain(Package.Concat(Symbols), entry => entry.Value.AsSpan().IndexOf(folder) >= 0);
    }

    /// <summary>No file of others stands beside these, so the host must have all this: docs/decisions/0022-package-layout.md.</summary>
    [Fact]
    public void The_generator_asks_the_compiler_for_no_more_than_its_oldest_host_has() => Assert.Equal(
        [
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            "System.Buffers 4.0.2.0",
            "System.Collections.Immutable 7.0.0.0",
            "System.Memory 4.0.1.2",
            "System.Reflection.Metadata 7.0.0.0",
            "System.Text.Json 8.0.0.0",
            "netstandard 2.0.0.0",
        ],
        ReferencesOf(Generator));

    [Fact]
    public void The_analyzers_ask_the_compiler_for_no_more_than_its_oldest_host_has() => Assert.Equal(
        [
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            "System.Buffers 4.0.2.0",
            "System.Collections.Immutable 7.0.0.0",
            "System.Memory 4.0.1.2",
            "netstandard 2.0.0.0",
        ],
        ReferencesOf(Analyzers));

    /// <summary>None to the analyzers: what both need is compiled into both.</summary>
    [Fact]
    public void The_code_fixes_ask_the_editor_for_no_more_than_its_oldest_host_has() => Assert.Equal(
        [
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            "Microsoft.CodeAnalysis.Workspaces 4.8.0.0",
            "System.Collections.Immutable 7.0.0.0",
            "netstandard 2.0.0.0",
        ],
        ReferencesOf(CodeFixes));

    private IEnumerable<string> ReferencesOf(string path)
    {
        using var assembly = new PEReader(new MemoryStream(Package[path]));
        var metadata = assembly.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> WithoutContainerParts(SortedDictionary<string, byte[]> entries) =>
        entries.Keys.Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/services/", StringComparison.Ordinal));
}
