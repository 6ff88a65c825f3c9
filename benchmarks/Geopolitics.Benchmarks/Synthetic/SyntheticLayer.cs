extern alias generator;

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>A synthetic catalogue, compiled as a user's project would be.</summary>
internal static class SyntheticLayer
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    /// <summary>The assembly of a catalogue of so many facts, compiled when it is first asked for.</summary>
    public static string PathOf(int facts) => Builds.Keep(FormattableString.Invariant($"Synthetic{facts}.dll"), path =>
    {
        using var file = File.Create(path);
        var result = Compile(facts).Emit(file);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    });

    /// <summary>The catalogue of so many facts, by itself.</summary>
    public static Catalog CatalogOf(int facts)
    {
        var directory = Assembly.LoadFrom(PathOf(facts)).GetTypes().Single(type => type.IsSubclassOf(typeof(Tables.TableStore)));
        return Catalog.Of((Tables.TableStore)directory.GetField("Instance", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!);
    }

    /// <summary>What a layer refers to: the library, and what the SDK lets programs compile against.</summary>
    public static IEnumerable<string> References { get; } =
        [.. Directory.EnumerateFiles(DotnetSdk.ReferenceAssemblies, "*.dll").Order(StringComparer.Ordinal), typeof(Catalog).Assembly.Location];

    /// <summary>What the project file of a layer says.</summary>
    public static IReadOnlyDictionary<string, string> Properties { get; } = new Dictionary<string, string>
    {
        ["build_property.RootNamespace"] = "Synthetic",
        ["build_property.GeopoliticsPrefix"] = "Synthetic",
        ["build_property.GeopoliticsAccessibility"] = "public",
        ["build_property.GeopoliticsDataVersion"] = "1.0",
    };

    /// <summary>A project without code.</summary>
    public static CSharpCompilation Project(string name) => CSharpCompilation.Create(
        name,
        [],
        References.Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A catalogue of so many facts with its generated code.</summary>
    public static Compilation Compile(int facts, SyntheticShape shape = SyntheticShape.Lifelike)
    {
        var compilation = Project(FormattableString.Invariant($"Synthetic{facts}"));
        Driver(SyntheticCatalogue.Create(facts, shape)).RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var diagnostics);
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException(error.ToString())
            : compiled;
    }

    /// <summary>The generator with a catalogue's files, before its first run.</summary>
    public static GeneratorDriver Driver(IEnumerable<(string Name, string Text)> files, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new generator::Geopolitics.Generators.GeopoliticsGenerator().AsSourceGenerator()],
        files.Select(file => TextOf(file.Name, file.Text)),
        ParseOptions,
        new Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>A data file as the compiler hands it over.</summary>
    public static AdditionalText TextOf(string name, string text) => new MemoryText(name, text);

    private sealed class MemoryText(string name, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public string Name => name;

        public override string Path => $"/data/{name}.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new(new Dictionary<string, string>());

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(Properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.GeopoliticsPath"] = ((MemoryText)textFile).Name });
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
