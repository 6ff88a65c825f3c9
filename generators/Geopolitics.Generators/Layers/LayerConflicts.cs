namespace Geopolitics.Generators.Layers;

/// <summary>Finds layers that have the same ids, each its own: as an item's, or as one that leads on.</summary>
internal static class LayerConflicts
{
    public static IEnumerable<LayerConflict> In(IEnumerable<LayerManifest> layers)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new List<(string Id, string First, string Second)>();
        foreach (var layer in layers)
        {
            foreach (var id in layer.Items.Select(item => item.Id).Concat(layer.Redirects.Select(redirect => redirect.From)))
            {
                if (!owners.TryGetValue(id, out var owner))
                    owners.Add(id, layer.Assembly);
                else if (owner != layer.Assembly)
                    shared.Add((id, owner, layer.Assembly));
            }
        }

        // Two that share one id mostly share hundreds: two versions of one package under two names.
        return shared.GroupBy(conflict => (conflict.First, conflict.Second)).Select(pair => new LayerConflict(pair.First().Id, pair.Key.First, pair.Key.Second, pair.Count() - 1));
    }
}

/// <param name="First">The assembly that comes first by name.</param>
/// <param name="Others">How many more ids the two share.</param>
internal sealed record LayerConflict(string Id, string First, string Second, int Others);
