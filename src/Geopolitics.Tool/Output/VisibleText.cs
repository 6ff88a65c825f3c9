using System.Globalization;
using System.Text;

namespace Geopolitics.Tool.Output;

/// <summary>Text of data, paths and arguments, made fit for a terminal: what would move the cursor, change colours or reverse the line is shown, not done.</summary>
internal static class VisibleText
{
    /// <summary>The text in one line: line breaks are spaces, other characters that steer are <c>\u001b</c> and the like.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Steers))
            return text;

        var visible = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (character is '\n' or '\r' or '\t')
                visible.Append(' ');
            else if (Steers(character))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                visible.Append(character);
        }

        return visible.ToString();
    }

    private static bool Steers(char character) =>
        char.IsControl(character) || character is (>= '\u200e' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
