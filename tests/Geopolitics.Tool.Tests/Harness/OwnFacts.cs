extern alias Generators;
using System.Reflection;
using Generators::Geopolitics.Generators;
using Geopolitics.Tool.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>
/// A few facts of the tests' own on top of the shipped ones, compiled as a user's are: what the tool writes of them changes only where the tool does.
/// Their text is hostile here and there: it looks like Spectre's markup, Markdown and HTML.
/// </summary>
internal static class OwnFacts
{
    private static readonly Lazy<Catalog> Compiled = new(Compile);

    public static Catalog Catalog => Compiled.Value;

    public static string File => Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Tool.Tests", "Harness", "own-facts.json");

    private static Catalog Compile()
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var driver = CSharpGeneratorDriver.Create(
            [new GeopoliticsGenerator().AsSourceGenerator()],
            [new FileText(new(File, "own-facts.json", "own-facts"))],
            parse,
            new LayerOptions(isBaseLayer: false, new Dictionary<string, string> { ["own-facts.json"] = "own-facts" }));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Geopolitics.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var project = CSharpCompilation.Create(
            "Project",
            references: references,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        driver.RunGeneratorsAndUpdateCompilation(project, out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var facts = Assembly.Load(image.ToArray()).GetType("Project.ProjectFacts", throwOnError: true)!;
        return (Catalog)facts.GetProperty("Catalog", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;
    }
}
