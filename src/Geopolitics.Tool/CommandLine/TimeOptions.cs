using System.CommandLine;
using System.Globalization;

namespace Geopolitics.Tool.CommandLine;

/// <summary>Options that take a day or a period.</summary>
internal static class TimeOptions
{
    /// <summary>A day: <c>2018-01-16</c>.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;

            result.AddError($"`{text}` is no day; write year, month and day: {name} 2018-01-16.");
            return null;
        },
    };

    /// <summary>A period in EDTF: <c>2013</c>, <c>2018-07</c>, <c>2017/2019</c>.</summary>
    public static Option<Edtf?> Period(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "period",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (Edtf.TryParse(text.AsSpan(), out var period, out var error))
                return period;

            result.AddError($"`{text}` is no period: {error.Message}. Write a year, a month, a day or a span: {name} 2018, {name} 2018-07, {name} 2017/2019.");
            return null;
        },
    };
}
