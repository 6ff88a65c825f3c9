using System.Text.Json;
using System.Text.Json.Nodes;
using Geopolitics.Exports.Tests.Harness;
using Geopolitics.Tests;
using Geopolitics.Tests.Time;
using NJsonSchema;

namespace Geopolitics.Exports.Tests.Bibliography;

/// <summary>The bibliography as CSL-JSON.</summary>
public sealed class CslJsonTests
{
    private const string Schema = "../shared/reference/citations/csl-data.schema.json";

    private static readonly JsonDocumentOptions Liberties = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    [ReferenceFact(Schema)]
    public async Task It_keeps_to_the_schema_of_CSL()
    {
        var schema = await JsonSchema.FromFileAsync(ReferenceFactAttribute.Find(Schema)!);
        var json = await Exported.TextAsync(Exporters.CslJson, Worlds.All);

        Assert.Empty(schema.Validate(json).Take(5).Select(error => error.ToString()));
        Assert.NotEmpty(schema.Validate(json.Replace("\"type\":\"webpage\"", "\"type\":\"web page\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"publisher\":", "\"published-by\":", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_source_comes_out_as_it_stands_in_the_data()
    {
        var expected = Directory.GetFiles(Path.Combine(RepositoryFiles.Data, "sources"), "*.json")
            .Append(Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Exports.Tests", "World", "world.json"))
            .SelectMany(path => JsonNode.Parse(File.ReadAllText(path), documentOptions: Liberties)!["sources"]?.AsArray() ?? [])
            .Select(source => source!.AsObject())
            .OrderBy(source => source["id"]!.GetValue<string>(), StringComparer.Ordinal)
            .ToList();
        var exported = JsonNode.Parse(await Exported.TextAsync(Exporters.CslJson, Worlds.All))!.AsArray();

        Assert.Equal(expected.Select(source => source["id"]!.GetValue<string>()), exported.Select(source => source!["id"]!.GetValue<string>()));
        Assert.All(expected.Zip(exported), pair => Assert.Equal(Text(Normal(pair.First)), Text(pair.Second!)));
    }

    [Fact]
    public async Task A_source_is_a_line_so_that_exports_can_be_compared()
    {
        var lines = (await Exported.TextAsync(Exporters.CslJson, Worlds.Invented)).Split('\n');

        Assert.Equal(["[", "]", ""], [lines[0], lines[^2], lines[^1]]);
        Assert.Equal(["almanac", "gazette", "yearbook"], lines[1..^2].Select(line => JsonNode.Parse(line.TrimEnd(','))!["id"]!.GetValue<string>()));
    }

    /// <summary>Without what is ours alone; numbers as texts, as the model has them.</summary>
    private static JsonObject Normal(JsonObject source)
    {
        var normal = source.DeepClone().AsObject();
        normal.Remove("follows");
        foreach (var name in new[] { "number", "volume", "issue", "page" })
        {
            if (normal[name] is { } value && value.GetValueKind() == JsonValueKind.Number)
                normal[name] = value.ToJsonString();
        }

        return normal;
    }

    private static string Text(JsonNode node) => node switch
    {
        JsonObject members => "{" + string.Join(",", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{Text(member.Value!)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(item => Text(item!))) + "]",
        _ => node.ToJsonString(),
    };
}
