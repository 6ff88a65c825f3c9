using System.Globalization;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Networks;

/// <summary>The network as of a day, drawn: in a file, or in the page that then changes the day.</summary>
internal static class NetworkDrawing
{
    private const double Head = 44;
    private const double Foot = 100;
    private const double KeyLine = 24;
    private const double Edge = 16;

    /// <summary>A file of its own, with a key to the signs.</summary>
    public static void WriteFile(TextWriter output, string title, NetworkHistory history, DateOnly day)
    {
        var circle = new Circle(history.States);
        var width = Math.Max(2 * circle.Reach, 620);
        var svg = new SvgFile(output, title, $"{history.States.Count} states in a circle, with lines for what ties them.", width, Head + (2 * circle.Height) + Foot, "network.css");
        svg.Write(drawing =>
        {
            drawing.Element("text", title, ("class", "heading"), ("x", Edge), ("y", 27)).Line();
            drawing.Begin("g", ("transform", FormattableString.Invariant($"translate({width / 2:0.#} {Head + circle.Height:0.#})"))).Line();
            WriteTies(drawing, history, circle, day);
            WriteStates(drawing, history, circle, day);
            drawing.End().Line();
            WriteKey(drawing, history, width, Head + (2 * circle.Height) + 24);
        });
    }

    /// <summary>The lines of a day.</summary>
    public static void WriteTies(MarkupWriter drawing, NetworkHistory history, Circle circle, DateOnly day)
    {
        var lines = history.Ties
            .Select(tie => (Tie: tie, Run: tie.On(day)))
            .Where(tie => tie.Run is not null)
            .SelectMany(tie => tie.Tie.Pairs().Select(pair => (tie.Tie.Kind, pair.One, pair.Other, tie.Run!.Certainty)))
            .Where(line => history.MayExist(line.One, day) && history.MayExist(line.Other, day))
            .GroupBy(line => (line.Kind, One: line.One.Id, Other: line.Other.Id));
        drawing.Begin("g", ("class", "ties")).Line();
        foreach (var line in lines.OrderBy(line => line.Key.Kind == TieKind.Alliance ? 1 : line.Key.Kind == TieKind.Agreement ? 0 : 2).ThenBy(line => line.Key.Kind))
        {
            var surest = line.Select(tie => tie.Certainty).MinBy(certainty => certainty switch { Certainty.Certainly => 0, Certainty.Possibly => 1, _ => 2 });
            WriteLine(drawing, line.Key.Kind, surest, line.Count(), circle.Line(line.Key.One, line.Key.Other, line.Key.Kind));
            drawing.Line();
        }

        drawing.End().Line();
    }

    /// <summary>The states, around the circle.</summary>
    public static void WriteStates(MarkupWriter drawing, NetworkHistory history, Circle circle, DateOnly day)
    {
        drawing.Begin("g", ("class", "states")).Line();
        foreach (var (state, index) in history.States.Select((state, index) => (state, index)))
        {
            var (x, y, angle) = circle.Places[state.Id];
            drawing.Begin("g", ("class", history.MayExist(state, day) ? "state-node" : "state-node gone"), ("id", "_s" + index.ToString(CultureInfo.InvariantCulture)));
            drawing.Empty("circle", ("cx", x), ("cy", y), ("r", Circle.NodeRadius));
            WriteName(drawing, circle, state, x, y, angle);
            drawing.End().Line();
        }

        drawing.End().Line();
    }

    private static void WriteName(MarkupWriter drawing, Circle circle, State state, double x, double y, double angle)
    {
        const double Gap = 11;
        var cosine = Math.Cos(angle);
        if (circle.AreLevel)
        {
            var isAside = Math.Abs(cosine) > 0.12;
            drawing.Element(
                "text", state.Name, ("x", x + (isAside ? Math.Sign(cosine) * Gap : 0)), ("y", y + (isAside ? 4.5 : Math.Sin(angle) < 0 ? -13 : 23)),
                ("text-anchor", !isAside ? "middle" : cosine < 0 ? "end" : "start"));
            return;
        }

        var degrees = (angle * 180 / Math.PI) + (cosine < 0 ? 180 : 0);
        drawing.Element(
            "text", state.Name, ("x", cosine < 0 ? -Gap : Gap), ("y", 4), ("text-anchor", cosine < 0 ? "end" : "start"),
            ("transform", FormattableString.Invariant($"translate({x:0.#} {y:0.#}) rotate({degrees:0.#})")));
    }

    /// <summary>A line with the sign of its kind in the middle: kinds and certainties are told apart without colour.</summary>
    private static void WriteLine(MarkupWriter drawing, TieKind kind, Certainty certainty, int count, TieLine line)
    {
        drawing.Begin("g", ("class", $"tie {TieWords.Class(kind)} {TieWords.Of(certainty)}"));
        drawing.Empty("path", ("class", "line"), ("d", line.Path), ("stroke-width", kind == TieKind.Alliance ? 5 : 1.2 + (0.3 * Math.Log2(count))));
        if (kind == TieKind.Alliance)
            drawing.Empty("path", ("class", "core"), ("d", line.Path));
        if (Sign(kind) is { } sign)
            drawing.Empty("path", ("class", "sign"), ("d", sign), ("transform", FormattableString.Invariant($"translate({line.X:0.#} {line.Y:0.#}) rotate({line.Degrees:0.#})")));
        drawing.End();
    }

    /// <summary>Along a line that goes to the right.</summary>
    private static string? Sign(TieKind kind) => kind switch
    {
        TieKind.Dispute => "M-4 -4L4 4M4 -4L-4 4",
        TieKind.DiplomaticRelations => "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z",
        TieKind.Recognition => "M-5 -4.5L5 0L-5 4.5Z",
        TieKind.Relation => "M-3.5 -3.5h7v7h-7Z",
        _ => null,
    };

    /// <summary>What the lines mean: first the kinds that there are, then how sure they are.</summary>
    private static void WriteKey(MarkupWriter drawing, NetworkHistory history, double width, double top)
    {
        var (x, y) = (Edge, top);
        foreach (var kind in history.Ties.Select(tie => tie.Kind).Distinct())
            WriteEntry(kind, Certainty.Certainly, TieWords.Plural(kind));
        (x, y) = (Edge, y + KeyLine);
        foreach (var (certainty, words) in new[] { (Certainty.Certainly, "certainly"), (Certainty.Possibly, "possibly"), (Certainty.Unknown, "no source tells whether in force") })
            WriteEntry(TieKind.Agreement, certainty, words);

        void WriteEntry(TieKind kind, Certainty certainty, string words)
        {
            const double Sample = 37;
            var room = Sample + TextWidth.Of(words) + Edge;
            if (x > Edge && x + room > width)
                (x, y) = (Edge, y + KeyLine);
            WriteLine(drawing, kind, certainty, 1, new(FormattableString.Invariant($"M{x:0.#} {y:0.#}h30"), x + 15, y, 0));
            drawing.Element("text", words, ("class", "key"), ("x", x + Sample), ("y", y + 4)).Line();
            x += room;
        }
    }
}
