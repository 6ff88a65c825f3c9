using System.Globalization;

namespace Geopolitics.Tests.Time;

/// <summary>
/// The slow and obvious meaning of EDTF: every expression is expanded to all that it could mean over a calendar of few days, and a
/// question is asked of every one of these worlds. It shares no code with the library: it reads a subset of EDTF by comparing text.
/// </summary>
internal static class SmallCalendar
{
    /// <summary>Stand for open ends: earlier and later than any day in the calendar.</summary>
    public const int Before = -1_000_000;
    public const int After = 10_000_000;

    /// <summary>All days of 2003 to 2005, from which units are made.</summary>
    private static readonly int[] EveryDay = Enumerable
        .Range(new DateOnly(2003, 1, 1).DayNumber, new DateOnly(2005, 12, 31).DayNumber - new DateOnly(2003, 1, 1).DayNumber + 1)
        .ToArray();

    private static readonly Dictionary<(string Edtf, bool IsWhole), List<World>> Cache = [];

    /// <summary>The days on which something can begin or end here: around every edge that an expression of the tests can have.</summary>
    public static int[] Days { get; } = EveryDay.Where(static number =>
    {
        DateOnly day = DateOnly.FromDayNumber(number);
        bool isLast = day.AddDays(1).Day == 1;
        return day switch
        {
            { Year: 2003 } => day.DayOfYear == 1 || day is { Month: 12, Day: 5 } or { Month: 12, Day: 31 },
            { Year: 2004, Month: 2 } => day.Day is 1 or 4 or 5 or 6 or 9 || isLast,
            { Year: 2004 } => day.Day is 1 or 5 || isLast,
            _ => day.DayOfYear == 1 || day is { Month: 3, Day: 5 } or { Month: 12, Day: 31 },
        };
    }).ToArray();

    /// <summary>One reading of an expression: one span, or several for a set of which all members hold.</summary>
    public sealed record World(params (int First, int Last)[] Spans)
    {
        public int First { get; } = Spans.Min(static span => span.First);

        public int Last { get; } = Spans.Max(static span => span.Last);
    }

    /// <summary>All readings of an expression as something that happened.</summary>
    public static List<World> Events(string edtf) => Cached(edtf, isWhole: false);

    /// <summary>All readings of an expression as a period: single dates are all their days.</summary>
    public static List<World> Periods(string edtf) => Cached(edtf, isWhole: true);

    private static List<World> Cached(string edtf, bool isWhole)
    {
        lock (Cache)
        {
            if (!Cache.TryGetValue((edtf, isWhole), out List<World>? worlds))
            {
                worlds = Expand(edtf, isWhole).Select(static spans => new World(spans)).ToList();
                Cache.Add((edtf, isWhole), worlds);
            }

            return worlds;
        }
    }

    private static List<(int First, int Last)[]> Expand(string edtf, bool isWhole)
    {
        if (edtf[0] == '[')
            return Members(edtf).SelectMany(member => member.SelectMany(unit => Readings(unit, isWhole))).Select(static span => new[] { span }).ToList();
        if (edtf[0] == '{')
        {
            var worlds = new List<(int, int)[]> { Array.Empty<(int, int)>() };
            foreach ((int, int) unit in Members(edtf).SelectMany(static member => member))
            {
                List<(int, int)> readings = Readings(unit, isWhole);
                worlds = worlds.SelectMany(world => readings.Select(reading => world.Append(reading).ToArray())).ToList();
            }

            return worlds;
        }

        int slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && isWhole && edtf[^1] == '~')
        {
            // About the days of a period: each of its ends is one day sooner or later.
            return Units(edtf[..^1])
                .SelectMany(static unit => Readings((unit.First - 1, unit.Last + 1), isWhole: false))
                .Select(static span => new[] { span })
                .ToList();
        }

        if (slash < 0)
            return Units(edtf).SelectMany(unit => Readings(unit, isWhole)).Select(static span => new[] { span }).ToList();
        int[] starts = Ends(edtf[..slash], Before);
        int[] ends = Ends(edtf[(slash + 1)..], After);
        return starts.SelectMany(start => ends.Where(end => start <= end).Select(end => new[] { (start, end) })).ToList();
    }

    private static int[] Ends(string date, int open) => date is "" or ".."
        ? Days.Append(open).ToArray()
        : Units(date).SelectMany(static unit => Days.Where(day => day >= unit.First && day <= unit.Last)).Distinct().ToArray();

    private static List<(int First, int Last)> Readings((int First, int Last) unit, bool isWhole)
    {
        if (isWhole)
            return [unit];
        int[] days = Days.Where(day => day >= unit.First && day <= unit.Last).ToArray();
        return days.SelectMany(first => days.Where(last => first <= last).Select(last => (first, last))).ToList();
    }

    private static IEnumerable<List<(int First, int Last)>> Members(string set)
    {
        foreach (string member in set[1..^1].Split(','))
        {
            int dots = member.IndexOf("..", StringComparison.Ordinal);
            if (dots < 0)
            {
                yield return Units(member);
                continue;
            }

            string pattern = Wildcards(member.Replace("..", string.Empty, StringComparison.Ordinal).Length > 10 ? member[..dots] : member.Replace("..", string.Empty, StringComparison.Ordinal));
            int first = dots == 0 ? Before : Units(member[..dots])[0].First;
            int last = dots == member.Length - 2 ? After : Units(member[(dots + 2)..])[0].Last;
            List<(int First, int Last)> units = Units(pattern).Where(unit => unit.First >= first && unit.Last <= last).ToList();
            // Beyond the calendar there is one more unit, which stands for all.
            if (first == Before)
                units.Add((Before, Before));
            if (last == After)
                units.Add((After, After));
            yield return units;
        }
    }

    /// <summary>A pattern for all dates of the same precision.</summary>
    private static string Wildcards(string date) => "XXXX-XX-XX"[..Math.Min(date.Length, 10)];

    /// <summary>Days in a row that share the parts that the date states, and whose text fits the date.</summary>
    private static List<(int First, int Last)> Units(string date)
    {
        if (date.Length > 4 && date[^1] == '~')
            return Units(date[..^1]).Select(static unit => (unit.First - 1, unit.Last + 1)).ToList();
        var units = new List<(int First, int Last)>();
        string? previous = null;
        foreach (int day in EveryDay)
        {
            string text = DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..date.Length];
            bool fits = text.Zip(date).All(static pair => pair.Second == 'X' || pair.First == pair.Second);
            if (!fits)
                continue;
            if (text == previous)
                units[^1] = (units[^1].First, day);
            else
                units.Add((day, day));
            previous = text;
        }

        return units;
    }
}
