extern alias Generators;
using Generators::Geopolitics.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Tool.Validation;

/// <summary>The compiler's driver of the generator, over files that belong to no project.</summary>
internal static class GeneratorRun
{
    /// <summary>The namespace and prefix of what is generated, where the files are no base layer.</summary>
    public const string Project = "Project";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    public static GeneratorDriver Driver(IReadOnlyList<DataFile> files, bool isBaseLayer, GeopoliticsGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        files.Select(AdditionalText (file) => new FileText(file)),
        Options,
        new LayerOptions(isBaseLayer, files.ToDictionary(file => file.Path, file => file.LogicalPath, StringComparer.Ordinal)));

    /// <summary>An empty library that references assemblies.</summary>
    public static CSharpCompilation Compilation(IEnumerable<string> references) => CSharpCompilation.Create(
        Project,
        references: references.Select(path => MetadataReference.CreateFromFile(path)),
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
