using System.Text;

namespace Geopolitics.Exports.Tests.Bibliography;

/// <summary>A small reader of BibTeX, by its grammar: entries, fields in braces, and what TeX makes of the text in them. It takes nothing that BibTeX would warn of.</summary>
internal sealed class BibtexParser(string text)
{
    private static readonly Dictionary<string, string> Commands = new()
    {
        ["textbackslash"] = "\\", ["lbrace"] = "{", ["rbrace"] = "}", ["textasciicircum"] = "^", ["textasciitilde"] = "~",
        ["textless"] = "<", ["textgreater"] = ">",
    };

    private int place;

    public static List<Entry> Parse(string text) => new BibtexParser(text).Entries();

    /// <summary>The text as TeX prints it. Throws where a character has a meaning that nobody meant.</summary>
    public static string Printed(string field)
    {
        var printed = new StringBuilder();
        for (var at = 0; at < field.Length; at++)
        {
            switch (field[at])
            {
                case '{' or '}':
                    break;

                case '~':
                    printed.Append('\u00A0');
                    break;

                case '\\' when at + 1 < field.Length && !char.IsAsciiLetter(field[at + 1]):
                    printed.Append(field[++at]);
                    break;

                case '\\':
                    var end = at + 1;
                    while (end < field.Length && char.IsAsciiLetter(field[end]))
                        end++;
                    printed.Append(Commands[field[(at + 1)..end]]);
                    at = end - 1;
                    break;

                case '$':
                    var formula = field[(at + 1)..field.IndexOf('$', at + 1)];
                    printed.Append(formula == "|" ? "|" : Commands[formula[1..]]);
                    at += formula.Length + 1;
                    break;

                case '-' when at + 1 < field.Length && field[at + 1] == '-':
                    throw new FormatException($"Two hyphens make a dash in `{field}`.");

                case '&' or '%' or '#' or '_' or '^' or '<' or '>' or '|':
                    throw new FormatException($"`{field[at]}` stands bare in `{field}`.");

                default:
                    printed.Append(field[at]);
                    break;
            }
        }

        return printed.ToString();
    }

    private List<Entry> Entries()
    {
        var entries = new List<Entry>();
        for (SkipSpace(); place < text.Length; SkipSpace())
        {
            Expect('@');
            var type = Word();
            Expect('{');
            var entry = new Entry(type, Word(), []);
            for (SkipSpace(); text[place] == ','; SkipSpace())
            {
                place++;
                SkipSpace();
                var name = Word();
                SkipSpace();
                Expect('=');
                SkipSpace();
                entry.Fields.Add(name, text[place] == '{' ? Braced() : Word());
            }

            Expect('}');
            entries.Add(entry);
        }

        return entries;
    }

    private string Braced()
    {
        var start = place + 1;
        for (var depth = 0; ; place++)
        {
            depth += text[place] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                break;
        }

        return text[start..place++];
    }

    private string Word()
    {
        var start = place;
        while (char.IsAsciiLetterOrDigit(text[place]) || text[place] == '-')
            place++;
        return start < place ? text[start..place] : throw new FormatException($"A word is wanted at {place}.");
    }

    private void SkipSpace()
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
    }

    private void Expect(char letter)
    {
        if (text[place++] != letter)
            throw new FormatException($"`{letter}` is wanted at {place - 1}.");
    }

    public sealed record Entry(string Type, string Key, Dictionary<string, string> Fields);
}
