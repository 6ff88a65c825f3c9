using System.Text;

namespace Geopolitics;

internal static partial class EdtfText
{
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int written) =>
        Encoding.UTF8.TryGetBytes(text, destination, out written);
}
