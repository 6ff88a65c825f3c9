using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Pages;

/// <summary>A drawing as a file of its own: named and described for those who do not see it, light or dark by itself, without script.</summary>
internal sealed class SvgFile(TextWriter output, string title, string description, double width, double height, params string[] styles)
{
    public void Write(Action<MarkupWriter> content)
    {
        var svg = new MarkupWriter(output);
        svg.Begin(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")), ("width", width), ("height", height),
            ("role", "graphics-document"), ("aria-labelledby", "_title"), ("aria-describedby", "_description"), ("lang", "en")).Line();
        svg.Element("title", title, ("id", "_title")).Line();
        svg.Element("desc", description, ("id", "_description")).Line();
        svg.Style(Asset.Of(["palette.css", "drawing.css", .. styles]));
        svg.Begin("defs");
        svg.Begin("pattern", ("id", "_hatch"), ("width", 5), ("height", 5), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
            .Empty("line", ("class", "hatch"), ("x1", 0), ("x2", 0), ("y1", 0), ("y2", 5)).End();
        svg.Begin("marker", ("id", "_arrow"), ("viewBox", "0 0 8 8"), ("refX", 7), ("refY", 4), ("markerWidth", 7), ("markerHeight", 7), ("orient", "auto"))
            .Empty("path", ("class", "arrowhead"), ("d", "M0 0L8 4L0 8Z")).End();
        svg.End().Line();
        svg.Empty("rect", ("class", "ground"), ("width", width), ("height", height), ("rx", 6)).Line();
        content(svg);
        svg.End().Line();
    }
}
