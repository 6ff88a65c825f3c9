using System.Text.Json;
using System.Text.Json.Nodes;
using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Fuzzing;

/// <summary>Changes files that stay JSON: values go where others of their kind stand, so that what lies behind the reader has something to do.</summary>
internal sealed class StructureMutator(int seed)
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The values of all shipped files, by the name of the property that they stand at: made once, for parsing takes longer than all else.</summary>
    private static readonly Lazy<Dictionary<string, List<JsonNode>>> Values = new(CollectValues);

    private static readonly string[] Texts =
    [
        "", " ", "../..", "2019-02-30", "1900/1800", "[..2013]", "2013-XX", "-9999999", "y-17e7", "*/ }", "\"; throw", "</summary>", "\u2028", "\u202E", "\0", "a", "equals", "all",
        "class", "japan", "south-korea", "citations", "when", "{0}", "\uFFFD", "🧭", new string('x', 301),
    ];

    private readonly Random random = new(seed);

    public string Mutate(string text)
    {
        var document = JsonNode.Parse(text, documentOptions: Options)!;
        for (var count = random.Next(1, 5); count > 0; count--)
            MutateOnce(document);
        return document.ToJsonString(new() { WriteIndented = random.Next(2) == 0 });
    }

    private void MutateOnce(JsonNode document)
    {
        var node = document;
        for (var depth = random.Next(2, 8); depth > 0 && Child(node) is { } child; depth--)
            node = child;
        switch (node.Parent)
        {
            case JsonArray list:
                Change(list, node.GetElementIndex());
                break;

            case JsonObject part:
                Change(part, node.GetPropertyName());
                break;
        }
    }

    private JsonNode? Child(JsonNode node) => node switch
    {
        JsonObject { Count: > 0 } part => part.ElementAt(random.Next(part.Count)).Value,
        JsonArray { Count: > 0 } list => list[random.Next(list.Count)],
        _ => null,
    };

    private void Change(JsonArray list, int index)
    {
        switch (random.Next(4))
        {
            case 0:
                list.RemoveAt(index);
                break;

            case 1: // an item twice
                list.Add(list[index]?.DeepClone());
                break;

            case 2: // an item of another list
                list[index] = Other(list.Parent is JsonObject ? list.GetPropertyName() : "") is JsonArray { Count: > 0 } other
                    ? other[random.Next(other.Count)]?.DeepClone()
                    : Scalar();
                break;

            default:
                list[index] = Scalar();
                break;
        }
    }

    private void Change(JsonObject part, string name)
    {
        switch (random.Next(5))
        {
            case 0:
                part.Remove(name);
                break;

            case 1: // a property of another kind of object
                var added = Values.Value.ElementAt(random.Next(Values.Value.Count));
                part[added.Key] = Pick(added.Value);
                break;

            case 2:
                part[name] = Scalar();
                break;

            default: // what stands at that name elsewhere
                part[name] = Other(name) ?? Scalar();
                break;
        }
    }

    private JsonNode? Other(string name) => Values.Value.TryGetValue(name, out var values) ? Pick(values) : null;

    private JsonNode Pick(List<JsonNode> values) => values[random.Next(values.Count)].DeepClone();

    private JsonNode? Scalar() => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(-3, 3000),
        2 => random.Next(2) == 0,
        _ => Texts[random.Next(Texts.Length)],
    };

    private static Dictionary<string, List<JsonNode>> CollectValues()
    {
        var values = new Dictionary<string, List<JsonNode>>(StringComparer.Ordinal);
        foreach (var file in Repository.Data)
            Collect(JsonNode.Parse(file.Text, documentOptions: Options), values);
        return values;
    }

    private static void Collect(JsonNode? node, Dictionary<string, List<JsonNode>> values)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Collect(item, values);
        }
        else if (node is JsonObject part)
        {
            foreach (var (name, value) in part.Where(property => property.Value is not null))
            {
                // Whole sections are too long to be put anywhere.
                if (value is not JsonArray { Count: > 20 })
                {
                    if (!values.TryGetValue(name, out var known))
                        values.Add(name, known = []);
                    known.Add(value!);
                }

                Collect(value, values);
            }
        }
    }
}
