using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Geopolitics.Exports.Writing;

/// <summary>A JSON array written to a stream item by item, each on a line of its own: only one is held, and a comparison of two exports shows what changed.</summary>
/// <param name="output">Where to.</param>
/// <param name="before">What stands before the first item, the bracket included.</param>
/// <param name="after">What stands after the last, the bracket included.</param>
internal sealed class JsonItems(Stream output, string before, string after)
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Letters of all scripts as they are; `<`, `>`, `&` and quotes as escapes, so that the text may stand inside HTML.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private bool hasBegun;

    public async Task WriteAsync(Action<Utf8JsonWriter> item, CancellationToken cancellationToken)
    {
        Append(hasBegun ? ",\n" : before + "\n");
        hasBegun = true;
        using (var json = new Utf8JsonWriter(buffer, Options))
            item(json);
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        Append((hasBegun ? "\n" : before) + after + "\n");
        await PassOnAsync(cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, buffer);

    private async Task PassOnAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.ResetWrittenCount();
    }
}
