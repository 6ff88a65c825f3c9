namespace Geopolitics.Tool.Naming;

/// <summary>Which of some texts a misspelt one may stand for.</summary>
internal static class NearText
{
    /// <summary>The nearest of the words, or null where none is near.</summary>
    public static string? Find(string text, IEnumerable<string> words)
    {
        var key = NameKey.Of(text);
        return words
            .Select(word => (Word: word, Distance: Distance(key, NameKey.Of(word))))
            .Where(candidate => candidate.Distance <= Allowed(key))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>How many slips a text of this length may have: one in three letters, three at most.</summary>
    public static int Allowed(string key) => Math.Clamp(key.Length / 3, 0, 3);

    /// <summary>The number of letters that are missing, too many, wrong or swapped.</summary>
    public static int Distance(string left, string right)
    {
        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var isSame = left[row - 1] == right[column - 1];
                current[column] = Math.Min(previous[column - 1] + (isSame ? 0 : 1), 1 + Math.Min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
