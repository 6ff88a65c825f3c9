using Spectre.Console;
using Spectre.Console.Rendering;

namespace Geopolitics.Tool.Output;

/// <summary>A line in the making. Text goes in as text: nothing in it is markup, and nothing steers the terminal.</summary>
internal sealed class StyledText
{
    private readonly List<(string Text, Style Style)> runs = [];

    public StyledText()
    {
    }

    public StyledText(string text, Style? style = null) => Add(text, style);

    public bool IsEmpty => runs.Count == 0;

    public StyledText Add(string text, Style? style = null)
    {
        if (text.Length > 0)
            runs.Add((VisibleText.Of(text), style ?? Styles.Plain));
        return this;
    }

    public StyledText Add(StyledText other)
    {
        runs.AddRange(other.runs);
        return this;
    }

    /// <summary>The text in one line, however long.</summary>
    public IEnumerable<Segment> ToSegments() => runs.Select(run => new Segment(run.Text, run.Style));

    /// <summary>The text as Spectre wraps it. Its cost grows with the square of the text, so that only what needs wrapping should come here.</summary>
    public Paragraph ToParagraph()
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in runs)
            paragraph.Append(text, style);
        return paragraph;
    }

    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(runs.Select(run => run.Text));
}
