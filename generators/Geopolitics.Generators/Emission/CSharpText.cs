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
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '"' or '\\')
                literal.Append('\\').Append(text[index]);
            else if (!IsInvisible(text, index))
                AppendCharacter(literal, text, ref index);
            else if (char.IsSurrogatePair(text, index))
                literal.Append("\\U").Append(char.ConvertToUtf32(text, index++).ToString("X8", CultureInfo.InvariantCulture));
            else
                literal.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.ToString();
    }

    /// <summary>Text inside an XML documentation comment, on one line.</summary>
    public static string Documentation(string text)
    {
        var documentation = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '<':
                    documentation.Append("&lt;");
                    break;

                case '>':
                    documentation.Append("&gt;");
                    break;

                case '&':
                    documentation.Append("&amp;");
                    break;

                case var _ when IsInvisible(text, index):
                    documentation.Append(' ');
                    index += char.IsSurrogatePair(text, index) ? 1 : 0;
                    break;

                default:
                    AppendCharacter(documentation, text, ref index);
                    break;
            }
        }

        return documentation.ToString();
    }

    /// <summary>Appends a whole character, which may be two units long.</summary>
    private static void AppendCharacter(StringBuilder target, string text, ref int index)
    {
        target.Append(text[index]);
        if (char.IsSurrogatePair(text, index))
            target.Append(text[++index]);
    }

    /// <summary>Control, format and line-ending characters, and noncharacters: a reader of the source would not see them, or see it reordered.</summary>
    private static bool IsInvisible(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate;
}
