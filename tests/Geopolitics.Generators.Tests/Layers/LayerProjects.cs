using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Tests.Layers;

/// <summary>Projects that build on one another: the library with a small catalogue, and projects with facts of their own.</summary>
internal static class LayerProjects
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<MetadataReference, byte[]> Images = [];

    private static readonly Lazy<CSharpCompilation> LibraryCompilation = new(() => LibraryCompiler.Compile(GeneratorSession.Once(TinyCatalogue.Files)));

    private static readonly Lazy<MetadataReference> LibraryReference = new(() => Emit(LibraryCompilation.Value));

    /// <summary>The library as a package's assembly.</summary>
    public static MetadataReference Library => LibraryReference.Value;

    /// <summary>The library in a later version, which has more.</summary>
    public static MetadataReference LibraryWith(JsonFile more) => Emit(LibraryCompiler.Compile(GeneratorSession.Once([.. TinyCatalogue.Files, more])));

    /// <summary>The library as an editor refers to a project that is open beside.</summary>
    public static MetadataReference LibraryProject => LibraryCompilation.Value.ToMetadataReference();

    /// <summary>A session of a project with a prefix, that refers to layers.</summary>
    public static GeneratorSession Project(string prefix, IEnumerable<JsonFile> files, params IEnumerable<MetadataReference> layers) =>
        new(files, options: new(layer: "", prefix: prefix), references: layers);

    public static MetadataReference Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        var reference = MetadataReference.CreateFromImage(stream.ToArray());
        Images.Add(reference, stream.ToArray());
        return reference;
    }

    /// <summary>The bytes of an emitted layer.</summary>
    public static byte[] ImageOf(MetadataReference layer) => Images.TryGetValue(layer, out var image) ? image : throw new ArgumentException("not emitted here", nameof(layer));
}
