using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopolitics.Generators.Tests.EditorSchema;

/// <summary>Every way in which one place of a document can be given another shape.</summary>
internal static class DocumentMutations
{
    private static readonly Func<JsonNode?, JsonNode?>[] Replacements =
    [
        _ => null,
        _ => 12,
        _ => 1.5,
        _ => false,
        _ => "",
        _ => "  ",
        _ => "A text, no slug.",
        _ => "a-slug",
        _ => "-not-a-slug",
        _ => new string('a', 250),
        _ => new string('a', 350),
        _ => new string('a', 10_001),
        _ => new JsonObject(),
        _ => new JsonArray(),
        value => new JsonArray(value?.DeepClone()),
        value => new JsonObject { ["value"] = value?.DeepClone() },
        value => new JsonArray(value?.DeepClone(), value?.DeepClone()),
        value => value is JsonArray { Count: > 0 } list ? list[0]?.DeepClone() : value?.DeepClone(),
        value => value is JsonArray list ? new JsonArray([.. list.Select(item => item?.DeepClone()), null]) : value?.DeepClone(),
    ];

    /// <summary>The document with one change, once for each change at each place that is wanted.</summary>
    public static IEnumerable<(string What, JsonObject Document)> Of(JsonObject document, Func<object[], bool> isWanted)
    {
        foreach (var path in Paths(document, []).Where(isWanted))
        {
            var name = string.Join('/', path);
            for (var number = 0; number < Replacements.Length; number++)
            {
                var replacement = Replacements[number];
                yield return ($"{name}: replacement {number}", Changed(document, path, (parent, key) => Set(parent, key, replacement(Get(parent, key)))));
            }

            if (path[^1] is string property)
            {
                yield return ($"{name}: dropped", Changed(document, path, (parent, _) => ((JsonObject)parent).Remove(property)));
                yield return ($"{name}: misspelt", Changed(document, path, (parent, _) => Rename((JsonObject)parent, property, property + "s")));
                yield return ($"{name}: miscased", Changed(document, path, (parent, _) => Rename((JsonObject)parent, property, Miscase(property))));
            }

            if (At(document, path) is JsonObject)
                yield return ($"{name}: one property more", Changed(document, path, (parent, key) => ((JsonObject)Get(parent, key)!).Add("xylophone", 1)));
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        if (path.Length > 0)
            yield return path;
        var children = node switch
        {
            JsonObject part => part.Select(property => ((object)property.Key, property.Value)),
            JsonArray list => list.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            foreach (var below in Paths(child, [.. path, key]))
                yield return below;
        }
    }

    private static JsonObject Changed(JsonObject document, object[] path, Action<JsonNode, object> change)
    {
        var copy = (JsonObject)document.DeepClone();
        change(At(copy, path[..^1])!, path[^1]);
        return copy;
    }

    private static JsonNode? At(JsonNode? node, object[] path) => path.Aggregate(node, (current, key) => Get(current!, key));

    private static JsonNode? Get(JsonNode parent, object key) => key is string name ? parent[name] : parent[(int)key];

    private static void Set(JsonNode parent, object key, JsonNode? value)
    {
        if (key is string name)
            parent[name] = value;
        else
            parent[(int)key] = value;
    }

    private static void Rename(JsonObject parent, string before, string after)
    {
        var value = parent[before]?.DeepClone();
        parent.Remove(before);
        parent[after] = value;
    }

    private static string Miscase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name) == name ? name.ToUpperInvariant() : name.ToLowerInvariant();
}
