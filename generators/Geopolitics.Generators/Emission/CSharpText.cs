using System.Globalization;
using System.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Text from data in C# source: escaped, so that it can end neither a literal nor a comment, nor change how the source reads.</summary>
internal static class CSharpText
{
    /// <summary>The inside of a string literal.</summary>
    public static string Literal(string text)
    {
        using var literal = new TextBuffer();
        AppendLiteral(literal, text.AsSpan());
        return literal.Length == text.Length ? text : literal.ToString();
    }

    /// <summary>Appends the inside of a string literal.</summary>
    public static void AppendLiteral(TextBuffer literal, ReadOnlySpan<char> text)
    {
        var copied = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= ' ' and <= '~' and not ('"' or '\\'))
                continue;

            var isPair = IsPair(text, index);
            if (character is not ('"' or '\\') && !IsInvisible(text, index))
            {
                index += isPair ? 1 : 0;
                continue;
            }

            literal.Append(text.Slice(copied, index - copied));
            literal.Append('\\');
            if (character is '"' or '\\')
            {
                literal.Append(character);
            }
            else if (isPair)
            {
                literal.Append('U');
                literal.Append(char.ConvertToUtf32(character, text[++index]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append('u');
                literal.Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }

            copied = index + 1;
        }

        literal.Append(text.Slice(copied));
    }

    /// <summary>Appends text inside an XML documentation comment, on one line.</summary>
    public static void AppendDocumentation(TextBuffer documentation, ReadOnlySpan<char> text)
    {
        var copied = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= ' ' and <= '~' and not ('<' or '>' or '&'))
                continue;

            var isPair = IsPair(text, index);
            if (character > '~' && !IsInvisible(text, index))
            {
                index += isPair ? 1 : 0;
                continue;
            }

            documentation.Append(text.Slice(copied, index - copied));
            documentation.Append(character switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => " " });
            index += isPair ? 1 : 0;
            copied = index + 1;
        }

        documentation.Append(text.Slice(copied));
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    /// <summary>Control, format and line-ending characters, and noncharacters: a reader of the source would not see them, or see it reordered.</summary>
    private static bool IsInvisible(ReadOnlySpan<char> text, int index)
    {
        var category = IsPair(text, index) ? CharUnicodeInfo.GetUnicodeCategory(text.Slice(index, 2).ToString(), 0) : CharUnicodeInfo.GetUnicodeCategory(text[index]);
        return category
            is UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate;
    }
}

/// <summary>Text of the data that stands in a documentation comment: <see cref="SourceLine"/> escapes it.</summary>
internal readonly record struct Documented(string Text);
