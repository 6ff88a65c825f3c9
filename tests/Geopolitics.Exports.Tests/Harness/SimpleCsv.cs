using System.Text;

namespace Geopolitics.Exports.Tests.Harness;

/// <summary>A reader of RFC 4180, slow and obvious, that takes nothing else. An empty field without quotes is null.</summary>
internal static class SimpleCsv
{
    public static List<List<string?>> Parse(string text)
    {
        var records = new List<List<string?>>();
        var record = new List<string?>();
        var place = 0;
        while (place < text.Length)
        {
            record.Add(text[place] == '"' ? Quoted(text, ref place) : Plain(text, ref place));
            if (place == text.Length)
                throw new FormatException("The last line has no end.");

            if (text[place] == '\n')
            {
                records.Add(record);
                record = [];
            }
            else if (text[place] != ',')
            {
                throw new FormatException($"Neither a comma nor a line's end stands at {place}.");
            }
            else if (text[place + 1] == '\n')
            {
                record.Add(null);
                records.Add(record);
                record = [];
                place++;
            }

            place++;
        }

        return records;
    }

    private static string Quoted(string text, ref int place)
    {
        var field = new StringBuilder();
        for (place++; ; place++)
        {
            if (text[place] != '"')
                field.Append(text[place]);
            else if (place + 1 < text.Length && text[place + 1] == '"')
                field.Append(text[++place]);
            else
                break;
        }

        place++;
        return field.ToString();
    }

    private static string? Plain(string text, ref int place)
    {
        var start = place;
        while (place < text.Length && text[place] is not (',' or '\n'))
        {
            if (text[place] is '"' or '\r')
                throw new FormatException($"A quote or a line's end without quotes stands at {place}.");
            place++;
        }

        return start == place ? null : text[start..place];
    }
}
