namespace Geopolitics.Generators.Common;

/// <summary>Where the lines of a file begin. Values keep spans only, and there are very many of them; lines are asked for where something is wrong.</summary>
/// <param name="Starts">Where the second line begins, and each one behind it.</param>
internal readonly record struct LineStarts(EquatableArray<int> Starts)
{
    /// <param name="text">A text whose lines end with <c>\n</c>.</param>
    public static LineStarts Of(string text)
    {
        var starts = new List<int>(text.Length / 32);
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return new(starts.ToEquatableArray());
    }

    public SourcePlace PlaceOf(SourceSpan span)
    {
        var (line, after) = (0, Starts.Count);
        while (line < after)
        {
            var middle = (line + after) / 2;
            if (Starts[middle] <= span.Start)
                line = middle + 1;
            else
                after = middle;
        }

        return new(span, line, line == 0 ? span.Start : span.Start - Starts[line - 1]);
    }
}
