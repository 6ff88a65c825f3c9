namespace Geopolitics.Generators.Common;

/// <summary>
/// Where the lines of a file begin. Values keep spans only, and there are very many of them; lines are asked for where something is wrong, and counted then.
/// </summary>
internal sealed class Lines(string text) : IEquatable<Lines>
{
    private static readonly char[] Ends = ['\r', '\n'];

    /// <summary>Where the second line begins, and each one behind it.</summary>
    private int[]? starts;

    public SourcePlace PlaceOf(SourceSpan span)
    {
        var found = Array.BinarySearch(Starts, span.Start);
        var line = found < 0 ? ~found : found + 1;
        return new(span, line, line == 0 ? span.Start : span.Start - Starts[line - 1]);
    }

    /// <summary>Equal where the lines begin at the same places, whatever stands in them.</summary>
    public bool Equals(Lines? other) => other is not null && (ReferenceEquals(this, other) || Starts.AsSpan().SequenceEqual(other.Starts));

    public override bool Equals(object? obj) => Equals(obj as Lines);

    public override int GetHashCode() => Starts.Length;

    private int[] Starts => starts ??= Count();

    private int[] Count()
    {
        var found = new List<int>();
        for (var end = text.IndexOfAny(Ends); end >= 0; end = text.IndexOfAny(Ends, end + 1))
        {
            if (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n')
                end++;
            found.Add(end + 1);
        }

        return [.. found];
    }
}
