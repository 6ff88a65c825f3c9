extern alias generator;

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Benchmarks.Generator;

/// <summary>The generator inside the compiler's driver: a first run, and one after an edit of one file.</summary>
[MemoryDiagnoser]
[Config(typeof(BothCollectors))]
public class GeneratorDriverBenchmarks
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private readonly CSharpCompilation compilation = CSharpCompilation.Create("Geopolitics");
    private ImmutableArray<AdditionalText> texts;
    private GeneratorDriver warm = null!;
    private int edits;

    [Params(10_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void MakeFiles()
    {
        texts = [.. SyntheticFacts.Create(Facts).Select(file => new MemoryText(file.Name, file.Text))];
        warm = New().RunGenerators(compilation);
    }

    [Benchmark]
    public int FirstRun() => New().RunGenerators(compilation).GetRunResult().GeneratedTrees.Length;

    /// <summary>Somebody types in a <c>.cs</c> file: what is left is the driver's own.</summary>
    [Benchmark]
    public int RunAfterAnEditOfCode() =>
        Sources(warm.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(FormattableString.Invariant($"class C{++edits};"), ParseOptions))));

    [Benchmark]
    public int RunAfterAnotherSummary() => RunAfter("came to an understanding");

    /// <summary>Other files may show titles: the file's signatures change.</summary>
    [Benchmark]
    public int RunAfterAnotherTitle() => RunAfter("and what became of it");

    /// <summary>The directory has all facts in order of time.</summary>
    [Benchmark]
    public int RunAfterAnotherDay() => RunAfter("\"2018-07\"", FormattableString.Invariant($"\"2018-0{1 + (++edits % 6)}\""));

    private int RunAfter(string words) => RunAfter(words, FormattableString.Invariant($"{words} {++edits}"));

    private int RunAfter(string before, string after)
    {
        var file = (MemoryText)texts[^1];
        return Sources(warm.ReplaceAdditionalText(file, file.WithText(file.Text.Replace(before, after, StringComparison.Ordinal))).RunGenerators(compilation));
    }

    private static int Sources(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources.Length;

    private CSharpGeneratorDriver New() => CSharpGeneratorDriver.Create(
        [new generator::Geopolitics.Generators.GeopoliticsGenerator().AsSourceGenerator()], texts, ParseOptions, new Options());

    private sealed class MemoryText(string name, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

        public string Name => name;

        public string Text => text;

        public override string Path => $"/data/{name}.json";

        public MemoryText WithText(string newText) => new(name, newText);

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    /// <summary>What the library's project file says.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.GeopoliticsLayer"] = "Shipped" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.GeopoliticsPath"] = ((MemoryText)textFile).Name });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
