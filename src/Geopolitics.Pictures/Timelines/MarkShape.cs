using System.Globalization;
using System.Text;

namespace Geopolitics.Pictures.Timelines;

/// <summary>
/// The outline of a fact. What is exact has straight ends; what is vague ends in a wedge as long as the source is vague; an end that is open is an arrow, one that is
/// unknown is torn off. A moment is a diamond, and the wider the vaguer. Assets/timeline.js draws the same.
/// </summary>
internal sealed class MarkShape
{
    public const double Height = 14;

    private const double Smallest = 12;
    private const double Stub = 14;

    public MarkShape(TimelineFact fact, TimeScale scale)
    {
        var known = new[] { fact.EarliestFirst, fact.LatestFirst, fact.EarliestLast, fact.LatestLast }.Where(bound => bound.IsDay).Select(bound => bound.Day).ToList();
        var start = fact.LatestFirst.IsDay ? fact.LatestFirst.Day : known.Count == 0 ? scale.From : known.Min();
        var end = fact.EarliestLast.IsDay ? fact.EarliestLast.Day : known.Count == 0 ? scale.To : known.Max();
        IsMoment = !fact.Fact.IsSpan;
        StartKind = fact.EarliestFirst.Kind;
        EndKind = fact.LatestLast.Kind;

        // Where an end is stated and the other not, what is stated stands.
        if (StartKind == EdtfBoundKind.Day && EndKind != EdtfBoundKind.Day)
            end = Math.Max(start, end);
        else if (EndKind == EdtfBoundKind.Day && StartKind != EdtfBoundKind.Day)
            start = Math.Min(start, end);
        LatestStart = scale.X(start);
        EarliestEnd = scale.X(end + 1);
        Start = StartKind switch
        {
            EdtfBoundKind.Day => scale.X(fact.EarliestFirst.Day),
            EdtfBoundKind.Open => scale.X(scale.From),
            _ => LatestStart - Stub,
        };
        End = EndKind switch
        {
            EdtfBoundKind.Day => scale.X(fact.LatestLast.Day + 1),
            EdtfBoundKind.Open => scale.X(scale.To),
            _ => EarliestEnd + Stub,
        };
        var middle = (Start + End) / 2;
        Left = Math.Min(Start, middle - (Smallest / 2));
        Right = Math.Max(End, middle + (Smallest / 2));
    }

    public bool IsMoment { get; }

    public EdtfBoundKind StartKind { get; }

    public EdtfBoundKind EndKind { get; }

    public double Start { get; }

    public double LatestStart { get; }

    public double EarliestEnd { get; }

    public double End { get; }

    /// <summary>Where the mark begins, with the room that a small one takes.</summary>
    public double Left { get; }

    /// <summary>Where the mark ends.</summary>
    public double Right { get; }

    /// <summary>Whether it is as high all along, so that text may stand in it.</summary>
    public bool IsBar => !IsMoment || LatestStart <= Start;

    /// <summary>The sign of what is contested: an equals sign, struck out.</summary>
    public static string Unequal(double left, double middle) =>
        $"M{Number(left)} {Number(middle - 2)}h9M{Number(left)} {Number(middle + 2)}h9M{Number(left + 2)} {Number(middle + 5.5)}l5 -11";

    /// <summary>The path, its upper edge at a height.</summary>
    public string Path(double top)
    {
        var (bottom, middle) = (top + Height, top + (Height / 2));
        if (IsMoment && (StartKind == EdtfBoundKind.Open || EndKind == EdtfBoundKind.Open))
        {
            // A moment at some time before or after: widest where its bound is stated.
            var (tip, wide, far) = StartKind == EdtfBoundKind.Open ? (End, End - 9, Start) : (Start, Start + 9, End);
            return Outline((tip, middle), (wide, top), (far, middle - 1.5), (far, middle + 1.5), (wide, bottom));
        }

        if ((IsMoment && LatestStart > Start) || End - Start < Smallest)
        {
            var (centre, half) = ((Start + End) / 2, Math.Max((Smallest / 2) + 1, (End - Start) / 2));
            return Outline((centre - half, middle), (centre, top), (centre + half, middle), (centre, bottom));
        }

        var (one, other) = (Math.Min(LatestStart, EarliestEnd), Math.Max(LatestStart, EarliestEnd));
        var start = Side(StartKind, Start, one, -1, bottom, middle, top);
        var end = Side(EndKind, End, other, 1, top, middle, bottom);
        return Outline([.. start, .. end]);
    }

    /// <summary>One end, from one edge to the other.</summary>
    private static (double X, double Y)[] Side(EdtfBoundKind kind, double far, double near, int direction, double from, double middle, double to) => kind switch
    {
        EdtfBoundKind.Unknown => [.. Enumerable.Range(0, 7).Select(step => (near + (direction * (step % 2) * 4), from + ((to - from) * step / 6)))],
        EdtfBoundKind.Open => [(far - (direction * 7), from), (far, middle), (far - (direction * 7), to)],
        _ when Math.Abs(far - near) < 1 => [(far, from), (far, to)],
        _ => [(near, from), (far, middle), (near, to)],
    };

    private static string Outline(params (double X, double Y)[] points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
            path.Append(path.Length == 0 ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
        return path.Append('Z').ToString();
    }

    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
