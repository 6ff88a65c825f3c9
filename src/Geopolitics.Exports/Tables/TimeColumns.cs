namespace Geopolitics.Exports.Tables;

/// <summary>The columns of a time: its text, the days between which it began and ended, and what is open, unknown or in doubt.</summary>
internal static class TimeColumns
{
    private const string Dated = "dated";
    private const string Open = "open";
    private const string Unknown = "unknown";

    /// <param name="prefix">What the names begin with: <c>when</c>.</param>
    /// <param name="meaning">What it is the time of, to stand after "when".</param>
    /// <param name="isNullable">Whether a row may have no such time.</param>
    /// <param name="time">The time of a row.</param>
    public static Column<TRow>[] Of<TRow>(string prefix, string meaning, bool isNullable, Func<TRow, Edtf?> time)
    {
        var none = isNullable ? " Null where the data does not say." : "";
        return
        [
            new TextColumn<TRow>($"{prefix}_edtf", isNullable, $"When {meaning}, as EDTF (ISO 8601-2), exactly as vague as its sources.{none}", row => time(row)?.ToString()),
            Day("earliest_first_day", "The earliest day on which it can have begun", when => when.EarliestFirstDay),
            Day("latest_first_day", "The latest day on which it can have begun", when => when.LatestFirstDay),
            Day("earliest_last_day", "The earliest day on which it can have ended", when => when.EarliestLastDay),
            Day("latest_last_day", "The latest day on which it can have ended", when => when.LatestLastDay),
            new TextColumn<TRow>($"{prefix}_start", isNullable, $"`dated`; `open` where it has no stated beginning (`../2019`, `[..2013]`); `unknown` where it began at a time that is not known (`/2019`).{none}", row => time(row) is { } when ? Start(when) : null),
            new TextColumn<TRow>($"{prefix}_end", isNullable, $"`dated`; `open` where it goes on as far as the source knows (`2019/..`); `unknown` where it ended at a time that is not known (`2019/`).{none}", row => time(row) is { } when ? End(when) : null),
            new TextColumn<TRow>($"{prefix}_doubt", isNullable: true, "`approximate`, `uncertain` or `approximate uncertain`, where a source qualifies the date (`~`, `?`, `%`): the days above are then what is written, and the truth may lie outside of them. Null where nothing is qualified.", row => time(row) is { } when ? Doubt(when) : null),
        ];

        Column<TRow> Day(string name, string what, Func<Edtf, EdtfBound> bound) => Columns<TRow>.OptionalDate(
            $"{prefix}_{name}", $"{what}. Null where that is open, unknown, or outside of the years 1 to 9999.", row => time(row) is { } when ? bound(when).ToDateOnly() : null);
    }

    private static string Start(Edtf when) => when.HasOpenStart ? Open : when.HasUnknownStart ? Unknown : Dated;

    private static string End(Edtf when) => when.HasOpenEnd ? Open : when.HasUnknownEnd ? Unknown : Dated;

    private static string? Doubt(Edtf when) => (when.IsApproximate, when.IsUncertain) switch
    {
        (true, true) => "approximate uncertain",
        (true, false) => "approximate",
        (false, true) => "uncertain",
        _ => null,
    };
}
