using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Timelines;

/// <summary>A timeline as a still drawing: lanes below one another, every fact with its title.</summary>
internal static class TimelineDrawing
{
    private const double Width = 960;
    private const double RowHeight = 22;
    private const double LaneHead = 26;
    private const double LanePad = 10;
    private const double Head = 64;
    private const double Edge = 16;

    public static void Write(TextWriter output, string title, TimelineFacts facts)
    {
        var scale = new TimeScale(facts.From, facts.To, Width - (2 * Edge));
        var lanes = new List<Lane>();
        var bottom = Head;
        foreach (var kind in facts.Kinds)
        {
            var lane = new Lane(kind, bottom, [.. facts.All.Where(fact => fact.Fact.Kind == kind)], scale);
            lanes.Add(lane);
            bottom += LaneHead + (lane.Rows * RowHeight) + LanePad;
        }

        var svg = new SvgFile(output, title, $"{facts.All.Count} facts over time, a lane each kind.", Width, bottom + 8, "marks.css");
        svg.Write(drawing =>
        {
            drawing.Element("text", title, ("class", "heading"), ("x", Edge), ("y", 27));
            drawing.Begin("g", ("transform", $"translate({Edge} 0)")).Line();
            foreach (var (x, year) in scale.Years())
            {
                drawing.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", Head - 18), ("y2", bottom));
                if (x < scale.Width - 34)
                    drawing.Element("text", year, ("class", "tick"), ("x", x + 4), ("y", Head - 8));
                drawing.Line();
            }

            foreach (var lane in lanes)
                lane.WriteHead(drawing, scale.Width);
            var places = lanes.SelectMany(lane => lane.Marks).ToDictionary(mark => mark.Fact.Id, StringComparer.Ordinal);
            foreach (var mark in lanes.SelectMany(lane => lane.Marks))
            {
                foreach (var superseded in mark.Fact.Supersedes)
                {
                    if (places.TryGetValue(superseded.Id, out var other))
                        WriteSuccession(drawing, other, mark);
                }
            }

            foreach (var mark in lanes.SelectMany(lane => lane.Marks))
                mark.Write(drawing);
            drawing.End().Line();
        });
    }

    private static void WriteSuccession(MarkupWriter drawing, Mark from, Mark to)
    {
        var bend = Math.Max(18, Math.Abs(to.Shape.Left - from.Shape.Right) / 3);
        drawing.Empty(
            "path", ("class", "succession"), ("marker-end", "url(#_arrow)"),
            ("d", FormattableString.Invariant($"M{from.Shape.Right:0.#} {from.Middle:0.#}C{from.Shape.Right + bend:0.#} {from.Middle:0.#} {to.Shape.Left - bend:0.#} {to.Middle:0.#} {to.Shape.Left - 3:0.#} {to.Middle:0.#}")));
        drawing.Line();
    }

    /// <summary>A kind, with its facts in rows so that none covers another.</summary>
    private sealed class Lane
    {
        private readonly FactKind kind;
        private readonly double top;

        public Lane(FactKind kind, double top, IReadOnlyList<TimelineFact> facts, TimeScale scale)
        {
            (this.kind, this.top) = (kind, top);
            var ends = new List<double>();
            var marks = new List<Mark>();
            foreach (var (fact, shape) in facts.Select(fact => (fact.Fact, new MarkShape(fact, scale))).OrderBy(mark => mark.Item2.Left))
            {
                var name = new MarkName(fact, shape, scale.Width);
                var row = ends.FindIndex(taken => taken <= name.Left);
                if (row < 0)
                {
                    row = ends.Count;
                    ends.Add(0);
                }

                ends[row] = name.Right;
                marks.Add(new(fact, shape, name, top + LaneHead + (row * RowHeight)));
            }

            Marks = marks;
            Rows = ends.Count;
        }

        public IReadOnlyList<Mark> Marks { get; }

        public int Rows { get; }

        public void WriteHead(MarkupWriter drawing, double width)
        {
            drawing.Empty("line", ("class", "rule"), ("x1", 0), ("x2", width), ("y1", top), ("y2", top));
            drawing.Element("text", InWords.Plural(kind), ("class", "lane"), ("x", 0), ("y", top + 17)).Line();
        }
    }

    private sealed record Mark(Fact Fact, MarkShape Shape, MarkName Name, double Top)
    {
        public double Middle => Top + (RowHeight / 2);

        public void Write(MarkupWriter drawing)
        {
            var top = Top + ((RowHeight - MarkShape.Height) / 2);
            var words = $"{Fact.Title}, {InWords.Of(Fact.When)}, {InWords.Of(Fact.Kind)}, {InWords.Of(Fact.Standing)}{(Fact.IsContested ? ", contested" : "")}";
            drawing.Begin("g", ("role", "img"), ("aria-label", words)).Element("title", words);
            drawing.Empty("path", ("class", $"mark {KindFamily.Of(Fact.Kind)} {InWords.Of(Fact.Standing)}"), ("d", Shape.Path(top)));
            if (Shape.StartKind == EdtfBoundKind.Unknown)
                drawing.Element("text", "?", ("class", "unknown"), ("x", Shape.LatestStart - 12), ("y", top + 11));
            if (Shape.EndKind == EdtfBoundKind.Unknown)
                drawing.Element("text", "?", ("class", "unknown"), ("x", Shape.EarliestEnd + 6), ("y", top + 11));
            if (Fact.IsContested)
                drawing.Empty("path", ("class", "sign"), ("d", MarkShape.Unequal(Name.SignX, top + (MarkShape.Height / 2))));
            drawing.Element("text", Name.Text, ("class", "name"), ("x", Name.X), ("y", top + 11), ("text-anchor", Name.IsBefore ? "end" : null)).End().Line();
        }
    }
}
