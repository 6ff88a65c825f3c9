using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>The generator in a compiler that keeps its cache from one run to the next, as an editor does.</summary>
internal sealed class GeneratorSession
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private readonly string folder;
    private CSharpCompilation compilation = CSharpCompilation.Create("Geopolitics", [CSharpSyntaxTree.ParseText("class C;", ParseOptions)]);
    private ImmutableArray<MemoryText> texts;
    private GeneratorDriver driver;

    /// <param name="references">What the project refers to: layers that it builds on among it.</param>
    public GeneratorSession(
        IEnumerable<JsonFile> files,
        string folder = "/data",
        GeopoliticsGenerator? generator = null,
        MemoryOptions? options = null,
        IEnumerable<MetadataReference>? references = null,
        LanguageVersion version = LanguageVersion.CSharp14)
    {
        this.folder = folder;
        compilation = compilation.AddReferences(references ?? []);
        texts = [.. files.Select(Text)];
        driver = CSharpGeneratorDriver.Create(
            [(generator ?? new()).AsSourceGenerator()],
            texts,
            ParseOptions.WithLanguageVersion(version),
            options ?? new(),
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Runs the generator once, on files that it has not seen before.</summary>
    public static GeneratorRun Once(params IEnumerable<JsonFile> files) => new GeneratorSession(files).Run();

    public GeneratorRun Run(CancellationToken cancellation = default)
    {
        driver = driver.RunGenerators(compilation, cancellation);
        return new(driver.GetRunResult());
    }

    /// <summary>Somebody types in a <c>.cs</c> file.</summary>
    public GeneratorSession EditCode()
    {
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;", ParseOptions));
        return this;
    }

    /// <summary>The editor makes its view of the project file anew.</summary>
    public GeneratorSession ReloadOptions(MemoryOptions? options = null)
    {
        driver = driver.WithUpdatedAnalyzerConfigOptions(options ?? new());
        return this;
    }

    public GeneratorSession Replace(JsonFile file)
    {
        var before = texts.Single(text => text.Name == file.Name);
        var after = Text(file);
        texts = texts.Replace(before, after);
        driver = driver.ReplaceAdditionalText(before, after);
        return this;
    }

    public GeneratorSession Add(JsonFile file) => SetFiles(texts.Add(Text(file)));

    public GeneratorSession Remove(string name) => SetFiles(texts.RemoveAll(text => text.Name == name));

    public GeneratorSession ReverseFiles() => SetFiles([.. texts.Reverse()]);

    private GeneratorSession SetFiles(ImmutableArray<MemoryText> files)
    {
        texts = files;
        driver = driver.ReplaceAdditionalTexts([.. files]);
        return this;
    }

    private MemoryText Text(JsonFile file) => new($"{folder}/{file.Name}{file.Extension}", file);
}
