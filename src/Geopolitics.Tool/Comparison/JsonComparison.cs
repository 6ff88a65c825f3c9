using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>Compares items by what their JSON means: the order of properties, spaces, comments and escapes do not matter.</summary>
internal static class JsonComparison
{
    public static IReadOnlyList<PropertyChange> Compare(DataItem old, DataItem now)
    {
        var changes = new List<PropertyChange>();
        if (old.Section != now.Section)
            changes.Add(new("section", ChangeKind.Changed, JsonSerializer.SerializeToElement(old.Section), JsonSerializer.SerializeToElement(now.Section)));
        CompareObjects("", old.Json, now.Json, changes);
        return changes;
    }

    private static void CompareObjects(string path, JsonElement old, JsonElement now, List<PropertyChange> changes)
    {
        foreach (var property in old.EnumerateObject())
        {
            if (now.TryGetProperty(property.Name, out var value))
                CompareValues(path + property.Name, property.Value, value, changes);
            else
                changes.Add(new(path + property.Name, ChangeKind.Removed, property.Value, null));
        }

        foreach (var property in now.EnumerateObject())
        {
            if (!old.TryGetProperty(property.Name, out _))
                changes.Add(new(path + property.Name, ChangeKind.Added, null, property.Value));
        }
    }

    private static void CompareValues(string path, JsonElement old, JsonElement now, List<PropertyChange> changes)
    {
        if (JsonElement.DeepEquals(old, now))
            return;

        if (old.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
            CompareObjects($"{path}.", old, now, changes);
        else if (old.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array)
            CompareLists(path, old, now, changes);
        else
            changes.Add(new(path, ChangeKind.Changed, old, now));
    }

    /// <summary>What equals is matched first; then objects by what they are known by; the rest came or went.</summary>
    private static void CompareLists(string path, JsonElement old, JsonElement now, List<PropertyChange> changes)
    {
        var gone = old.EnumerateArray().ToList();
        var come = new List<JsonElement>();
        foreach (var value in now.EnumerateArray())
        {
            var equal = gone.FindIndex(other => JsonElement.DeepEquals(other, value));
            if (equal < 0)
                come.Add(value);
            else
                gone.RemoveAt(equal);
        }

        if (gone.Count == 0 && come.Count == 0)
        {
            changes.Add(new(path, ChangeKind.Reordered, old, now));
            return;
        }

        foreach (var identity in ListIdentities.All)
        {
            foreach (var value in come.ToList())
            {
                if (identity(value) is not { } key)
                    continue;

                // Two that are known by the same cannot be told apart.
                var matches = gone.Where(other => identity(other) == key).ToList();
                if (matches.Count != 1 || come.Count(other => identity(other) == key) != 1)
                    continue;

                CompareValues($"{path}[{key}]", matches[0], value, changes);
                gone.Remove(matches[0]);
                come.Remove(value);
            }
        }

        changes.AddRange(gone.Select(value => new PropertyChange(path, ChangeKind.Removed, value, null)));
        changes.AddRange(come.Select(value => new PropertyChange(path, ChangeKind.Added, null, value)));
    }
}
