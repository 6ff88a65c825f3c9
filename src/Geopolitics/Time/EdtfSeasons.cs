namespace Geopolitics;

/// <summary>The months of the sub-year groupings.</summary>
internal static class EdtfSeasons
{
    public const int First = 21;
    public const int Last = 41;

    // First month and number of months. The seasons without a place are read as the northern ones, and a season that reaches
    // into the next year belongs to the year in which it begins: docs/decisions/0011-edtf-seasons.md.
    public static void Months(int grouping, out int month, out int count)
    {
        switch (grouping)
        {
            case <= 28:
                month = (((grouping - 21) % 4) * 3) + 3;
                count = 3;
                break;
            case <= 32:
                month = (((grouping - 29) * 3) + 8) % 12 + 1;
                count = 3;
                break;
            case <= 36:
                month = ((grouping - 33) * 3) + 1;
                count = 3;
                break;
            case <= 39:
                month = ((grouping - 37) * 4) + 1;
                count = 4;
                break;
            default:
                month = ((grouping - 40) * 6) + 1;
                count = 6;
                break;
        }
    }

    /// <summary>Groupings of one family follow one another; groupings of two families do not.</summary>
    public static int Family(int grouping) => grouping switch
    {
        <= 24 => 0,
        <= 28 => 1,
        <= 32 => 2,
        <= 36 => 3,
        <= 39 => 4,
        _ => 5,
    };
}
