using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>What the project file of the library says to the generator.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new([]);

    private readonly Options global;

    private readonly bool hasPaths;

    /// <param name="hasPaths">False where the project file says of no file that it is a data file.</param>
    public MemoryOptions(string layer = "Shipped", bool hasPaths = true, string prefix = "", bool extensionMembers = false, string accessibility = "public", string? rootNamespace = null)
    {
        this.hasPaths = hasPaths;
        global = new(new()
        {
            [GeneratorSettings.LayerProperty] = layer,
            [GeneratorSettings.DataVersionProperty] = "1.2.3",
            [GeneratorSettings.PrefixProperty] = prefix,
            [GeneratorSettings.NamespaceProperty] = rootNamespace is null ? prefix : "",
            [GeneratorSettings.RootNamespaceProperty] = rootNamespace ?? "",
            [GeneratorSettings.AccessibilityProperty] = accessibility,
            [GeneratorSettings.ExtensionMembersProperty] = extensionMembers ? "true" : "false",
        });
    }

    public override AnalyzerConfigOptions GlobalOptions => global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => hasPaths && textFile is MemoryText text
        ? new Options(new() { [GeneratorSettings.PathMetadata] = text.Name })
        : None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
