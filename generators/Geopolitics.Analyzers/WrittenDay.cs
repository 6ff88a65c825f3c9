using System.Globalization;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Geopolitics.Analyzers;

/// <summary>A day as the source has it: year, month and day, each a constant.</summary>
internal sealed class WrittenDay
{
    private readonly IOperation[] parts;
    private readonly int[] values;

    private WrittenDay(IOperation[] parts, int[] values)
    {
        this.parts = parts;
        this.values = values;
    }

    public static WrittenDay? From(IOperation value, GeopoliticsSymbols symbols)
    {
        if (value is not IObjectCreationOperation { Arguments.Length: 3 } creation || !creation.Type.Is(symbols.DateOnly))
            return null;

        var parts = new IOperation[3];
        var values = new int[3];
        foreach (var argument in creation.Arguments)
        {
            if (argument is not { Parameter.Ordinal: var ordinal, Value.ConstantValue: { HasValue: true, Value: int number } })
                return null;

            parts[ordinal] = argument.Value;
            values[ordinal] = number;
        }

        return new(parts, values);
    }

    /// <summary>The number of the day, where there is one.</summary>
    public long Number => CalendarDays.Of(values[0], values[1], values[2]);

    /// <summary>The day as it is written in EDTF.</summary>
    public override string ToString() => Text($"{values[0]:0000}-{values[1]:00}-{values[2]:00}");

    /// <summary>Why there is no such day, and which part is at fault; null where there is one.</summary>
    public string? Fault(out IOperation part)
    {
        var (year, month, day) = (values[0], values[1], values[2]);
        if (year is < 1 or > 9999)
        {
            part = parts[0];
            return Text($"year {year}: `DateOnly` has the years 1 to 9999");
        }

        if (month is < 1 or > 12)
        {
            part = parts[1];
            return Text($"month {month}: months are 1 to 12");
        }

        part = parts[2];
        var last = CalendarDays.InMonth(year, month);
        return day >= 1 && day <= last ? null : Text($"day {day}: {MonthNames[month - 1]} {year} has the days 1 to {last}");
    }

    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
