using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>An entity or fact of a data version, as its file has it.</summary>
/// <param name="Section">The section of the data file, such as <c>meetings</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="File">The file, below the folder.</param>
/// <param name="Json">The item.</param>
internal sealed record DataItem(string Section, string Id, string File, JsonElement Json)
{
    /// <summary>The name or title; the id of what has neither.</summary>
    public string Title => Text("title") ?? Text("name") ?? Id;

    /// <summary>The time, where it has one.</summary>
    public string? When => Text("when");

    private string? Text(string property) =>
        Json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
