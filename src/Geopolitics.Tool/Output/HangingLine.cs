using Spectre.Console;
using Spectre.Console.Rendering;

namespace Geopolitics.Tool.Output;

/// <summary>A line that stays within its column where the terminal is too narrow for it.</summary>
/// <param name="lead">What stands before the column: spaces, a label.</param>
/// <param name="content">What stands in the column.</param>
internal sealed class HangingLine(StyledText lead, StyledText content) : Renderable
{
    /// <summary>Narrower columns are no longer read: the text then goes below its label.</summary>
    private const int Narrowest = 20;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var leadSegments = lead.ToSegments().ToList();
        var indent = Segment.CellCount(leadSegments);
        var contentSegments = content.ToSegments().ToList();
        if (indent + Segment.CellCount(contentSegments) <= maxWidth)
            return [.. leadSegments, .. contentSegments, Segment.LineBreak];

        IRenderable column = content.ToParagraph();
        if (maxWidth - indent < Narrowest)
            return [.. leadSegments, .. column.Render(options, Math.Max(1, maxWidth)), Segment.LineBreak];

        var segments = new List<Segment>(leadSegments);
        var lines = Segment.SplitLines(column.Render(options, maxWidth - indent));
        for (var index = 0; index < lines.Count; index++)
        {
            if (index > 0)
                segments.Add(Segment.Padding(indent));
            segments.AddRange(lines[index]);
            segments.Add(Segment.LineBreak);
        }

        return lines.Count == 0 ? [.. segments, Segment.LineBreak] : segments;
    }
}
