using System.Globalization;

namespace Geopolitics;

/// <content>Single dates.</content>
internal sealed partial class EnglishEdtfLanguage
{
    private static string Date(EdtfDate date) => Prefix(Common(date)) + Unqualified(date) + PartQualifiers(date);

    private static string Unqualified(EdtfDate date)
    {
        string text = date.Precision switch
        {
            EdtfPrecision.Year => Year(date),
            EdtfPrecision.Season => Season(date),
            EdtfPrecision.Month => MonthOfYear(date),
            _ => DayOfMonth(date),
        };
        return date.TimeValue == 0 ? text : text + ", " + Time(date);
    }

    private static string Year(EdtfDate date)
    {
        if (date.SignificantDigits != null)
        {
            var units = new EdtfUnits(date);
            units.TryFirst(out long first, out _);
            units.TryLast(out long last, out _);
            return "some year from " + Year(CalendarDays.YearOf(first)) + " to " + Year(CalendarDays.YearOf(last)) + ", estimated as " + Year(date.YearValue);
        }

        if (date.YearMask == 1 && !date.IsNegative && date.YearValue != 0)
            return "the " + Number(date.YearValue) + "s";
        return date.YearMask == 0 ? Year(date.YearValue) : VagueYear(date);
    }

    /// <summary>A year for people, who count no year 0 and tell small numbers from days only by AD.</summary>
    private static string Year(long year)
    {
        if (year <= 0)
            return Number(1 - year) + " BC";
        return year < 1000 ? "AD " + Number(year) : Number(year);
    }

    /// <summary>A year that is not wholly specified, in a place where "the 1980s" would not do.</summary>
    private static string VagueYear(EdtfDate date)
    {
        if (date.IsUnboundedYear)
            return date.IsNegative ? "an unknown year BC" : "an unknown year";
        if (date.YearMask == 1 && !date.IsNegative && date.YearValue != 0)
            return "some year of the " + Number(date.YearValue) + "s";
        bool isTrailing = (date.YearMask & (date.YearMask + 1)) == 0;
        EdtfDate yearOnly = EdtfDate.Create(date.YearValue, 0, 0, ((ulong)date.YearMask << EdtfDate.YearMaskShift) | (date.IsNegative && date.YearValue == 0 ? EdtfDate.NegativeZero : 0));
        if (!isTrailing)
            return "some year that fits " + yearOnly.ToString();
        var units = new EdtfUnits(yearOnly);
        units.TryFirst(out long first, out _);
        units.TryLast(out long last, out _);
        return "some year from " + Year(CalendarDays.YearOf(first)) + " to " + Year(CalendarDays.YearOf(last));
    }

    /// <summary>What follows a month: " 2004", or " of some year of the 1980s".</summary>
    private static string OfYear(EdtfDate date) => date.YearMask == 0 ? " " + Year(date.YearValue) : " of " + VagueYear(date);

    private static string WholeYear(EdtfDate date) => date.YearMask == 0 ? Year(date.YearValue) : VagueYear(date);

    private static string Season(EdtfDate date)
    {
        string year = OfYear(date);
        int grouping = date.MonthValue;
        if (grouping <= 32)
        {
            string place = grouping <= 24 ? string.Empty : grouping <= 28 ? "northern " : "southern ";
            return place + SeasonName((grouping - 21) % 4) + year;
        }

        string of = date.YearMask == 0 ? " of" + year : year;
        return grouping switch
        {
            33 => "the first quarter",
            34 => "the second quarter",
            35 => "the third quarter",
            36 => "the fourth quarter",
            37 => "the first four months",
            38 => "the middle four months",
            39 => "the last four months",
            40 => "the first half",
            _ => "the second half",
        } + of;
    }

    private static string SeasonName(int index) => index switch
    {
        0 => "spring",
        1 => "summer",
        2 => "autumn",
        _ => "winter",
    };

    private static string MonthOfYear(EdtfDate date) =>
        date.MonthMask == 3 ? "some month of " + WholeYear(date) : Months(date) + OfYear(date);

    private static string DayOfMonth(EdtfDate date)
    {
        bool isAnyDay = date.DayMask == 3;
        bool isAnyMonth = date.MonthMask == 3;
        if (isAnyDay)
            return "some day in " + (isAnyMonth ? WholeYear(date) : Months(date) + OfYear(date));
        if (date.MonthMask == 0)
            return Days(date, static day => Number(day)) + " " + Months(date) + OfYear(date);
        string month = isAnyMonth ? "some month of " + WholeYear(date) : Months(date) + OfYear(date);
        return Days(date, static day => "the " + Ordinal(day)) + " of " + month;
    }

    /// <summary>The months that fit, by name: "October, November or December".</summary>
    private static string Months(EdtfDate date)
    {
        var digits = new EdtfDigits(date.MonthValue, date.MonthMask);
        var names = new List<string>();
        for (long month = digits.Up(1); month is >= 1 and <= 12; month = digits.Up(month + 1))
            names.Add(MonthName((int)month));
        return List(names, "or");
    }

    private static string Days(EdtfDate date, Func<int, string> write)
    {
        int longest = date.MonthMask == 0 ? CalendarDays.InMonth(4, date.MonthValue) : 31;
        var digits = new EdtfDigits(date.DayValue, date.DayMask);
        var days = new List<string>();
        for (long day = digits.Up(1); day >= 1 && day <= longest; day = digits.Up(day + 1))
            days.Add(write((int)day));
        return date.DayMask == 1 && days.Count > 2 ? "some day from " + days[0] + " to " + days[^1] : List(days, "or");
    }

    private static string Ordinal(int day)
    {
        string suffix = day is 11 or 12 or 13 ? "th" : (day % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return Number(day) + suffix;
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Time(EdtfDate date)
    {
        // The canonical form of a date-time has the time at a fixed place from its T on.
        string canonical = date.ToString();
        string time = canonical.Substring(canonical.IndexOf('T', StringComparison.Ordinal) + 1, 8);
        return date.OffsetMinutes switch
        {
            null => time,
            0 => time + " UTC",
            _ => time + " UTC" + canonical[(canonical.IndexOf('T', StringComparison.Ordinal) + 9)..],
        };
    }

    /// <summary>The qualifiers that all parts have.</summary>
    private static EdtfQualifiers Common(EdtfDate date)
    {
        EdtfQualifiers common = date.YearQualifiers;
        if (date.HasMonthPart)
            common &= date.MonthQualifiers;
        return date.HasDayPart ? common & date.DayQualifiers : common;
    }

    private static bool HasPartQualifiers(EdtfDate date) => PartQualifiers(date).Length != 0;

    private static string Prefix(EdtfQualifiers qualifiers) => qualifiers switch
    {
        EdtfQualifiers.None => string.Empty,
        EdtfQualifiers.Uncertain => "possibly ",
        EdtfQualifiers.Approximate => "about ",
        _ => "possibly about ",
    };

    /// <summary>What only some parts have: " (day approximate)".</summary>
    private static string PartQualifiers(EdtfDate date)
    {
        EdtfQualifiers common = Common(date);
        var words = new List<string>();
        Add("year", date.YearQualifiers);
        Add(date.MonthValue > 12 ? "season" : "month", date.MonthQualifiers);
        Add("day", date.DayQualifiers);
        return words.Count == 0 ? string.Empty : " (" + string.Join(", ", words) + ")";

        void Add(string part, EdtfQualifiers qualifiers)
        {
            EdtfQualifiers own = qualifiers & ~common;
            if (own == EdtfQualifiers.None)
                return;
            words.Add(part + own switch
            {
                EdtfQualifiers.Uncertain => " uncertain",
                EdtfQualifiers.Approximate => " approximate",
                _ => " uncertain and approximate",
            });
        }
    }
}
