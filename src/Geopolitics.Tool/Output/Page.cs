using Spectre.Console;
using Spectre.Console.Rendering;

namespace Geopolitics.Tool.Output;

/// <summary>Lays answers out, line by line.</summary>
internal sealed class Page(IAnsiConsole console)
{
    private bool isEmpty = true;

    /// <summary>A blank line, but never the first.</summary>
    public void Gap()
    {
        if (!isEmpty)
            console.WriteLine();
    }

    /// <summary>What a page or a part of it is about.</summary>
    public void Heading(string text)
    {
        Gap();
        Line(new StyledText(text, Styles.Title));
    }

    public void Line(StyledText content, int indent = 0) => Line(new StyledText(new string(' ', indent)), content);

    public void Line(string text, int indent = 0) => Line(new StyledText(text), indent);

    /// <summary>A line with something before its column.</summary>
    public void Line(StyledText lead, StyledText content)
    {
        isEmpty = false;
        console.Write(new HangingLine(lead, content));
    }

    /// <summary>Labels and what they label, the second in one column.</summary>
    public void Fields(IReadOnlyCollection<(string Label, StyledText Content)> fields, int indent = 2)
    {
        var width = fields.Count == 0 ? 0 : fields.Max(field => Width(field.Label));
        var previous = "";
        foreach (var (label, content) in fields)
        {
            // A label stands once before all that it labels.
            var shown = label == previous ? "" : label;
            previous = label;
            Line(new StyledText(new string(' ', indent) + shown + new string(' ', width - Width(shown) + 2), Styles.Faint), content);
        }
    }

    /// <summary>Rows of which the last column may be wrapped.</summary>
    public void Rows(IReadOnlyCollection<StyledText[]> rows, int indent = 2)
    {
        if (rows.Count == 0)
            return;

        var columns = rows.First().Length;
        var widths = Enumerable.Range(0, columns - 1).Select(column => rows.Max(row => Width(row[column].ToString()))).ToArray();
        foreach (var row in rows)
        {
            var lead = new StyledText(new string(' ', indent));
            for (var column = 0; column < columns - 1; column++)
                lead.Add(row[column]).Add(new string(' ', widths[column] - Width(row[column].ToString()) + 2));
            Line(lead, row[^1]);
        }
    }

    private static int Width(string text) => new Segment(text).CellCount();
}
