using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Geopolitics.Pictures.Pages;

namespace Geopolitics.Pictures.Markup;

/// <summary>Writes HTML and SVG, well-formed as XML too. All text is encoded; there is no way to write markup but element by element.</summary>
/// <remarks>The letters of all scripts stand as they are. Lines end with LF on every system, and a catalogue gives the same bytes always.</remarks>
internal sealed class MarkupWriter(TextWriter output)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Stack<string> open = new();

    /// <summary>Begins an element; <see cref="End"/> ends it.</summary>
    public MarkupWriter Begin(string element, params ReadOnlySpan<MarkupAttribute> attributes)
    {
        WriteTag(element, attributes, ">");
        open.Push(element);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    public MarkupWriter End()
    {
        output.Write("</");
        output.Write(open.Pop());
        output.Write('>');
        return this;
    }

    /// <summary>An element that holds nothing.</summary>
    public MarkupWriter Empty(string element, params ReadOnlySpan<MarkupAttribute> attributes)
    {
        WriteTag(element, attributes, "/>");
        return this;
    }

    /// <summary>An element with text alone.</summary>
    public MarkupWriter Element(string element, string text, params ReadOnlySpan<MarkupAttribute> attributes) => Begin(element, attributes).Text(text).End();

    /// <summary>Text, encoded.</summary>
    public MarkupWriter Text(string text)
    {
        Encoder.Encode(output, VisibleText.Of(text));
        return this;
    }

    /// <summary>A name or title within a sentence of ours: a script that runs the other way does not turn what stands around it.</summary>
    public MarkupWriter Name(string name) => Element("bdi", name);

    /// <summary>A link, or the text alone where there is nowhere to lead.</summary>
    public MarkupWriter Link(string text, LinkTarget? target) => target is null
        ? Name(text)
        : Begin("a", ("href", target), ("rel", target.IsOutside ? "external noopener noreferrer" : null)).Name(text).End();

    /// <summary>A line break of the file, which no reader of the page sees.</summary>
    public MarkupWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>Data for scripts, as JSON that no browser runs.</summary>
    /// <param name="id">The element's id.</param>
    /// <param name="write">Writes one value.</param>
    public MarkupWriter Data(string id, Action<Utf8JsonWriter> write) => Data("application/json", id, write);

    /// <summary>Data of a media type of JSON, such as <c>application/ld+json</c>.</summary>
    public MarkupWriter Data(string mediaType, string? id, Action<Utf8JsonWriter> write)
    {
        if (!mediaType.EndsWith("json", StringComparison.Ordinal))
            throw new ArgumentException($"`{mediaType}` is not JSON.", nameof(mediaType));

        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Json))
            write(writer);
        Begin("script", ("type", mediaType), ("id", id));

        // The encoder has made escapes of `<`, `>` and `&`: nothing can end the element.
        output.Write(Encoding.UTF8.GetString(json.WrittenSpan));
        return End().Line();
    }

    /// <summary>A stylesheet of ours.</summary>
    public MarkupWriter Style(Asset stylesheet) => Inline("style", stylesheet);

    /// <summary>A script of ours, an ES module.</summary>
    public MarkupWriter Script(Asset script) => Inline("script", script, ("type", "module"));

    /// <summary>What stands before everything in a file.</summary>
    public MarkupWriter Prologue(string prologue)
    {
        if (open.Count > 0)
            throw new InvalidOperationException("A prologue stands before the first element.");

        output.Write(prologue);
        return this;
    }

    private MarkupWriter Inline(string element, Asset asset, params ReadOnlySpan<MarkupAttribute> attributes)
    {
        Begin(element, attributes);
        output.Write(asset.Text);
        return End().Line();
    }

    private void WriteTag(string element, ReadOnlySpan<MarkupAttribute> attributes, string end)
    {
        CheckName(element);
        output.Write('<');
        output.Write(element);
        foreach (var attribute in attributes)
        {
            if (attribute.Value is null)
                continue;

            CheckName(attribute.Name);
            output.Write(' ');
            output.Write(attribute.Name);
            output.Write("=\"");
            Encoder.Encode(output, VisibleText.Of(attribute.Value));
            output.Write('"');
        }

        output.Write(end);
    }

    private static void CheckName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or ':'))
                throw new ArgumentException($"`{name}` cannot be the name of an element or attribute.", nameof(name));
        }
    }
}
