using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What the search looks through: ids, names in all romanizations, titles and codes, in files of a few thousand items each.</summary>
/// <remarks>
/// A page that was opened from a folder may load scripts, and nothing else. So each file calls one function with one literal text, which is JSON: data gets as far as
/// being parsed, and never becomes code.
/// </remarks>
internal static class NameIndex
{
    private const int ItemsOfFile = 5000;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static int FileCount(AtlasContents contents) => Math.Max(1, (contents.Entities.Count + contents.Facts.Count + ItemsOfFile - 1) / ItemsOfFile);

    /// <summary>One of the files, from 1.</summary>
    public static void Write(TextWriter output, AtlasContents contents, int file)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Json))
        {
            writer.WriteStartArray();
            foreach (var item in Items(contents).Skip((file - 1) * ItemsOfFile).Take(ItemsOfFile))
                Write(writer, item);
            writer.WriteEndArray();
        }

        // The encoder has made escapes of both quotes, of `<` and of all line ends: what is left to escape for a literal of JavaScript is the backslash.
        output.Write("geopoliticsNames('");
        output.Write(Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length).Replace("\\", "\\\\", StringComparison.Ordinal));
        output.Write("');\n");
    }

    /// <summary>Entities first, for they are looked for most, and sources last.</summary>
    private static IEnumerable<Item> Items(AtlasContents contents) =>
        contents.Entities.Where(entity => entity is not Source).Select(Of)
            .Concat(contents.Facts.Select(fact => new Item(fact.Id, InWords.Of(fact.Kind), fact.Title, InWords.Of(fact.When), [])))
            .Concat(contents.Entities.OfType<Source>().Select(Of));

    private static Item Of(Entity entity) => new(
        entity.Id,
        InWords.KindOf(entity),
        entity.Name,
        EntityNote.Of(entity) ?? "",
        [.. entity.Names.Select(name => name.Text).Concat(entity.Identifiers.Select(code => code.Value)).Where(text => text != entity.Name).Distinct(StringComparer.Ordinal)]);

    private static void Write(Utf8JsonWriter writer, Item item)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(item.Id);
        writer.WriteStringValue(item.Kind);
        writer.WriteStringValue(VisibleText.Of(item.Name));
        writer.WriteStringValue(VisibleText.Of(item.Note));
        foreach (var other in item.Others)
            writer.WriteStringValue(VisibleText.Of(other));
        writer.WriteEndArray();
    }

    private sealed record Item(string Id, string Kind, string Name, string Note, IReadOnlyList<string> Others);
}
