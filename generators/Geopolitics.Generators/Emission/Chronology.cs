namespace Geopolitics.Generators.Emission;

/// <summary>The order of time.</summary>
internal static class Chronology
{
    /// <summary>The earliest day that a time may begin on; before all others where that is open or not known.</summary>
    public static long Key(string? time) =>
        time is not null && Edtf.TryParse(time.AsSpan(), out var value) && value.EarliestFirstDay is { IsDay: true } bound ? bound.Day : long.MinValue;
}
