using System.Globalization;

namespace Geopolitics.Benchmarks.Performance;

internal enum Unit
{
    Ratio,
    Nanoseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Gigabytes,
    Count,
}

internal static class UnitFormatting
{
    public static string Format(this Unit unit, double value) => unit switch
    {
        Unit.Ratio when value is > 0 and <= 0.2 => Invariant($"1/{1 / value:N0}"),
        Unit.Ratio => Invariant($"{value:0.00}×"),
        Unit.Nanoseconds => Invariant($"{value:N1} ns"),
        Unit.Milliseconds => Invariant($"{value:N1} ms"),
        Unit.Bytes => Invariant($"{value:N0} B"),
        Unit.Kilobytes => Invariant($"{value:N0} KB"),
        Unit.Gigabytes => Invariant($"{value:N2} GB"),
        _ => Invariant($"{value:N0}"),
    };

    /// <summary>Nanoseconds in whatever reads well.</summary>
    public static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => Invariant($"{nanoseconds:N2} ns"),
        < 1_000_000 => Invariant($"{nanoseconds / 1_000:N2} µs"),
        _ => Invariant($"{nanoseconds / 1_000_000:N2} ms"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
