using System.Buffers;
using System.Text;

namespace Geopolitics.Generators.Reading;

/// <summary>A file's text in UTF-8, in a rented array: the reader of JSON wants bytes, and nobody wants them afterwards.</summary>
internal readonly struct Utf8Text : IDisposable
{
    private readonly byte[] rented;
    private readonly int length;

    public Utf8Text(string text)
    {
        length = Encoding.UTF8.GetByteCount(text);
        rented = ArrayPool<byte>.Shared.Rent(length);
        Encoding.UTF8.GetBytes(text, 0, text.Length, rented, 0);
    }

    public ReadOnlyMemory<byte> Bytes => new(rented, 0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
