using System.Text.Json;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>The repository's data files as JSON, read without the product's code.</summary>
internal static class RawData
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<(string Section, string Id, JsonElement Json)> Items() => Directory
        .EnumerateFiles(RepositoryFiles.Data, "*.json", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal))
        .SelectMany(path => JsonDocument.Parse(File.ReadAllText(path), Options).RootElement.EnumerateObject())
        .Where(section => section.Value.ValueKind == JsonValueKind.Array && section.Name != "redirects")
        .SelectMany(section => section.Value.EnumerateArray().Select(item => (section.Name, item.GetProperty("id").GetString()!, item)));
}
