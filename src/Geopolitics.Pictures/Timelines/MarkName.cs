using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Timelines;

/// <summary>A fact's title beside its mark: inside a bar that is long enough, else after it, at the right edge before it.</summary>
internal sealed class MarkName
{
    private const int Longest = 64;
    private const double Gap = 5;
    private const double SignWidth = 14;

    public MarkName(Fact fact, MarkShape shape, double drawingWidth)
    {
        Text = (fact.When.IsApproximate || fact.When.IsUncertain ? "~ " : "") + Shortened(fact.Title);
        var sign = fact.IsContested ? SignWidth : 0;
        var width = TextWidth.Of(Text) + sign;
        const double Lead = 10;

        // Where the bar is as high as can be: a wedge has no room for text.
        var (from, to) = (shape.StartKind == EdtfBoundKind.Open ? shape.Start : shape.LatestStart, shape.EndKind == EdtfBoundKind.Open ? shape.End : shape.EarliestEnd);
        (Left, Right) = (shape.Left, shape.Right + 4);
        var isAtEdge = shape.Right + Gap + width > drawingWidth;
        if (isAtEdge && shape.IsMoment && shape.StartKind == EdtfBoundKind.Open)
        {
            // Inside, where it is high.
            IsBefore = true;
            X = shape.Right - Lead;
            SignX = X - width;
        }
        else if (to - from > width + (2 * Lead) && shape.IsBar)
        {
            SignX = from + Lead;
            X = SignX + sign;
        }
        else if (isAtEdge && shape.Left - Gap - width > 0)
        {
            IsBefore = true;
            X = shape.Left - Gap;
            SignX = X - width - 2;
            Left = SignX;
        }
        else
        {
            SignX = shape.Right + Gap;
            X = SignX + sign;
            Right = X + width - sign + 8;
        }
    }

    public string Text { get; }

    public double X { get; }

    public double SignX { get; }

    /// <summary>Whether the text ends at <see cref="X"/>.</summary>
    public bool IsBefore { get; }

    /// <summary>Where mark and name begin.</summary>
    public double Left { get; }

    /// <summary>Where mark and name end.</summary>
    public double Right { get; }

    private static string Shortened(string title) => title.Length <= Longest ? title : title[..(Longest - 1)].TrimEnd() + "…";
}
