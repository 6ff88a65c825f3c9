using System.Globalization;
using System.Text;

namespace Geopolitics.Pictures.Markup;

/// <summary>Text of data, made fit for a page: what would reverse the line is shown, not done, and what markup cannot hold is U+FFFD.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        // Most text has nothing of the kind.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(IsUnfit))
            return text;

        var visible = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                visible.Append(character).Append(text[++index]);
            else if (character is '\n' or '\r' or '\t' or '\u2028' or '\u2029')
                visible.Append(' ');
            else if (ReversesTheLine(character))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                visible.Append(IsUnfit(character) ? Replacement : character);
        }

        return visible.ToString();
    }

    private static bool IsUnfit(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || ReversesTheLine(character);

    /// <summary>Embeddings, overrides and isolates. The marks U+200E and U+200F are innocent: honest text in Arabic or Hebrew has them.</summary>
    private static bool ReversesTheLine(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
