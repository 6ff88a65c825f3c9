using Microsoft.CodeAnalysis.Diagnostics;

namespace Geopolitics.Generators;

/// <summary>What the project file says to the generator.</summary>
/// <param name="IsShippedLayer">True in the library itself, whose facts are the ones that all others build on.</param>
/// <param name="DataVersion">The version of the data, as the run time tells it.</param>
internal sealed record GeneratorSettings(bool IsShippedLayer, string DataVersion)
{
    public const string LayerProperty = "build_property.GeopoliticsLayer";
    public const string DataVersionProperty = "build_property.GeopoliticsDataVersion";

    /// <summary>On an additional file: its path below the data folder. Files without it are not ours.</summary>
    public const string PathMetadata = "build_metadata.AdditionalFiles.GeopoliticsPath";

    public static GeneratorSettings From(AnalyzerConfigOptions options) => new(
        options.TryGetValue(LayerProperty, out var layer) && layer == "Shipped",
        options.TryGetValue(DataVersionProperty, out var version) ? version : "");
}
