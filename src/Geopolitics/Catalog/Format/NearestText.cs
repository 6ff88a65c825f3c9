namespace Geopolitics.Format;

/// <summary>Finds what an author probably meant to write.</summary>
internal static class NearestText
{
    /// <summary>The candidate with the fewest edits from <paramref name="text"/>, or null when none is near.</summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var limit = Math.Max(1, text.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= limit)
                continue;

            var distance = Distance(text, candidate, limit);
            if (distance < limit || (distance == limit && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                limit = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The nearest candidates, the nearest first: beside one that is much nearer the others are noise.</summary>
    public static List<string> FindSeveral(string text, IEnumerable<string> candidates, int most)
    {
        const int Farther = 2;

        var rest = new HashSet<string>(candidates, StringComparer.Ordinal);
        var nearest = new List<string>();
        var farthest = 0;
        while (nearest.Count < most && Find(text, rest) is { } candidate)
        {
            var distance = Distance(text, candidate, text.Length + candidate.Length);
            if (nearest.Count == 0)
                farthest = distance + Farther;
            else if (distance > farthest)
                break;

            nearest.Add(candidate);
            rest.Remove(candidate);
        }

        return nearest;
    }

    /// <summary>The end of a message: <c>; did you mean `…`?</c>, or nothing.</summary>
    public static string DidYouMean(string text, IEnumerable<string> candidates) => DidYouMean(text, Find(text, candidates));

    /// <summary>The end of a message that offers what <see cref="Find"/> found.</summary>
    public static string DidYouMean(string text, string? nearest) =>
        nearest is null ? ""
        : IsMiscased(text, nearest) ? $"; did you mean `{nearest}`? Capital and small letters differ"
        : $"; did you mean `{nearest}`?";

    /// <summary>True where only capital and small letters differ.</summary>
    public static bool IsMiscased(string text, string candidate) => string.Equals(text, candidate, StringComparison.OrdinalIgnoreCase);

    /// <summary>Edits of one character, two neighbours swapped counting as one, letter case as none; some number over <paramref name="limit"/> where it takes more than that.</summary>
    private static int Distance(string left, string right, int limit)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Same(left[i - 1], right[j - 1]);
                var edits = Math.Min(previous[j - 1] + (same ? 0 : 1), Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    edits = Math.Min(edits, before[j - 2] + 1);
                current[j] = edits;
                least = Math.Min(least, edits);
            }

            // A swap reaches back over one row, and costs one edit there.
            if (least > limit + 1)
                return limit + 1;

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
