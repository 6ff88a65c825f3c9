extern alias generator;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>Which builds of library and generator are measured. Builds are deterministic: the same sources give the same name.</summary>
internal static class Builds
{
    public static string Current { get; } =
        $"{typeof(Catalog).Assembly.ManifestModule.ModuleVersionId:n}-{typeof(generator::Geopolitics.Generators.GeopoliticsGenerator).Assembly.ManifestModule.ModuleVersionId:n}";
}
