using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>All items of a data folder, by id, and where ids of the past lead.</summary>
/// <param name="Items">The items.</param>
/// <param name="Redirects">From the id of the past to the one that took its place.</param>
internal sealed record DataVersion(IReadOnlyDictionary<string, DataItem> Items, IReadOnlyDictionary<string, string> Redirects)
{
    private const string RedirectSection = "redirects";

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads files. What is odd in one is <c>validate</c>'s to tell: only what cannot be compared is refused.</summary>
    /// <param name="files">Names and contents.</param>
    /// <exception cref="UserMistakeException">A file is not JSON, or two items have one id.</exception>
    public static DataVersion Read(IEnumerable<(string Name, byte[] Content)> files)
    {
        var items = new Dictionary<string, DataItem>(StringComparer.Ordinal);
        var redirects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, content) in files)
        {
            var root = Parse(name, content);
            if (root.ValueKind != JsonValueKind.Object)
                throw new UserMistakeException($"`{name}` is no data file: it holds no JSON object.");

            foreach (var section in root.EnumerateObject().Where(section => section.Value.ValueKind == JsonValueKind.Array))
            {
                foreach (var item in section.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                {
                    if (section.NameEquals(RedirectSection))
                        AddRedirect(item, redirects);
                    else if (IdOf(item, "id") is { } id && !items.TryAdd(id, new(section.Name, id, name, item)))
                        throw new UserMistakeException($"The id `{id}` stands twice, in `{items[id].File}` and in `{name}`, so that nobody can tell what changed.", "`geopolitics validate` tells where.");
                }
            }
        }

        return new(items, redirects);
    }

    private static void AddRedirect(JsonElement redirect, Dictionary<string, string> redirects)
    {
        if (IdOf(redirect, "from") is { } from && IdOf(redirect, "to") is { } to)
            redirects[from] = to;
    }

    private static string? IdOf(JsonElement item, string property) =>
        item.TryGetProperty(property, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static JsonElement Parse(string name, byte[] content)
    {
        try
        {
            var text = content.AsMemory();
            return JsonDocument.Parse(text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text, Options).RootElement;
        }
        catch (JsonException exception)
        {
            throw new UserMistakeException(FormattableString.Invariant($"`{name}` is not JSON at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}."), "`geopolitics validate` says what is wrong with it.");
        }
    }
}
