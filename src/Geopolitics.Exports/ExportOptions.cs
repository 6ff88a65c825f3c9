namespace Geopolitics.Exports;

/// <summary>What an export is asked for beyond the catalogue. Each exporter takes what concerns it.</summary>
public sealed record ExportOptions
{
    /// <summary>The first year of the dyad-year panel where none is asked for: the first year after the Second World War.</summary>
    public const int FirstYearOfPanel = 1945;

    /// <summary>The day as of which a network is; without it, the day of the data's version.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The first year of the dyad-year panel.</summary>
    public int FirstYear { get; init; } = FirstYearOfPanel;

    /// <summary>The last year of the dyad-year panel; without it, the year of the data's version.</summary>
    public int? LastYear { get; init; }

    /// <summary>
    /// Whether CSV text that a spreadsheet would run as a formula (it begins with <c>=</c>, <c>@</c>, <c>+</c>, <c>-</c>, a tab or a carriage return) gets an
    /// apostrophe before it. Without it, text stands in CSV exactly as in the data.
    /// </summary>
    public bool EscapeFormulas { get; init; }

    internal static ExportOptions Default { get; } = new();

    internal DateOnly DayOf(Catalog catalog) => Day ?? DataDay.Of(catalog);

    internal (int First, int Last) YearsOf(Catalog catalog)
    {
        var last = LastYear ?? DataDay.Of(catalog).Year;
        if (FirstYear < 1 || last > 9999 || FirstYear > last)
            throw new InvalidOperationException(FormattableString.Invariant($"The years {FirstYear} to {last} are none that a panel can have: they are 1 to 9999, the first no later than the last."));

        return (FirstYear, last);
    }
}
