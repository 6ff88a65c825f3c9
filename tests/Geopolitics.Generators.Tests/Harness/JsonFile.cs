using System.Text;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>A data file that a test hands to the generator.</summary>
/// <param name="Name">Its path below the data folder, without the extension: <c>facts/meetings</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Encoding">What it lies in; UTF-8, unless stated.</param>
internal sealed record JsonFile(string Name, string Text, Encoding? Encoding = null)
{
    public string Extension { get; init; } = ".json";

    /// <summary>The list of ids that were published, a line each.</summary>
    public static JsonFile PublishedIds(params IEnumerable<string> lines) =>
        new("published-ids", string.Concat(lines.Select(line => line + "\n"))) { Extension = ".txt" };

    public JsonFile With(string before, string after)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);
        return this with { Text = Text.Replace(before, after, StringComparison.Ordinal) };
    }
}
