namespace Geopolitics.Pictures.Facts;

/// <summary>The days on which an answer of the library can change. Between two of them it is the same on all days, so that whoever has asked on each has asked on all.</summary>
internal static class TurningDays
{
    /// <summary>The margins, in days, that a date which is approximate or uncertain has on either side: docs/decisions/0013-edtf-qualifiers.md.</summary>
    private static readonly long[] Margins = [1, 31, 93, 124, 186, 366, 3_660, 36_600, 366_000];

    /// <summary>All times on which it depends whether a fact holds: its own, by all its sources, those of what is done with it, and those of what superseded it.</summary>
    public static IEnumerable<Edtf> TimesOf(Fact fact, Catalog catalog) =>
        catalog.SupersededBy(fact).Prepend(fact).SelectMany(TimesOf).Concat(fact is Agreement agreement ? agreement.Acts.Select(act => act.When) : []);

    /// <summary>The times of a fact by all its sources.</summary>
    public static IEnumerable<Edtf> TimesOf(Fact fact) => fact.Contested
        .Where(property => property.Property == "when").SelectMany(property => property.Values).Select(cited => cited.Value.Time).OfType<Edtf>().Prepend(fact.When);

    /// <summary>The turning days of questions about times, in order: their bounds, those of their members, and the days after each.</summary>
    public static IEnumerable<DateOnly> Of(IEnumerable<Edtf> times)
    {
        var days = new SortedSet<int>();
        foreach (var time in times)
            Add(days, time);
        return days.Select(DateOnly.FromDayNumber);
    }

    private static void Add(SortedSet<int> days, Edtf time)
    {
        foreach (var member in time.Members)
        {
            Add(days, Edtf.From(member.First));
            Add(days, Edtf.From(member.Last));
        }

        foreach (var bound in (EdtfBound[])[time.EarliestFirstDay, time.LatestFirstDay, time.EarliestLastDay, time.LatestLastDay])
        {
            if (!bound.IsDay)
                continue;

            Add(days, bound.Day, bound.Day + 1);
            foreach (var margin in time.IsApproximate || time.IsUncertain ? Margins : [])
            {
                Add(days, bound.Day - margin, bound.Day - margin + 1);
                Add(days, bound.Day + margin, bound.Day + margin + 1);
            }
        }

        // The days of `2018-XX-24` lie apart.
        if (time is { Kind: EdtfKind.Date, EarliestFirstDay: { IsDay: true, Day: var first }, LatestLastDay: { IsDay: true, Day: var last } } && HasGaps(time.Start))
            Add(days, first, last + 1);
    }

    private static bool HasGaps(EdtfDate date) =>
        date.HasUnspecifiedDigits && date.ToString() is var text && text.AsSpan(text.IndexOf('X', StringComparison.Ordinal)).ContainsAnyExcept("X-?~%");

    private static void Add(SortedSet<int> days, long first, long last)
    {
        for (var day = Math.Max(first, 0); day <= Math.Min(last, DateOnly.MaxValue.DayNumber); day++)
            days.Add((int)day);
    }
}
