namespace Geopolitics.Generators.Layers;

/// <summary>Finds ids that two layers have, each its own.</summary>
internal static class LayerConflicts
{
    public static IEnumerable<LayerConflict> In(IEnumerable<LayerManifest> layers)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var item in layer.Items)
            {
                if (!owners.TryGetValue(item.Id, out var owner))
                    owners.Add(item.Id, layer.Assembly);
                else if (owner != layer.Assembly)
                    yield return new(item.Id, owner, layer.Assembly);
            }
        }
    }
}

/// <param name="First">The assembly that comes first by name.</param>
internal sealed record LayerConflict(string Id, string First, string Second);
