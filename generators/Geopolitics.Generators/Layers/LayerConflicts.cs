namespace Geopolitics.Generators.Layers;

/// <summary>Finds ids that two layers have, each its own: as an item's, or as one that leads on.</summary>
internal static class LayerConflicts
{
    public static IEnumerable<LayerConflict> In(IEnumerable<LayerManifest> layers)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var id in layer.Items.Select(item => item.Id).Concat(layer.Redirects.Select(redirect => redirect.From)))
            {
                if (!owners.TryGetValue(id, out var owner))
                    owners.Add(id, layer.Assembly);
                else if (owner != layer.Assembly)
                    yield return new(id, owner, layer.Assembly);
            }
        }
    }
}

/// <param name="First">The assembly that comes first by name.</param>
internal sealed record LayerConflict(string Id, string First, string Second);
