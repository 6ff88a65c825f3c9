using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>Compiles the library's own sources together with what the generator gave.</summary>
internal static class LibraryCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose, preprocessorSymbols: Symbols());

    private static readonly Lazy<ImmutableArray<SyntaxTree>> LibrarySources = new(ReadSources);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static CSharpCompilation Compile(GeneratorRun run) => CSharpCompilation.Create(
        "Geopolitics",
        LibrarySources.Value.AddRange(run.Result.GeneratedSources.Select(source => Parse(source.SourceText, source.HintName))),
        References.Value,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>Compiles a project of its own: what the generator gave, some code, and the layers that it refers to.</summary>
    public static CSharpCompilation CompileProject(string name, GeneratorRun run, IEnumerable<MetadataReference> layers, string code = "") => CSharpCompilation.Create(
        name,
        [
            Parse(SourceText.From(code, System.Text.Encoding.UTF8), "Program.cs"),
            .. run.Result.GeneratedSources.Select(source => Parse(source.SourceText, source.HintName)),
        ],
        References.Value.AddRange(layers),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the compiler has against the code: errors anywhere, and in what was generated warnings too, those of documentation comments included.</summary>
    public static IReadOnlyList<string> ComplaintsOf(CSharpCompilation compilation, GeneratorRun run)
    {
        var generated = run.Outputs.Keys.ToHashSet(StringComparer.Ordinal);
        return [.. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && generated.Contains(diagnostic.Location.SourceTree?.FilePath ?? "")))
            .Select(diagnostic => diagnostic.ToString())];
    }

    public static SyntaxTree Parse(SourceText text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static ImmutableArray<SyntaxTree> ReadSources()
    {
        const string Usings = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Linq;
            global using System.Threading;
            global using System.Threading.Tasks;
            """;
        var folder = Repository.PathOf("src/Geopolitics");
        var paths = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
        return [CSharpSyntaxTree.ParseText(Usings, ParseOptions), .. paths.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), ParseOptions, path))];
    }

    /// <summary>The symbols that the SDK defines for net10.0.</summary>
    private static IEnumerable<string> Symbols() => ["NET", "NETCOREAPP", "NET10_0", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")];
}
