using System.Globalization;
using System.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Text from data in C# source: escaped, so that it can end neither a literal nor a comment, nor change how the source reads.</summary>
internal static class CSharpText
{
    /// <summary>The inside of a string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (IsInvisible(character))
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(character);
        }

        return literal.ToString();
    }

    /// <summary>Text inside an XML documentation comment, on one line.</summary>
    public static string Documentation(string text)
    {
        var documentation = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            documentation.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when IsInvisible(character) => " ",
                _ => character.ToString(),
            });
        }

        return documentation.ToString();
    }

    /// <summary>Control, format and line-ending characters, and noncharacters: a reader of the source would not see them, or see it reordered.</summary>
    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse;
}
