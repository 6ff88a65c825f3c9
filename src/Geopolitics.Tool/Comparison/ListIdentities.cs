using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>What an object in a list is known by, the most exact first: a citation by source and place, then by source alone.</summary>
internal static class ListIdentities
{
    public static readonly IReadOnlyList<Func<JsonElement, string?>> All =
    [
        value => Of(value, "source", "locator"),
        value => Of(value, "source"),
        value => Of(value, "person"),
        value => Of(value, "text"),
        value => Of(value, "act", "party"),
        value => Of(value, "act"),
        value => Of(value, "stage"),
        value => Of(value, "by"),
        value => Of(value, "state"),
        value => Of(value, "value"),
    ];

    private static string? Of(JsonElement value, params string[] properties)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return null;

        var texts = new List<string>();
        foreach (var property in properties)
        {
            if (!value.TryGetProperty(property, out var text) || text.ValueKind != JsonValueKind.String)
                return null;
            texts.Add(text.GetString()!);
        }

        return string.Join(", ", texts);
    }
}
