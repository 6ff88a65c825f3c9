using System.Text;

namespace Geopolitics.Exports.Bibliography;

/// <summary>Text in a BibTeX field: characters that mean something to TeX are written so that they stand for themselves.</summary>
internal static class BibtexText
{
    /// <summary>The text on one line, or null where there is none. Letters of all scripts stay as they are: the file is UTF-8.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            // Whitespace is one space to TeX, and an empty line a paragraph that no field may have.
            if ((char.IsWhiteSpace(letter) && letter != '\u00A0') || char.IsControl(letter))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ')
                    escaped.Append(' ');
                continue;
            }

            _ = letter switch
            {
                '\\' => escaped.Append(@"{\textbackslash}"),

                // As in formulas: BibTeX counts braces, those after a backslash too, and pandoc does not know the commands for them in text.
                '{' => escaped.Append(@"$\lbrace$"),
                '}' => escaped.Append(@"$\rbrace$"),
                '|' => escaped.Append("$|$"),
                '^' => escaped.Append(@"{\textasciicircum}"),
                '~' => escaped.Append(@"{\textasciitilde}"),
                '<' => escaped.Append(@"{\textless}"),
                '>' => escaped.Append(@"{\textgreater}"),

                // Two hyphens would print as a dash.
                '-' when escaped.Length > 0 && escaped[^1] == '-' => escaped.Append("{}-"),
                '\u00A0' => escaped.Append('~'),
                '$' or '&' or '%' or '#' or '_' => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString().TrimEnd(' ');
    }

    /// <summary>An address, which is taken as it stands: only what would break the field is percent-encoded.</summary>
    public static string? Address(string? address) => address?
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .ReplaceLineEndings("");
}
