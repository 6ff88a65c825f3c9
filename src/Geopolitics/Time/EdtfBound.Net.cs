namespace Geopolitics;

/// <content>Days as <see cref="DateOnly"/>.</content>
public readonly partial struct EdtfBound
{
    /// <summary>The day, or null if the bound is open, unknown, or outside the years 1 to 9999.</summary>
    /// <returns>The day or null.</returns>
    public DateOnly? ToDateOnly() =>
        IsDay && _day >= DateOnly.MinValue.DayNumber && _day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)_day) : null;
}
