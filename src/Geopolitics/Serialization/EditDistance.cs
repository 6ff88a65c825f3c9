namespace Geopolitics.Serialization;

/// <summary>How many edits of one character lead from a text to an id; two neighbours swapped count as one, letter case as none.</summary>
internal sealed class EditDistance(string text)
{
    private readonly string text = text.ToLowerInvariant();
    private int[] before = new int[text.Length + 1];
    private int[] previous = new int[text.Length + 1];
    private int[] current = new int[text.Length + 1];

    public int To(ReadOnlySpan<char> id)
    {
        for (var column = 0; column <= text.Length; column++)
            previous[column] = column;

        for (var row = 1; row <= id.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= text.Length; column++)
            {
                var edits = Math.Min(previous[column - 1] + (id[row - 1] == text[column - 1] ? 0 : 1), Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && id[row - 1] == text[column - 2] && id[row - 2] == text[column - 1])
                    edits = Math.Min(edits, before[column - 2] + 1);
                current[column] = edits;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[text.Length];
    }
}
