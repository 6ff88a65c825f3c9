using System.Text;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Comparison;

/// <summary>Text of data in Markdown: nothing in it is a link, a heading, HTML or a mention.</summary>
internal static class MarkdownText
{
    /// <summary>Text among text.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in VisibleText.Of(text))
        {
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '@':
                    // A backslash does not keep code hosts from telling somebody.
                    escaped.Append("&#64;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '>' or '!':
                    escaped.Append('\\').Append(character);
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        // Bare addresses become links on code hosts.
        return escaped.Replace("://", "&#58;//").ToString();
    }

    /// <summary>Text as code: in a fence longer than any run of backticks in it.</summary>
    public static string Code(string text)
    {
        var visible = VisibleText.Of(text);
        var (longest, run) = (0, 0);
        foreach (var character in visible)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var pad = visible.Length == 0 || visible[0] is '`' or ' ' || visible[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{visible}{pad}{fence}";
    }
}
