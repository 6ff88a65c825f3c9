using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Tool.Validation;

/// <summary>What a project file would say: which layer it is, and by what path each file is known.</summary>
internal sealed class LayerOptions(bool isBaseLayer, IReadOnlyDictionary<string, string> logicalPaths) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isBaseLayer
        ? new() { ["build_property.GeopoliticsLayer"] = "Shipped" }
        : new() { ["build_property.RootNamespace"] = GeneratorRun.Project });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(new() { ["build_metadata.AdditionalFiles.GeopoliticsPath"] = logicalPaths[textFile.Path] });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
