using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Layers;

/// <summary>The layers that a project builds on, as far as its own outputs depend on them.</summary>
/// <param name="Catalogs">The expressions that give their catalogues, in the order of the assemblies' names.</param>
/// <param name="Conflicts">Ids that two of them have, each its own.</param>
internal sealed record BaseLayers(EquatableArray<string> Catalogs, EquatableArray<LayerConflict> Conflicts)
{
    public static BaseLayers Of(IEnumerable<LayerManifest> layers)
    {
        var sorted = layers.OrderBy(layer => layer.Assembly, StringComparer.Ordinal).ToList();
        return new(sorted.Select(layer => layer.Catalog).ToEquatableArray(), LayerConflicts.In(sorted).ToEquatableArray());
    }
}
