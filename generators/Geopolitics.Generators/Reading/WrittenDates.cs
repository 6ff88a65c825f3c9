using System.Globalization;

namespace Geopolitics.Generators.Reading;

/// <summary>Tells how a date is to be written that somebody wrote as people do: <c>29.09.2008</c>, <c>9/29/2008</c>, <c>September 29, 2008</c>.</summary>
internal static class WrittenDates
{
    private static readonly char[] Separators = [' ', ',', '.', '/', '-'];

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The end of a message: the date in EDTF, both where the day may be the month, or else what a date looks like.</summary>
    public static string Advice(string text)
    {
        var dates = Readings(text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)).Distinct().ToList();
        return dates.Count switch
        {
            0 => "a date is `2008-09-29`, `2008-09` or `2008`",
            1 => $"write `{dates[0]}`",
            _ => $"write {string.Join(" or ", dates.Select(date => $"`{date}`"))}, whichever is meant",
        };
    }

    private static IEnumerable<string> Readings(string[] parts)
    {
        if (parts.Length is not (2 or 3))
            yield break;

        var word = Array.FindIndex(parts, part => MonthOf(part) > 0);
        var numbers = parts.Where((_, index) => index != word).Select(NumberOf).ToList();
        var years = parts.Where((_, index) => index != word).Select(part => part.Length == 4 && NumberOf(part) > 31).ToList();
        if (numbers.Contains(-1) || years.Count(isYear => isYear) != 1)
            yield break;

        var place = years.IndexOf(true);
        var year = numbers[place];
        numbers.RemoveAt(place);
        if (word >= 0)
        {
            if (Date(year, MonthOf(parts[word]), numbers) is { } told)
                yield return told;
        }
        else if (numbers.Count == 1)
        {
            if (Date(year, numbers[0], []) is { } month)
                yield return month;
        }
        else if (place == 0)
        {
            if (Date(year, numbers[0], [numbers[1]]) is { } date)
                yield return date;
        }
        else if (place == 2)
        {
            // Half of the world writes the day first, and the other half the month: nobody can tell which is meant.
            if (Date(year, numbers[1], [numbers[0]]) is { } dayFirst)
                yield return dayFirst;
            if (Date(year, numbers[0], [numbers[1]]) is { } monthFirst)
                yield return monthFirst;
        }
    }

    /// <summary>A month, or a day of it, in EDTF; null where there is none such.</summary>
    private static string? Date(int year, int month, List<int> day)
    {
        if (year < 1 || month is < 1 or > 12 || (day.Count == 1 && (day[0] < 1 || day[0] > DateTime.DaysInMonth(year, month))))
            return null;

        var date = FormattableString.Invariant($"{year:0000}-{month:00}");
        return day.Count == 0 ? date : date + FormattableString.Invariant($"-{day[0]:00}");
    }

    /// <summary>The month of an English name, whole or abbreviated to three letters or more; 0 where it is none.</summary>
    private static int MonthOf(string word) =>
        word.Length < 3 ? 0 : Array.FindIndex(Months, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>A number, be it an ordinal: <c>29th</c>; -1 where it is none.</summary>
    private static int NumberOf(string part)
    {
        var digits = part.Length > 2 && Array.Exists(Ordinals, ending => part.EndsWith(ending, StringComparison.Ordinal)) ? part.Substring(0, part.Length - 2) : part;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
